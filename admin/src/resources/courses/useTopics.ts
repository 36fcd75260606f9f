import { TopicsDocument, type TopicsQuery } from '../../generated/operations';
import { useLabel } from '../../i18n/useText';
import { useAnswer } from '../../providers/useAnswer';

export type Topic = TopicsQuery['topics'][number];

/** A topic with how deep it stands among those that it is a part of. */
export interface PlacedTopic {
  readonly topic: Topic;
  readonly depth: number;
}

/** What courses are about, parts after what they are parts of. */
export function useTopics(): { topics: readonly PlacedTopic[]; labelOfTopic: (code: string) => string } {
  const labelOf = useLabel();
  const all = useAnswer(TopicsDocument, {}).answer?.topics ?? [];
  const found = (code: string) => all.find((topic) => topic.code === code);
  return {
    topics: inTree(all),
    labelOfTopic: (code) => {
      const topic = found(code);
      return topic ? labelOf(topic.label) : code;
    },
  };
}

/** Topics one after another as a tree is read. */
export function inTree(all: readonly Topic[], under: string | null = null, depth = 0): PlacedTopic[] {
  return all
    .filter(({ parent }) => (parent?.code ?? null) === under)
    .flatMap((topic) => [{ topic, depth }, ...inTree(all, topic.code, depth + 1)]);
}
