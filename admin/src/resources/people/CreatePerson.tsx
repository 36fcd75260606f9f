import { useNavigate } from 'react-admin';
import { usePath } from '../../day/useDay';
import { CreatePersonDocument } from '../../generated/operations';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { ActFooter } from '../../parts/form/ActFooter';
import { ActForm } from '../../parts/form/ActForm';
import { Summary } from '../../parts/form/Summary';
import { TextField } from '../../parts/form/TextField';
import { useSaved } from '../../parts/form/useSaved';
import { Sheet } from '../../parts/Sheet';
import { useAct } from '../../providers/useAct';
import { Namesakes } from './Namesakes';
import { PersonNameFields, type PersonNames, writtenName } from './PersonNameFields';

const form = 'create-person';

type Values = PersonNames & { note: string | null };

/** A person put on record, without a post yet. */
export function CreatePerson({ onClose }: { onClose: () => void }) {
  const say = useText();
  const saved = useSaved();
  const navigate = useNavigate();
  const toPath = usePath();
  const { act, isBusy, isForTwo } = useAct(CreatePersonDocument, ({ createPerson }) => createPerson);
  const save = ({ familyName, givenName, ...rest }: Values) =>
    act({ input: { ...rest, familyName: familyName ?? '', givenName: givenName ?? '' } });
  return (
    <Sheet
      open
      onClose={onClose}
      title={say('people.create.title')}
      subtitle={say('people.hint')}
      footer={<ActFooter form={form} label={say('people.create.save')} isBusy={isBusy} isForTwo={isForTwo} onLater={onClose} />}
    >
      <ActForm<Values, NonNullable<Awaited<ReturnType<typeof save>>>>
        id={form}
        isForTwo={isForTwo}
        initial={{ familyName: null, middleName: null, givenName: null, workPhone: null, workEmail: null, note: null }}
        draft={form}
        save={save}
        onSaved={({ person }, values) => {
          const path = `/people/${person?.id}`;
          saved(say('people.create.saved', { name: writtenName(values) }), {
            label: say('saving.back.correct'),
            path,
            ask: { do: 'correct' },
          });
          onClose();
          if (person) navigate(toPath(path));
        }}
      >
        {(values) => (
          <>
            <PersonNameFields />
            <Namesakes
              names={values}
              label={say('people.namesake.see')}
              onChoose={({ id }) => {
                onClose();
                navigate(toPath(`/people/${id}`));
              }}
            />
            <TextField source="note" label={say('acts.note')} />
            <Summary>
              {values.familyName && values.givenName ? (
                <p>
                  <Sentence message="people.create.sentence" values={{ name: writtenName(values) }} />
                </p>
              ) : (
                <p className="soft">{say('acts.incomplete')}</p>
              )}
            </Summary>
          </>
        )}
      </ActForm>
    </Sheet>
  );
}
