import { useState } from 'react';
import { useNotify } from 'react-admin';
import { plusDays, readDay, shownDay } from '../../day/day';
import { useDay } from '../../day/useDay';
import { ChangePersonDocument, CorrectPersonDocument } from '../../generated/operations';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { ActFooter } from '../../parts/form/ActFooter';
import { ActForm } from '../../parts/form/ActForm';
import { changedOnly } from '../../parts/form/changed-only';
import { DayField } from '../../parts/form/DayField';
import { Summary } from '../../parts/form/Summary';
import { TextField } from '../../parts/form/TextField';
import { Name } from '../../parts/Name';
import { Sheet } from '../../parts/Sheet';
import { type Outcome, useAct } from '../../providers/useAct';
import { PersonNameFields, type PersonNames, writtenName } from './PersonNameFields';
import type { ShownPerson } from './PersonShow';

const form = 'change-person';
const acts = ['change', 'correct'] as const;

type Values = PersonNames & { from: string; note: string | null };

/** A change of a person's names or contact from a day on, or a correction of what was recorded wrongly. */
export function ChangePersonDialog({ person, onClose }: { person: ShownPerson; onClose: () => void }) {
  const say = useText();
  const notify = useNotify();
  const { day } = useDay();
  const [act, setAct] = useState<(typeof acts)[number]>('change');
  const change = useAct(ChangePersonDocument, ({ changePerson }) => changePerson);
  const correct = useAct(CorrectPersonDocument, ({ correctPerson }) => correctPerson);
  // as it was when the form was opened: what somebody else saves meanwhile is not undone
  const [present] = useState(() => namesOf(person));
  const isCorrection = act === 'correct';

  function save({ from, note, ...names }: Values): Promise<Outcome | undefined> {
    const input = { id: person.id, version: person.version, ...changedOnly(names, present) };
    return isCorrection ? correct.act({ input: { ...input, on: day, note: note ?? '' } }) : change.act({ input: { ...input, from, note } });
  }

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
          initial={{ ...present, from: day, note: null }}
          draft={`${form} ${person.id}`}
          save={save}
          onSaved={(_, values) => {
            notify(say('people.change.saved', { name: writtenName(values) }));
            onClose();
          }}
        >
          {(values) => (
            <>
              {!isCorrection && <DayField source="from" label={say('acts.from')} required />}
              <PersonNameFields />
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

function namesOf({ familyName, middleName, givenName, workPhone, workEmail }: ShownPerson): PersonNames {
  return { familyName, middleName: middleName || null, givenName, workPhone, workEmail };
}
