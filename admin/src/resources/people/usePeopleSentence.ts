import { useText } from '../../i18n/useText';
import { type ListSentence, quoted, useClauses } from '../../parts/useClauses';
import type { Condition, PeopleAddress } from './person-filter';

/** The conditions of the list of people as a sentence: "Mọi cán bộ giữ chức danh Bí thư ở Đảng ủy phường Hồ Nam hoặc cấp dưới". */
export function usePeopleSentence({ name, position, under, at, term, any, none }: PeopleAddress): ListSentence<Condition> {
  const say = useText();
  const { begin, add, unitName, positionLabel, termName, sentence } = useClauses<Condition>(under ?? at);
  begin(say('lists.people.every'));
  add('name', quoted(name), 'lists.sentence.name');
  add('position', position && positionLabel(position), 'lists.people.position');
  const joint = position ? ' ' : ', ';
  add('under', under && unitName, 'lists.people.under', { isName: true, joint });
  add('at', at && !under && unitName, 'lists.people.at', { isName: true, joint });
  add('term', term && termName(term), 'lists.people.term');
  add('any', any && say('lists.people.anyPost'), 'lists.sentence.whole');
  add('none', none && say('lists.people.noPost'), 'lists.sentence.whole');
  return sentence();
}
