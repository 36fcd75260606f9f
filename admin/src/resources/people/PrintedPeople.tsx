import { useText } from '../../i18n/useText';
import { Name } from '../../parts/Name';
import { PrintedSheet } from '../../parts/PrintedSheet';
import type { Gathered } from '../../providers/useListPrint';
import { PersonCell } from './PeopleTable';
import type { ListedPerson, PeopleColumn } from './people-columns';

/** A list of people on paper, with the columns that are shown; the head stands on every sheet. */
export function PrintedPeople({
  gathered: { rows, at },
  sentence,
  columns,
}: {
  gathered: Gathered<ListedPerson>;
  sentence: string;
  columns: readonly PeopleColumn[];
}) {
  const say = useText();
  return (
    <PrintedSheet
      title={say('people.title')}
      at={at}
      heading={
        <>
          <h1>{say('people.title')}</h1>
          <p>
            {sentence}. <b>{say('lists.people.count', { smart_count: rows.length })}</b>
          </p>
        </>
      }
    >
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{say('lists.print.number')}</th>
            <th scope="col">{say('people.columns.name')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(`people.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((person, row) => (
            <tr key={person.id}>
              <td>{row + 1}</td>
              <td>
                <Name>{person.fullName}</Name>
              </td>
              {columns.map((column) => (
                <PersonCell key={column} person={person} column={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </PrintedSheet>
  );
}
