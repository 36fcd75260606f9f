import { shownInstant } from '../../../day/day';
import type { CheckFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { shortSeal } from './seal';

/** A chain that is not whole, in words: for the page, and for whoever is told of it. */
export interface BrokenWords {
  readonly title: string;
  readonly lines: readonly string[];
  readonly report: string;
}

/** Says where the chain breaks, what still stands, and what not to do. */
export function useBrokenWords(): (check: CheckFragment) => BrokenWords {
  const say = useText();
  return ({ brokenAt, brokenReason, brokenEvent, checked, begunAt, endedAt, recordedSeal, computedSeal }) => {
    const position = brokenAt ?? '';
    const title =
      brokenAt === null
        ? say('trail.chain.brokenSomewhere')
        : brokenEvent
          ? say('trail.chain.brokenAt', { position, ...shownInstant(brokenEvent.doneAt) })
          : say('trail.chain.brokenRow', { position });
    const seals = (letters: (seal: string | null) => string) =>
      say('trail.chain.seals', { recorded: letters(recordedSeal), computed: letters(computedSeal) });
    const found = say('trail.chain.stands', { smart_count: checked, ...shownInstant(endedAt ?? begunAt) });
    const why = brokenReason ? say(`trail.chain.reasons.${brokenReason}`) : '';
    const rest = say('trail.chain.dont');
    return {
      title,
      lines: [`${why} ${found}`, seals((seal) => shortSeal(seal, say)), rest],
      report: [title, why, found, seals((seal) => seal ?? say('trail.chain.noSeal')), rest, ''].join('\r\n'),
    };
  };
}
