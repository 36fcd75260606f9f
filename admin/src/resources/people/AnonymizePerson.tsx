import { AnonymizePersonDocument } from '../../generated/operations';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Failure } from '../../parts/Failure';
import { ActFooter } from '../../parts/form/ActFooter';
import { ActForm } from '../../parts/form/ActForm';
import { Summary } from '../../parts/form/Summary';
import { TextField } from '../../parts/form/TextField';
import { useSaved } from '../../parts/form/useSaved';
import { Note } from '../../parts/Note';
import { Sheet } from '../../parts/Sheet';
import { asKept } from '../../parts/typed';
import { Waiting } from '../../parts/Waiting';
import { type Outcome, useAct } from '../../providers/useAct';
import { useAnswer } from '../../providers/useAnswer';
import { useKept } from '../rights/readings/useKept';
import type { ShownPerson } from './PersonShow';

const form = 'anonymize-person';

interface Values {
  note: string | null;
  confirm: string | null;
}

/** Makes somebody nobody: what goes for good and what stays is said before, and a name is typed so that it is never done by a slip. Tried beforehand: why it can't be done stands in its place. */
export function AnonymizePerson({ person, onClose }: { person: ShownPerson; onClose: () => void }) {
  const say = useText();
  const saved = useSaved();
  const { act, isBusy, isForTwo } = useAct(AnonymizePersonDocument, ({ anonymizePerson }) => anonymizePerson);
  const { id, version, fullName: name } = person;
  // the command wants a reason, which is not written when it is only tried
  const trial = useAnswer(AnonymizePersonDocument, { input: { id, version, note: say('trail.person.anonymous'), dryRun: true } });
  const refusals = trial.answer?.anonymizePerson.userErrors;
  const isFree = refusals?.length === 0;
  const kept = useKept('PERSON');

  async function save({ note, confirm }: Values): Promise<Outcome | undefined> {
    if (asKept(confirm ?? '').toLocaleLowerCase('vi') !== asKept(name).toLocaleLowerCase('vi')) {
      return { userErrors: [{ field: ['confirm'], code: 'INVALID', message: say('trail.person.confirmWrong', { name }) }] };
    }
    return act({ input: { id, version, note: note ?? '' } });
  }
  return (
    <Sheet
      open
      onClose={onClose}
      width="40rem"
      title={say(refusals?.length ? 'trail.person.notTitle' : 'trail.person.askTitle', { name })}
      footer={
        isFree ? (
          <ActFooter form={form} label={say('trail.person.do')} isBusy={isBusy} isForTwo={isForTwo} isDangerous onLater={onClose} />
        ) : (
          <Button onClick={onClose}>{say('shell.state.close')}</Button>
        )
      }
    >
      {!isFree ? (
        <div className="body stack">
          {trial.error && !refusals ? <Failure error={trial.error} onRetry={trial.refetch} /> : !refusals && <Waiting rows={4} />}
          {refusals?.map(({ message }) => (
            <Note key={message} tone="warn">
              <p>{message}</p>
            </Note>
          ))}
          {refusals && kept && <p className="soft">{say('trail.person.refusedWhen', { kept })}</p>}
        </div>
      ) : (
        <ActForm<Values, Outcome>
          id={form}
          isForTwo={isForTwo}
          initial={{ note: null, confirm: null }}
          draft={`${form} ${id}`}
          version={version}
          save={save}
          onSaved={() => {
            saved(say('trail.person.done'));
            onClose();
          }}
        >
          {() => (
            <>
              <Goes />
              <TextField source="note" label={say('trail.person.note')} hint={say('trail.person.noteHint')} required />
              <TextField source="confirm" label={say('trail.person.confirm')} required />
              <Summary>
                <p>
                  <Sentence message="trail.person.sentence" values={{ name, anonymous: say('trail.person.anonymous') }} />
                </p>
              </Summary>
            </>
          )}
        </ActForm>
      )}
    </Sheet>
  );
}

/** What is erased, and what stays. */
function Goes() {
  const say = useText();
  return (
    <>
      <div>
        <h3 className="sub">{say('trail.person.goes')}</h3>
        <ul className="bullets">
          <li>{say('trail.person.goesName', { anonymous: say('trail.person.anonymous') })}</li>
          <li>{say('trail.person.goesContact')}</li>
          <li>{say('trail.person.goesAccount')}</li>
        </ul>
      </div>
      <div>
        <h3 className="sub">{say('trail.person.stays')}</h3>
        <ul className="bullets">
          <li>{say('trail.person.staysPosts')}</li>
          <li>{say('trail.person.staysTrail')}</li>
          <li>{say('trail.person.staysNotes')}</li>
        </ul>
      </div>
    </>
  );
}
