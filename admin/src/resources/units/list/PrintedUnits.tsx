import { shownDay } from '../../../day/day';
import { useLabel, useText } from '../../../i18n/useText';
import { Name } from '../../../parts/Name';
import { PrintedList } from '../../../parts/PrintedList';
import type { Gathered } from '../../../providers/useListPrint';
import { columnName, type ListedUnit, type UnitColumn, unitText } from './unit-columns';

/** A list of units on paper, with the columns that are shown. */
export function PrintedUnits({
  gathered: { rows, at },
  sentence,
  columns,
}: {
  gathered: Gathered<ListedUnit>;
  sentence: string;
  columns: readonly UnitColumn[];
}) {
  const say = useText();
  const labelOf = useLabel();
  return (
    <PrintedList
      title={say('units.list.title')}
      at={at}
      sentence={sentence}
      count={say('lists.print.count', { smart_count: rows.length })}
      head={[say('units.list.columns.name'), ...columns.map((column) => say(columnName(column)))]}
      rows={rows}
      cells={(unit) => (
        <>
          <td>
            <Name>{unit.name}</Name>
          </td>
          {columns.map((column) => {
            const text = unitText(unit, column, labelOf);
            return <td key={column}>{column === 'openedOn' ? shownDay(text) : text}</td>;
          })}
        </>
      )}
    />
  );
}
