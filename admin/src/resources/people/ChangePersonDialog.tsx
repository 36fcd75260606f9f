import { useState } from 'react';
import { plusDays, readDay, shownDay } from '../../day/day';
import { useDay } from '../../day/useDay';
import { ChangePersonDocument, CorrectPersonDocument, PersonContactDocument } from '../../generated/operations';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { ActFooter } from '../../parts/form/ActFooter';
import { ActForm } from '../../parts/form/ActForm';
import { changedOnly } from '../../parts/form/changed-only';
import { DayField } from '../../parts/form/DayField';
import type { Base } from '../../parts/form/meanwhile';
import { Summary } from '../../parts/form/Summary';
import { TextField } from '../../parts/form/TextField';
import { useSaved } from '../../parts/form/useSaved';
import { Name } from '../../parts/Name';
import { Sheet } from '../../parts/Sheet';
import { Waiting } from '../../parts/Waiting';
import { type Outcome, useAct } from '../../providers/useAct';
import { useAnswer } from '../../providers/useAnswer';
import { useMay } from '../../providers/who';
import { PersonNameFields, type PersonNames, writtenName } from './PersonNameFields';
import type { ShownPerson } from './PersonShow';

const form = 'change-person';
const acts = ['change', 'correct'] as const;

type Act = (typeof acts)[number];
type Contact = Pick<PersonNames, 'workPhone' | 'workEmail'>;
type Values = PersonNames & { from: string; note: string | null };

/** A change of a person's names or contact from a day on, or a correction of what was recorded wrongly. Who may not read the contact writes the names alone. */
export function ChangePersonDialog({
  person,
  first,
  purpose,
  onClose,
}: {
  person: ShownPerson;
  first?: Act;
  /** Why the contact is read, where it was said; else it is to be changed. */
  purpose?: string;
  onClose: () => void;
}) {
  const say = useText();
  const { asOf } = useDay();
  const mayRead = useMay()({ permission: 'person:read-contact' });
  const { answer, isPending } = useAnswer(
    PersonContactDocument,
    { id: person.id, asOf },
    { enabled: mayRead, purpose: purpose || say('people.contact.toChange') },
  );
  if (isPending) {
    return (
      <Sheet open onClose={onClose} width="66rem" title={say('people.change.title')} subtitle={<Name>{person.fullName}</Name>}>
        <Waiting rows={6} />
      </Sheet>
    );
  }
  return <ChangePersonForm person={person} contact={answer?.person ?? undefined} first={first} onClose={onClose} />;
}

function ChangePersonForm({
  person,
  contact,
  first = 'change',
  onClose,
}: {
  person: ShownPerson;
  contact: Contact | undefined;
  first?: Act;
  onClose: () => void;
}) {
  const say = useText();
  const saved = useSaved();
  const { day } = useDay();
  const [act, setAct] = useState(first);
  const change = useAct(ChangePersonDocument, ({ changePerson }) => changePerson);
  const correct = useAct(CorrectPersonDocument, ({ correctPerson }) => correctPerson);
  const isCorrection = act === 'correct';

  // only what differs from the record that the form was made from: what somebody else saves meanwhile is not undone
  function save({ from, note, ...names }: Values, { opened, version = person.version }: Base<Values>): Promise<Outcome | undefined> {
    const { from: _, note: __, ...present } = opened;
    const input = { id: person.id, version, ...changedOnly(names, present) };
    return isCorrection ? correct.act({ input: { ...input, on: day, note: note ?? '' } }) : change.act({ input: { ...input, from, note } });
  }

  const told = (values: Values) => ({ name: writtenName(values), day: shownDay(values.from) });

  return (
    <Sheet
      open
      onClose={onClose}
      width="66rem"
      title={say('people.change.title')}
      subtitle={<Name>{person.fullName}</Name>}
      footer={
        <ActFooter
          form={form}
          label={say(isCorrection ? 'people.change.saveCorrection' : 'people.change.save')}
          isBusy={change.isBusy || correct.isBusy}
          isForTwo={change.isForTwo}
          onLater={onClose}
        />
      }
    >
      <div className="chg">
        <fieldset className="acts">
          <legend className="sr">{say('people.change.choice')}</legend>
          {acts.map((choice) => (
            <label key={choice} className={choice === act ? `act on ${choice}` : 'act'}>
              <input type="radio" name="act" checked={choice === act} onChange={() => setAct(choice)} />
              <b>{say(`people.change.${choice}`)}</b>
              <span className="actwhat">{say(`people.change.${choice}Hint`)}</span>
            </label>
          ))}
        </fieldset>
        <ActForm<Values, Outcome>
          id={form}
          isForTwo={change.isForTwo}
          initial={{ ...namesOf(person, contact), from: day, note: null }}
          version={person.version}
          draft={`${form} ${person.id}`}
          save={save}
          onSaved={(_, values, { opened }) => {
            const { from, note: __, ...former } = opened;
            saved(say(isCorrection ? 'people.change.corrected' : 'people.change.saved', told(values)), {
              label: say('saving.back.correct'),
              path: `/people/${person.id}`,
              // the correction is of what is on record on the day in view: that must be one that the change has reached
              ask: { do: 'correct', asOf: !isCorrection && values.from > day ? values.from : undefined },
              draft: { name: `${form} ${person.id}`, values: { ...former, note: say('saving.back.ground') } },
            });
            onClose();
          }}
        >
          {(values) => (
            <>
              {!isCorrection && <DayField source="from" label={say('acts.from')} required />}
              <PersonNameFields hasContact={contact !== undefined} />
              <TextField source="note" label={say(isCorrection ? 'acts.ground' : 'acts.note')} required={isCorrection} />
              <Summary isCorrection={isCorrection}>
                <p>
                  {isCorrection ? (
                    <Sentence message="people.change.correctSentence" values={{ name: writtenName(values) }} />
                  ) : readDay(values.from ?? '') ? (
                    <Sentence
                      message="people.change.sentence"
                      values={{ day: shownDay(values.from), name: writtenName(values), before: shownDay(plusDays(values.from, -1)) }}
                    />
                  ) : (
                    say('acts.incomplete')
                  )}
                </p>
              </Summary>
            </>
          )}
        </ActForm>
      </div>
    </Sheet>
  );
}

function namesOf({ familyName, middleName, givenName }: ShownPerson, contact: Contact | undefined): PersonNames {
  const { workPhone = null, workEmail = null } = contact ?? {};
  return { familyName, middleName: middleName || null, givenName, workPhone, workEmail };
}
