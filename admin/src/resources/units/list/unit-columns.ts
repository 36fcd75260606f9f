import type { UnitListQuery } from '../../../generated/operations';
import type { MessageKey } from '../../../i18n/messages';
import type { Say } from '../../../i18n/useText';
import { useShown } from '../../../providers/useShown';

/** A unit as a row of the list has it. */
export type ListedUnit = UnitListQuery['units']['nodes'][number];

/** What may stand beside a unit's name, in this order. */
export const unitColumns = ['code', 'kind', 'parent', 'officers', 'vacancies', 'openedOn', 'address', 'phone', 'email'] as const;
export type UnitColumn = (typeof unitColumns)[number];

const first: readonly UnitColumn[] = ['code', 'kind', 'parent', 'vacancies', 'openedOn'];

/** Which columns the reader has chosen for the list of units on this machine. */
export function useUnitColumns() {
  return useShown('units', unitColumns, first);
}

/** The head of a column. */
export function columnName(column: UnitColumn): MessageKey {
  return `units.list.columns.${column}`;
}

type LabelOf = (labels: { vi: string; en: string }) => string;

/** What stands in a column of a unit where a line of text is all there is: in a file and on paper. Days as YYYY-MM-DD. */
export function unitText(unit: ListedUnit, column: UnitColumn | 'name' | 'parentCode' | 'parentName', labelOf: LabelOf): string {
  const texts: Record<typeof column, () => string> = {
    name: () => unit.name,
    code: () => unit.code,
    kind: () => labelOf(unit.kind.label),
    parent: () => unit.parent?.name ?? '',
    parentCode: () => unit.parent?.code ?? '',
    parentName: () => unit.parent?.name ?? '',
    officers: () => officersOf(unit, labelOf).join('; '),
    vacancies: () => unit.vacancies.map(({ label }) => labelOf(label)).join('; '),
    openedOn: () => unit.openedOn,
    address: () => unit.address ?? '',
    phone: () => unit.phone ?? '',
    email: () => unit.email ?? '',
  };
  return texts[column]();
}

/** Who holds what in a unit, a line each. */
export function officersOf({ appointments }: ListedUnit, labelOf: LabelOf): string[] {
  return (appointments?.nodes ?? []).map(({ position, person }) => `${labelOf(position.label)}: ${person.fullName}`);
}

const inEveryFile = ['code', 'name', 'kind', 'parentCode', 'parentName', 'openedOn', 'vacancies'] as const;

/** The columns of a saved list of units, and what stands in them: those of every file, then what else is shown. */
export function exportedColumns(shown: readonly UnitColumn[], say: Say, labelOf: LabelOf) {
  const more = (['officers', 'address', 'phone', 'email'] as const).filter((column) => shown.includes(column));
  const all = [...inEveryFile, ...more];
  return {
    columns: all.map((column) => ({
      header: say(`units.list.columns.${column}`),
      holds:
        column === 'openedOn'
          ? ('day' as const)
          : column === 'code' || column === 'parentCode' || column === 'phone'
            ? ('code' as const)
            : undefined,
      width: widths[column],
    })),
    row: (unit: ListedUnit) => all.map((column) => unitText(unit, column, labelOf)),
  };
}

const widths = {
  code: 16,
  name: 48,
  kind: 20,
  parentCode: 16,
  parentName: 40,
  openedOn: 12,
  vacancies: 24,
  officers: 60,
  address: 40,
  phone: 16,
  email: 28,
} as const;
