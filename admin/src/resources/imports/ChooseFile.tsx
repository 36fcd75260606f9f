import { CircleAlert, FileUp } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { useInput } from 'react-admin';
import { useDay } from '../../day/useDay';
import { Sentence } from '../../i18n/Sentence';
import { useLanguage, useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { ActForm } from '../../parts/form/ActForm';
import { useKnownField } from '../../parts/form/act-form-context';
import { DayField } from '../../parts/form/DayField';
import { DraftNote } from '../../parts/form/DraftNote';
import { clearDraft, draftTypedAt, readDraft } from '../../parts/form/draft';
import { described } from '../../parts/form/FieldFrame';
import { KeepDraft } from '../../parts/form/KeepDraft';
import { WhyFields } from '../../parts/form/WhyFields';
import { Icon } from '../../parts/Icon';
import { Note } from '../../parts/Note';
import { Segment } from '../../parts/Segment';
import { shownSize } from '../../parts/sizes';
import type { Outcome } from '../../providers/useAct';
import { halfAmended } from './amendments';
import { largestFile } from './send-file';
import { importDraft, type Order, type Subject } from './useImport';

const form = 'import-file';

type Typed = Pick<Order, 'subject' | 'asOf' | 'note' | 'decisionNumber'>;
type Values = Omit<Typed, 'subject'> & { file: File | null };

/** The first step: what the file holds, the file, and from which day it is right. */
export function ChooseFile({ first, onCheck }: { first: Order | undefined; onCheck: (order: Order) => void }) {
  const say = useText();
  const { day } = useDay();
  const [{ subject: keptSubject, ...kept }, setKept] = useState(() => (first ? typedOf(first) : (readDraft<Typed>(importDraft) ?? {})));
  const [subject, setSubject] = useState<Subject>(keptSubject ?? 'units');
  // what one comes back to from the next step is no draft of before
  const [since, setSince] = useState(() => (first ? undefined : draftTypedAt(importDraft)));
  const [amended] = useState(halfAmended);
  const untyped = { asOf: day, note: null, decisionNumber: null };

  async function save({ file, ...values }: Values): Promise<Outcome> {
    if (!file || file.size > largestFile) {
      return { userErrors: [{ field: ['file'], code: 'REQUIRED', message: say(file ? 'imports.tooLarge' : 'imports.noFile') }] };
    }
    onCheck({ subject, file, content: file, ...values });
    return { userErrors: [] };
  }

  function drop() {
    clearDraft(importDraft);
    setKept({});
    setSubject('units');
    setSince(undefined);
  }

  return (
    <section className="card">
      <div className="in stack">
        {since && <DraftNote since={since} onDrop={drop} />}
        {amended && (
          <Note tone="info">
            <p className="anywhere">
              <Sentence message="imports.amend.kept" values={{ name: amended.name, smart_count: amended.count }} />
            </p>
          </Note>
        )}
        <Segment
          label={say('imports.subject.label')}
          value={subject}
          onChange={setSubject}
          choices={[
            { value: 'units', label: say('imports.subject.units') },
            { value: 'officers', label: say('imports.subject.officers') },
          ]}
        />
        <p className="soft">{say(subject === 'units' ? 'imports.columnsUnits' : 'imports.columnsOfficers')}</p>
        <ActForm<Values, Outcome>
          key={since ? 'kept' : 'new'}
          id={form}
          undone="imports.notChecked"
          initial={{ ...untyped, ...kept, file: first?.content ?? null }}
          save={save}
          onSaved={() => {}}
        >
          {({ file: _, ...values }) => (
            <>
              {/* a file can't be kept: the browser gives it only to the page in which it was chosen */}
              <KeepDraft name={importDraft} values={{ ...values, subject }} opened={{ ...untyped, subject: 'units' }} />
              <FileDrop />
              {subject === 'units' && <DayField source="asOf" label={say('imports.asOf')} hint={say('imports.asOfHint')} required />}
              <WhyFields />
              <div className="row wrap g4">
                <Button type="submit" look="main">
                  {say('imports.check')}
                </Button>
                <span className="meta">{say('imports.checkHint')}</span>
              </div>
            </>
          )}
        </ActForm>
      </div>
    </section>
  );
}

function typedOf({ subject, asOf, note, decisionNumber }: Order): Typed {
  return { subject, asOf, note, decisionNumber };
}

function FileDrop() {
  const say = useText();
  const language = useLanguage();
  const { id, field, fieldState } = useInput({ source: 'file', format: (value) => value, parse: (value) => value });
  const file: File | null = field.value;
  const error = fieldState.error?.message;
  const [isOver, setOver] = useState(false);
  useKnownField('file', { id, label: say('imports.file'), isRequired: false });
  function take(chosen: FileList | null) {
    setOver(false);
    if (chosen?.[0]) field.onChange(chosen[0]);
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    take(event.dataTransfer.files);
  }
  return (
    <div className="field">
      <label
        htmlFor={id}
        className={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon of={FileUp} />
        <span>
          <b>{file ? say('imports.chosen', { name: file.name, size: shownSize(file.size, language) }) : say('imports.drop')}</b>
          <span className="meta block">{say('imports.dropHint')}</span>
        </span>
        <input
          id={id}
          className="sr"
          type="file"
          accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={(event) => take(event.target.files)}
          {...described(id, undefined, error)}
        />
      </label>
      {error && (
        <p className="err" id={`${id}-error`}>
          <Icon of={CircleAlert} small />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
