import { useFormContext } from 'react-hook-form';
import { useText } from '../../../i18n/useText';
import { Namesakes } from '../../people/Namesakes';
import { PersonNameFields, type PersonNames } from '../../people/PersonNameFields';

/** Somebody new to be appointed; or, when the name is on record already, that person instead. */
export function NewPersonFields({ names }: { names: PersonNames }) {
  const say = useText();
  const { setValue } = useFormContext();
  return (
    <>
      <PersonNameFields prefix="newPerson." />
      <Namesakes
        names={names}
        label={say('people.namesake.choose')}
        onChoose={(person) => {
          setValue('personId', person);
          setValue('who', 'existing');
          // the button that was pressed is gone with the fields of somebody new
          requestAnimationFrame(() => document.querySelector<HTMLElement>('[role="dialog"] input[name="who"]:checked')?.focus());
        }}
      />
    </>
  );
}
