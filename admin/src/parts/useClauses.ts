import type { MessageKey } from '../i18n/messages';
import { useLabel, useText } from '../i18n/useText';
import { useReference } from '../providers/useReference';
import { useUnitOption } from '../providers/useUnitOption';
import type { Clause } from './FilterSentence';

/** What a list shows, as a sentence: whole, and part by part, each with the condition that it says. */
export interface ListSentence<Condition extends string> {
  readonly text: string;
  readonly clauses: readonly Clause<Condition>[];
  /** Whether the names in it have come. */
  readonly isKnown: boolean;
}

interface Said {
  /** What stands before it from the third clause on, a comma unless given. */
  readonly joint?: string;
  readonly isName?: boolean;
}

const hole = '\u0001';

/** Puts a list's conditions into a sentence, one after the other; the unit that one of them names is looked up. */
export function useClauses<Condition extends string>(unitId: string | undefined) {
  const say = useText();
  const labelOf = useLabel();
  const reference = useReference();
  const { unit, isPending } = useUnitOption(unitId);
  const clauses: Clause<Condition>[] = [];
  const labelled = (words: readonly { code: string; label: { vi: string; en: string } }[] | undefined, code: string) => {
    const found = words?.find((word) => word.code === code);
    return found ? labelOf(found.label) : code;
  };
  return {
    /** Begins with words that no condition stands for. */
    begin: (words: string) => void clauses.push({ before: words, value: '', after: '', joint: '' }),
    /** Adds a condition that has a value. */
    add: (condition: Condition, value: string | undefined | false, message: MessageKey, { joint = ', ', isName }: Said = {}) => {
      if (!value) return;
      const [before = '', after = ''] = say(message, { value: hole }).split(hole);
      clauses.push({ condition, before, value, after, isName, joint: ['', ' '][clauses.length] ?? joint });
    },
    unitName: unit?.name ?? (isPending ? '…' : say('lists.sentence.unknownUnit')),
    kindLabel: (code: string) => labelled(reference?.unitKinds, code),
    positionLabel: (code: string) => labelled(reference?.positions, code),
    termName: (id: string) => reference?.terms.find((term) => term.id === id)?.name ?? '…',
    sentence: (): ListSentence<Condition> => ({
      clauses,
      text: clauses
        .map(({ joint, before, value, after }) => `${joint}${before}${value}${after}`)
        .join('')
        .trim(),
      isKnown: reference !== undefined && !isPending,
    }),
  };
}

/** A text that somebody typed, as it stands in a sentence. */
export function quoted(text: string | undefined): string | undefined {
  return text && `“${text}”`;
}
