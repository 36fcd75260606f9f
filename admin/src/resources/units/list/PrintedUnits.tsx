import { shownDay } from '../../../day/day';
import { useLabel, useText } from '../../../i18n/useText';
import { Name } from '../../../parts/Name';
import { PrintedSheet } from '../../../parts/PrintedSheet';
import type { Gathered } from '../../../providers/useListPrint';
import { columnName, type ListedUnit, type UnitColumn, unitText } from './unit-columns';

/** A list of units on paper: what it is of in a sentence, and the columns that are shown; the head stands on every sheet. */
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
    <PrintedSheet
      title={say('units.list.title')}
      at={at}
      heading={
        <>
          <h1>{say('units.list.title')}</h1>
          <p>
            {sentence}. <b>{say('lists.print.count', { smart_count: rows.length })}</b>
          </p>
        </>
      }
    >
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{say('lists.print.number')}</th>
            <th scope="col">{say('units.list.columns.name')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(columnName(column))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((unit, at) => (
            <tr key={unit.id}>
              <td>{at + 1}</td>
              <td>
                <Name>{unit.name}</Name>
              </td>
              {columns.map((column) => {
                const text = unitText(unit, column, labelOf);
                return <td key={column}>{column === 'openedOn' ? shownDay(text) : text}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </PrintedSheet>
  );
}
