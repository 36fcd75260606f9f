import { CorrectAppointmentDocument, type PersonOptionFragment, type PostFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useLabel, useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { CheckField } from '../../../parts/form/CheckField';
import { changedOnly } from '../../../parts/form/changed-only';
import { DayField } from '../../../parts/form/DayField';
import type { Base } from '../../../parts/form/meanwhile';
import { PersonField } from '../../../parts/form/PersonField';
import { SelectField } from '../../../parts/form/SelectField';
import { Summary } from '../../../parts/form/Summary';
import { TextField } from '../../../parts/form/TextField';
import { useSaved } from '../../../parts/form/useSaved';
import { Name } from '../../../parts/Name';
import { Sheet } from '../../../parts/Sheet';
import { useAct } from '../../../providers/useAct';
import { useReference } from '../../../providers/useReference';
import { positionsOf } from './positions';
import { usePostOnRecord } from './usePostOnRecord';
import { postCorrected } from './ways-back';

const form = 'correct-appointment';

interface Values {
  position: string | null;
  personId: PersonOptionFragment | null;
  validFrom: string | null;
  validUntil: string | null;
  termId: string | null;
  isActing: boolean;
  isConcurrent: boolean;
  decisionNumber: string | null;
  note: string | null;
}

/** What was recorded wrongly of an appointment, put right: who, which position, from when, until when. */
export function CorrectAppointment({
  post: known,
  kind,
  reopens = false,
  onClose,
}: {
  post: PostFragment;
  kind: string;
  /** Whether it was ended by mistake: the form opens with no end. */
  reopens?: boolean;
  onClose: () => void;
}) {
  const say = useText();
  const labelOf = useLabel();
  const saved = useSaved();
  const reference = useReference();
  const { act, isBusy } = useAct(CorrectAppointmentDocument, ({ correctAppointment }) => correctAppointment);
  const { post, onRecord, heed } = usePostOnRecord(known);
  const record: Values = {
    ...{ position: post.position.code, personId: { ...post.person, appointments: { nodes: [] } }, termId: post.term?.id ?? null },
    ...{ validFrom: post.validFrom, validUntil: post.validUntil, isActing: post.isActing, isConcurrent: post.isConcurrent },
    ...{ decisionNumber: post.decisionNumber, note: null },
  };
  const save = async ({ note, ...values }: Values, base: Base<Values>) => {
    const { version = post.version, record: made } = base;
    const { personId, ...changed } = changedOnly({ ...values, note: null }, { ...record, ...made });
    return heed(await act({ input: { id: post.id, version, ...changed, ...(personId && { personId: personId.id }), note: note ?? '' } }));
  };
  return (
    <Sheet
      open
      onClose={onClose}
      title={say('acts.correctAppointment.title')}
      subtitle={<Name>{`${post.person.fullName}, ${labelOf(post.position.label)}, ${post.unit.name}`}</Name>}
      footer={<ActFooter form={form} label={say('acts.correctAppointment.save')} isBusy={isBusy} onLater={onClose} />}
    >
      <ActForm<Values, NonNullable<Awaited<ReturnType<typeof save>>>>
        id={form}
        initial={reopens ? { ...record, validUntil: null } : record}
        record={record}
        {...onRecord}
        draft={`${form} ${post.id}${reopens ? ' reopened' : ''}`}
        save={save}
        onSaved={(_, { note: __, ...values }, base) => {
          const made = { ...record, ...base.record };
          const changed = Object.keys(changedOnly({ ...values, note: null }, made)) as (keyof Values)[];
          const former = Object.fromEntries(changed.map((field) => [field, made[field]]));
          const told = { person: values.personId?.fullName ?? '', position: labelOf(post.position.label), unit: post.unit.name };
          saved(say('acts.correctAppointment.saved', told), postCorrected(post.id, former, say));
          onClose();
        }}
      >
        {() => (
          <>
            <PersonField source="personId" label={say('acts.correctAppointment.person')} required />
            <div className="f2">
              <SelectField
                source="position"
                label={say('acts.appoint.position')}
                required
                options={positionsOf(reference, kind).map(({ code, label }) => ({ value: code, label: labelOf(label) }))}
              />
              <SelectField
                source="termId"
                label={say('acts.appoint.term')}
                empty={say('acts.appoint.noTerm')}
                options={(reference?.terms ?? []).map(({ id, name }) => ({ value: id, label: name }))}
              />
            </div>
            <div className="f2">
              <DayField source="validFrom" label={say('acts.appoint.from')} required />
              <DayField source="validUntil" label={say('acts.appoint.until')} />
            </div>
            <div className="row wrap g4">
              <CheckField source="isActing" label={say('acts.appoint.acting')} />
              <CheckField source="isConcurrent" label={say('acts.appoint.concurrent')} />
            </div>
            <div className="f2">
              <TextField source="note" label={say('acts.ground')} required />
              <TextField source="decisionNumber" label={say('acts.decision')} />
            </div>
            <Summary isCorrection>
              <p>
                <Sentence message="acts.correctAppointment.sentence" />
              </p>
            </Summary>
          </>
        )}
      </ActForm>
    </Sheet>
  );
}
