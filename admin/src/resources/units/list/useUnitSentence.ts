import { shownDay } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import { UnitOptionsDocument } from '../../../generated/operations';
import type { MessageKey } from '../../../i18n/messages';
import { useLabel, useText } from '../../../i18n/useText';
import type { Clause } from '../../../parts/FilterSentence';
import { useAnswer } from '../../../providers/useAnswer';
import { useReference } from '../../../providers/useReference';
import type { Condition, ListAddress } from '../unit-filter';

/** What a list shows, as a sentence: whole, and part by part, each with the condition that it says. */
export interface UnitSentence {
  readonly text: string;
  readonly clauses: readonly Clause<Condition>[];
  /** Whether the names in it have come. */
  readonly isKnown: boolean;
}

const hole = '\u0001';

/** The conditions of the list of units as a sentence: "Chi bộ thuộc Đảng ủy phường Hồ Nam, còn khuyết Bí thư, lập từ 01/01/2023". */
export function useUnitSentence(address: ListAddress): UnitSentence {
  const say = useText();
  const labelOf = useLabel();
  const { asOf } = useDay();
  const reference = useReference();
  const above = address.under ?? address.parent;
  const { answer, isPending } = useAnswer(
    UnitOptionsDocument,
    { filter: { id: { equals: above ?? '' } }, asOf },
    { enabled: above !== undefined },
  );
  const labelled = (words: readonly { code: string; label: { vi: string; en: string } }[] | undefined, code: string) => {
    const found = words?.find((word) => word.code === code);
    return found ? labelOf(found.label) : code;
  };
  const nameAbove = answer?.units.nodes[0]?.name ?? (isPending ? '…' : say('lists.sentence.unknownUnit'));

  const { tree, kind, name, code, under, parent, vacant, vacancy, unled, term, openedFrom, openedTo } = address;
  const clauses: Clause<Condition>[] = [];
  const add = (condition: Condition, value: string | undefined | false, message: MessageKey, joint = ', ') => {
    if (!value) return;
    const [before = '', after = ''] = say(message, { value: hole }).split(hole);
    clauses.push({
      condition,
      before,
      value,
      after,
      isName: condition === 'under' || condition === 'parent',
      joint: ['', ' '][clauses.length] ?? joint,
    });
  };
  if (kind) add('kind', labelled(reference?.unitKinds, kind), 'lists.sentence.kind');
  else clauses.push({ before: say('lists.sentence.every'), value: '', after: '', joint: '' });
  add('tree', tree && say(`units.trees.${tree}`), 'lists.sentence.tree');
  add('under', under && nameAbove, 'lists.sentence.under');
  add('parent', parent && !under && nameAbove, 'lists.sentence.parent');
  add('name', name && quoted(name), 'lists.sentence.name');
  add('code', code && quoted(code), 'lists.sentence.code');
  add('vacant', vacant && labelled(reference?.positions, vacant), 'lists.sentence.vacant');
  add('vacancy', vacancy && say('lists.sentence.anyRequired'), 'lists.sentence.vacant');
  add('unled', unled && say('lists.sentence.unled'), 'lists.sentence.whole');
  add('term', term && (reference?.terms.find(({ id }) => id === term)?.name ?? '…'), 'lists.sentence.term');
  add('openedFrom', openedFrom && shownDay(openedFrom), 'lists.sentence.openedFrom');
  add('openedTo', openedTo && shownDay(openedTo), openedFrom ? 'lists.sentence.until' : 'lists.sentence.openedTo', openedFrom ? ' ' : ', ');
  return {
    clauses,
    text: clauses
      .map(({ joint, before, value, after }) => `${joint}${before}${value}${after}`)
      .join('')
      .trim(),
    isKnown: reference !== undefined && (above === undefined || !isPending),
  };
}

function quoted(text: string): string {
  return `“${text}”`;
}
