import type { PeopleListQuery } from '../../generated/operations';
import { useShown } from '../../providers/useShown';

/** A person as a row of the list has them. */
export type ListedPerson = PeopleListQuery['persons']['nodes'][number];

/** What may stand beside a person's name, in this order. */
export const peopleColumns = ['posts', 'phone', 'email'] as const;
export type PeopleColumn = (typeof peopleColumns)[number];

/** Which columns the reader has chosen for the list of people on this machine. */
export function usePeopleColumns() {
  return useShown('people', peopleColumns, ['posts']);
}

/** The posts that a person holds, a line each. */
export function postsOf({ appointments }: ListedPerson, labelOf: (labels: { vi: string; en: string }) => string) {
  return appointments.nodes.map(({ id, position, unit }) => ({ id, position: labelOf(position.label), unit: unit.name }));
}
