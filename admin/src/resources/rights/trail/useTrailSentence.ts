import { shownDay } from '../../../day/day';
import { NamesInTrailDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { type ListSentence, quoted, useClauses } from '../../../parts/useClauses';
import { useAnswer } from '../../../providers/useAnswer';
import type { Condition, TrailAddress } from './trail-filter';

/** The conditions of the trail as a sentence: "Mọi việc do Bùi Bích Đào làm, ở Đảng ủy phường Hồ Nam và cấp dưới, từ 01/11/2024". */
export function useTrailSentence(address: TrailAddress, personName: string | undefined): ListSentence<Condition> {
  const say = useText();
  const { unit, at, actor, who, account, person, kind, from, until, request } = address;
  const { begin, add, unitName, sentence } = useClauses<Condition>(unit ?? at);
  const names = useAnswer(
    NamesInTrailDocument,
    { ...{ actor: { equals: actor ?? '' }, account: { equals: account ?? '' } }, byActor: !!actor, byAccount: !!account },
    { enabled: actor !== undefined || account !== undefined },
  );
  const named = (name: string | null | undefined) => name ?? (names.isPending ? '…' : say('trail.hidden'));
  begin(say('trail.every'));
  add('actor', actor && named(names.answer?.done?.nodes[0]?.actorName), 'trail.conditions.actor', { isName: true });
  add('who', quoted(who), 'trail.conditions.who');
  add('account', account && named(names.answer?.suffered?.nodes[0]?.subjectName), 'trail.conditions.account', { isName: true });
  add('person', person && (personName ?? say('trail.hidden')), 'trail.conditions.person', { isName: true });
  add('unit', unit && unitName, 'trail.conditions.unit', { isName: true });
  add('at', at && !unit && unitName, 'trail.conditions.at', { isName: true });
  add('kind', kind && say(`trail.kinds.${kind}`), 'trail.conditions.kind');
  add('from', from && shownDay(from), 'trail.conditions.from');
  add('until', until && shownDay(until), 'trail.conditions.until', { joint: from ? ' ' : ', ' });
  add('request', request, 'trail.conditions.request');
  return sentence();
}
