import type { ReactNode } from 'react';
import { useText } from '../i18n/useText';
import { PrintedSheet } from './PrintedSheet';

/** A list on paper: what it is of in a sentence, how many there are, and its rows numbered; the head stands on every sheet. */
export function PrintedList<Row extends { id: string }>({
  title,
  at,
  sentence,
  count,
  head,
  rows,
  cells,
}: {
  title: string;
  at: string;
  sentence: string;
  count: string;
  head: readonly string[];
  rows: readonly Row[];
  /** The cells of a row, as many as the head has. */
  cells: (row: Row) => ReactNode;
}) {
  const say = useText();
  return (
    <PrintedSheet
      title={title}
      at={at}
      heading={
        <>
          <h1>{title}</h1>
          <p>
            {sentence}. <b>{count}</b>
          </p>
        </>
      }
    >
      <table className="tbl">
        <thead>
          <tr>
            {[say('lists.print.number'), ...head].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={row.id}>
              <td>{place + 1}</td>
              {cells(row)}
            </tr>
          ))}
        </tbody>
      </table>
    </PrintedSheet>
  );
}
