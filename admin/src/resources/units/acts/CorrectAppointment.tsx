import { readDay } from '../../../day/day';
import { CorrectAppointmentDocument, type PersonOptionFragment, type PostFragment } from '../../../generated/operations';
import { useLabel, useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { CheckField } from '../../../parts/form/CheckField';
import { changedOnly } from '../../../parts/form/changed-only';
import { DayField } from '../../../parts/form/DayField';
import type { Base } from '../../../parts/form/meanwhile';
import { PersonField } from '../../../parts/form/PersonField';
import { SelectField } from '../../../parts/form/SelectField';
import { TextField } from '../../../parts/form/TextField';
import { useSaved } from '../../../parts/form/useSaved';
import { Name } from '../../../parts/Name';
import { Sheet } from '../../../parts/Sheet';
import { useAct } from '../../../providers/useAct';
import { useReference } from '../../../providers/useReference';
import { PostCorrectionSummary } from './PostCorrectionSummary';
import { positionsOf } from './positions';
import { Tried } from './Tried';
import { usePostOnRecord } from './usePostOnRecord';
import { postCorrected } from './ways-back';

const form = 'correct-appointment';

/** What is typed into the correction of an appointment. */
export interface PostValues {
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
  const { act, isBusy, isForTwo } = useAct(CorrectAppointmentDocument, ({ correctAppointment }) => correctAppointment);
  const { post, onRecord, heed } = usePostOnRecord(known);
  const record: PostValues = {
    ...{ position: post.position.code, personId: { ...post.person, appointments: { nodes: [] } }, termId: post.term?.id ?? null },
    ...{ validFrom: post.validFrom, validUntil: post.validUntil, isActing: post.isActing, isConcurrent: post.isConcurrent },
    ...{ decisionNumber: post.decisionNumber, note: null },
  };
  const recordOf = (base: Base<PostValues>): PostValues => ({ ...record, ...base.record });
  const changedIn = (values: PostValues, base: Base<PostValues>) => changedOnly({ ...values, note: null }, recordOf(base));
  const inputOf = (values: PostValues, base: Base<PostValues>) => {
    const { personId, note: _, ...changed } = changedIn(values, base);
    return { id: post.id, version: base.version ?? post.version, ...changed, ...(personId && { personId: personId.id }) };
  };
  const save = async (values: PostValues, base: Base<PostValues>) =>
    heed(await act({ input: { ...inputOf(values, base), note: values.note ?? '' } }));
  const isNothing = (values: PostValues, base: Base<PostValues>) => Object.keys(changedIn(values, base)).length === 0;
  const isReady = ({ personId, position, validFrom, validUntil }: PostValues) =>
    personId !== null && !!position && readDay(validFrom ?? '') !== undefined && (!validUntil || readDay(validUntil) !== undefined);
  return (
    <Sheet
      open
      onClose={onClose}
      title={say('acts.correctAppointment.title')}
      subtitle={<Name>{`${post.person.fullName}, ${labelOf(post.position.label)}, ${post.unit.name}`}</Name>}
      footer={<ActFooter form={form} label={say('acts.correctAppointment.save')} isBusy={isBusy} isForTwo={isForTwo} onLater={onClose} />}
    >
      <ActForm<PostValues, NonNullable<Awaited<ReturnType<typeof save>>>>
        id={form}
        isForTwo={isForTwo}
        initial={reopens ? { ...record, validUntil: null } : record}
        record={record}
        {...onRecord}
        draft={`${form} ${post.id}${reopens ? ' reopened' : ''}`}
        save={save}
        nothing={(values, base) => (isNothing(values, base) ? say('acts.correctAppointment.nothing') : undefined)}
        onSaved={(_, values, base) => {
          const made = recordOf(base);
          const changed = Object.keys(changedIn(values, base)) as (keyof PostValues)[];
          const former = Object.fromEntries(changed.map((field) => [field, made[field]]));
          const told = { person: values.personId?.fullName ?? '', position: labelOf(post.position.label), unit: post.unit.name };
          saved(say('acts.correctAppointment.saved', told), postCorrected(post.id, former, say));
          onClose();
        }}
      >
        {(values, base) => (
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
            <Tried
              document={CorrectAppointmentDocument}
              select={({ correctAppointment }) => correctAppointment}
              // why it is corrected is typed last, and is no part of what is tried
              input={isReady(values) && !isNothing(values, base) ? { ...inputOf(values, base), note: '–' } : undefined}
              wouldDo="acts.tried.correct"
              isCorrection
            >
              <PostCorrectionSummary post={post} values={values} record={recordOf(base)} isReady={isReady(values)} />
            </Tried>
          </>
        )}
      </ActForm>
    </Sheet>
  );
}
