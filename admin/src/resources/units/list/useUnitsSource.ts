import type { UnitFilter, UnitSort } from '@lechan/client';
import { useDataProvider } from 'react-admin';
import { useDay } from '../../../day/useDay';
import { UnitListDocument } from '../../../generated/operations';
import type { ConsoleDataProvider } from '../../../providers/data-provider';
import type { Page } from '../../../providers/page';
import type { ListedUnit } from './unit-columns';

/** Reads units of the chosen day that meet a filter, a hundred at a time. */
export type UnitsSource = (filter: UnitFilter) => (after: string | null) => Promise<Page<ListedUnit>>;

/** How the rows of the list are read beyond the page in sight: for files, paper and acts on many. */
export function useUnitsSource(sort: UnitSort, withOfficers: boolean): UnitsSource {
  const { asOf } = useDay();
  const { ask } = useDataProvider<ConsoleDataProvider>();
  return (filter) => async (after) => (await ask(UnitListDocument, { filter, sort: [sort], first: 100, after, asOf, withOfficers })).units;
}
