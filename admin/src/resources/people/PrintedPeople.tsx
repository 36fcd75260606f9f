import { useText } from '../../i18n/useText';
import { Name } from '../../parts/Name';
import { PrintedList } from '../../parts/PrintedList';
import type { Gathered } from '../../providers/useListPrint';
import { PersonCell } from './PeopleTable';
import type { ListedPerson, PeopleColumn } from './people-columns';

/** A list of people on paper, with the columns that are shown. */
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
    <PrintedList
      title={say('people.title')}
      at={at}
      sentence={sentence}
      count={say('lists.people.count', { smart_count: rows.length })}
      head={[say('people.columns.name'), ...columns.map((column) => say(`people.columns.${column}`))]}
      rows={rows}
      cells={(person) => (
        <>
          <td>
            <Name>{person.fullName}</Name>
          </td>
          {columns.map((column) => (
            <PersonCell key={column} person={person} column={column} />
          ))}
        </>
      )}
    />
  );
}
