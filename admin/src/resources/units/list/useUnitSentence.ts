import { shownDay } from '../../../day/day';
import { useText } from '../../../i18n/useText';
import { type ListSentence, quoted, useClauses } from '../../../parts/useClauses';
import type { Condition, ListAddress } from '../unit-filter';

/** The conditions of the list of units as a sentence: "Chi bộ thuộc Đảng ủy phường Hồ Nam, còn khuyết Bí thư, lập từ 01/01/2023". */
export function useUnitSentence(address: ListAddress): ListSentence<Condition> {
  const say = useText();
  const { tree, kind, name, code, under, parent, vacant, vacancy, unled, term, openedFrom, openedTo } = address;
  const { begin, add, unitName, kindLabel, positionLabel, termName, sentence } = useClauses<Condition>(under ?? parent);
  if (kind) add('kind', kindLabel(kind), 'lists.sentence.kind');
  else begin(say('lists.sentence.every'));
  add('tree', tree && say(`units.trees.${tree}`), 'lists.sentence.tree');
  add('under', under && unitName, 'lists.sentence.under', { isName: true });
  add('parent', parent && !under && unitName, 'lists.sentence.parent', { isName: true });
  add('name', quoted(name), 'lists.sentence.name');
  add('code', quoted(code), 'lists.sentence.code');
  add('vacant', vacant && positionLabel(vacant), 'lists.sentence.vacant');
  add('vacancy', vacancy && say('lists.sentence.anyRequired'), 'lists.sentence.vacant');
  add('unled', unled && say('lists.sentence.unled'), 'lists.sentence.whole');
  add('term', term && termName(term), 'lists.sentence.term');
  add('openedFrom', openedFrom && shownDay(openedFrom), 'lists.sentence.openedFrom');
  add('openedTo', openedTo && shownDay(openedTo), openedFrom ? 'lists.sentence.until' : 'lists.sentence.openedTo', {
    joint: openedFrom ? ' ' : ', ',
  });
  return sentence();
}
