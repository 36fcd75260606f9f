import type { SaidOfCourseFragment } from '../../generated/operations';

/** What readers look for about a course; nothing of it keeps one from being handed in. */
export const wantedFacts = ['summary', 'objectives', 'minutes', 'audience', 'topics', 'sources'] as const;

export type WantedFact = (typeof wantedFacts)[number];

type Said = Pick<SaidOfCourseFragment, WantedFact>;

/** What of it a course doesn't have. */
export function missingOf({ summary, objectives, minutes, audience, topics, sources }: Said): readonly WantedFact[] {
  const isThere: Record<WantedFact, boolean> = {
    summary: !!summary,
    objectives: objectives.length > 0,
    minutes: minutes !== null,
    audience: audience.positions.length + audience.kinds.length > 0 || audience.unit !== null,
    topics: topics.length > 0,
    sources: sources.length > 0,
  };
  return wantedFacts.filter((fact) => !isThere[fact]);
}
