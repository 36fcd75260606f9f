import { useText } from '../../i18n/useText';
import { TextField } from '../../parts/form/TextField';
import { asKept } from '../../parts/typed';

/** What is known of a person: names and work contact, nothing else. */
export interface PersonNames {
  familyName: string | null;
  middleName: string | null;
  givenName: string | null;
  workPhone: string | null;
  workEmail: string | null;
}

/** The fields of a person's names and, where it may be read, work contact. */
export function PersonNameFields({ prefix = '', hasContact = true }: { prefix?: string; hasContact?: boolean }) {
  const say = useText();
  return (
    <>
      <div className="f3">
        <TextField source={`${prefix}familyName`} label={say('people.fields.familyName')} required />
        <TextField source={`${prefix}middleName`} label={say('people.fields.middleName')} />
        <TextField source={`${prefix}givenName`} label={say('people.fields.givenName')} required />
      </div>
      {hasContact && (
        <div className="f2">
          <TextField source={`${prefix}workPhone`} type="tel" label={say('people.fields.workPhone')} />
          <TextField source={`${prefix}workEmail`} type="email" label={say('people.fields.workEmail')} />
        </div>
      )}
    </>
  );
}

/** Family, middle and given name as they are written together, once they are kept. */
export function writtenName({ familyName, middleName, givenName }: PersonNames): string {
  return [familyName, middleName, givenName]
    .map((name) => asKept(name ?? ''))
    .filter(Boolean)
    .join(' ');
}
