import { useLabel, useText } from '../../i18n/useText';
import { Name } from '../../parts/Name';
import { To } from '../../parts/To';
import type { Shown } from '../../providers/useShown';
import { type ListedPerson, type PeopleColumn, postsOf } from './people-columns';

/** A page of the list of people. */
export function PeopleTable({ people, shown }: { people: readonly ListedPerson[]; shown: Shown<PeopleColumn> }) {
  const say = useText();
  return (
    <div className="tscroll">
      <table className={`tbl cards head-sunken ${shown.density}`}>
        <thead>
          <tr>
            <th scope="col">{say('people.columns.name')}</th>
            {shown.columns.map((column) => (
              <th key={column} scope="col">
                {say(`people.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <td>
                <To path={`/people/${person.id}`} className="name">
                  <Name>{person.fullName}</Name>
                </To>
              </td>
              {shown.columns.map((column) => (
                <PersonCell key={column} person={person} column={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What stands in one column of a person's row, on screen and on paper. */
export function PersonCell({ person, column }: { person: ListedPerson; column: PeopleColumn }) {
  const say = useText();
  const labelOf = useLabel();
  if (column === 'posts') {
    const posts = postsOf(person, labelOf);
    return (
      <td>
        {posts.length === 0 && <span className="muted">{say('people.noPost')}</span>}
        {posts.map(({ id, position, unit }) => (
          <span key={id} className="block">
            {position}, <Name>{unit}</Name>
          </span>
        ))}
      </td>
    );
  }
  const text = column === 'phone' ? person.workPhone : person.workEmail;
  return (
    <td className={column === 'phone' ? 'nowrap' : 'anywhere'} data-l={text ? say(`people.columns.${column}`) : undefined}>
      {text}
    </td>
  );
}
