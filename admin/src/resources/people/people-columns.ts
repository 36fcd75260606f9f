import type { PeopleListQuery } from '../../generated/operations';
import { type Shown, useShown } from '../../providers/useShown';
import { useMay } from '../../providers/who';

/** A person as a row of the list has them. */
export type ListedPerson = PeopleListQuery['persons']['nodes'][number];

/** What may stand beside a person's name, in this order. */
export const peopleColumns = ['posts', 'phone', 'email'] as const;
export type PeopleColumn = (typeof peopleColumns)[number];

const contactColumns: readonly PeopleColumn[] = ['phone', 'email'];

/** Which columns the reader has chosen for the list of people on this machine, of those that they may see, and whether contact is among them. */
export function usePeopleColumns(): Shown<PeopleColumn> & { all: readonly PeopleColumn[]; withContact: boolean } {
  const mayRead = useMay()({ permission: 'person:read-contact' });
  const shown = useShown('people', peopleColumns, ['posts']);
  const all = peopleColumns.filter((column) => mayRead || !contactColumns.includes(column));
  const columns = shown.columns.filter((column) => all.includes(column));
  return { ...shown, columns, all, withContact: columns.some((column) => contactColumns.includes(column)) };
}

/** The posts that a person holds, a line each. */
export function postsOf({ appointments }: ListedPerson, labelOf: (labels: { vi: string; en: string }) => string) {
  return appointments.nodes.map(({ id, position, unit }) => ({ id, position: labelOf(position.label), unit: unit.name }));
}
