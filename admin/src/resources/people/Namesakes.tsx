import type { PersonOptionFragment } from '../../generated/operations';
import { Sentence } from '../../i18n/Sentence';
import { Button } from '../../parts/Button';
import { usePersonOptions, usePostsOf } from '../../parts/form/PersonOption';
import { Note } from '../../parts/Note';
import { folded } from '../search/folded';
import { type PersonNames, writtenName } from './PersonNameFields';

/** Says that people of the name just typed are on record, with their posts; it may be one of them, or another of the same name. */
export function Namesakes({
  names,
  label,
  onChoose,
}: {
  names: PersonNames;
  /** What choosing one of them does. */
  label: string;
  onChoose: (person: PersonOptionFragment) => void;
}) {
  const posts = usePostsOf();
  const name = names.familyName && names.givenName ? writtenName(names) : '';
  const found = usePersonOptions(name).persons.filter(({ fullName }) => name !== '' && folded(fullName) === folded(name));
  return (
    <div role="status">
      {found.map((person) => {
        const held = posts(person);
        const told = { name: person.fullName, posts: held };
        return (
          <Note key={person.id} tone="warn" action={<Button onClick={() => onChoose(person)}>{label}</Button>}>
            <p>
              <Sentence message={held ? 'people.namesake.holding' : 'people.namesake.idle'} values={told} />
            </p>
          </Note>
        );
      })}
    </div>
  );
}
