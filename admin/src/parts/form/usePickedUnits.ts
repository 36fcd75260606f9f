import { PickUnitsDocument, type PickUnitsQuery, type UnitOptionFragment } from '../../generated/operations';
import { useAnswer } from '../../providers/useAnswer';
import { useSettled } from '../../resources/search/useSettled';
import { sought } from '../typed';

/** How many are offered at once. */
const most = 30;

/**
 * The units a field offers for what is typed, as search finds them: by short forms, with slips, in any order of words; and whether there
 * are more. Before anything is typed, the first by name.
 */
export function usePickedUnits(
  typed: string,
  {
    kinds,
    firstKinds,
    asOf,
    except,
    within,
  }: { kinds?: readonly string[]; firstKinds?: readonly string[]; asOf?: string; except?: string; within?: readonly string[] },
) {
  const now = sought(typed).trim();
  const text = useSettled(now);
  const isTyped = /[\p{L}\p{N}]/u.test(text);
  // search knows of no bounds: within some units the list alone is asked
  const isAsked = isTyped && within === undefined;
  const bounds = {
    ...(kinds && { kind: { in: [...kinds] } }),
    ...(within && { and: [{ or: [{ id: { in: [...within] } }, { ancestor: { in: [...within] } }] }] }),
  };
  const words = text.split(/\s+/).map((word) => ({ name: { contains: word } }));
  const filter = { ...bounds, ...(isTyped && { or: [{ and: words.slice(0, 8) }, { code: { startsWith: text } }] }) };
  const { answer, isPending, isFormer } = useAnswer(PickUnitsDocument, { text, isAsked, filter, asOf }, { keepFormer: true });
  const all = unitsOf(answer, kinds).filter(({ id }) => id !== except);
  // sorting keeps the order of those that are alike
  if (firstKinds) all.sort((one, other) => Number(firstKinds.includes(other.kind.code)) - Number(firstKinds.includes(one.kind.code)));
  const isCut = all.length > most || answer?.units.pageInfo.hasNextPage === true || answer?.search?.pageInfo.hasNextPage === true;
  // nothing is offered that answers to what was typed before: Enter would choose it
  const isCurrent = text === now && !isPending && !isFormer;
  return { found: isCurrent ? all.slice(0, most) : [], isCut: isCurrent && isCut && all.length > 0, isPending: !isCurrent };
}

function unitsOf(answer: PickUnitsQuery | undefined, kinds: readonly string[] | undefined): UnitOptionFragment[] {
  const found = new Map<string, UnitOptionFragment>();
  for (const { node } of answer?.search?.nodes ?? [])
    if (node.__typename === 'Unit' && (!kinds || kinds.includes(node.kind.code))) found.set(node.id, node);
  for (const unit of answer?.units.nodes ?? []) if (!found.has(unit.id)) found.set(unit.id, unit);
  return [...found.values()];
}
