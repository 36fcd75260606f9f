import { useState } from 'react';
import { useNotify } from 'react-admin';
import { CorrectAppointmentDocument, type PersonOptionFragment, type PostFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useLabel, useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { CheckField } from '../../../parts/form/CheckField';
import { changedOnly } from '../../../parts/form/changed-only';
import { DayField } from '../../../parts/form/DayField';
import { PersonField } from '../../../parts/form/PersonField';
import { SelectField } from '../../../parts/form/SelectField';
import { Summary } from '../../../parts/form/Summary';
import { TextField } from '../../../parts/form/TextField';
import { Name } from '../../../parts/Name';
import { Sheet } from '../../../parts/Sheet';
import { useAct } from '../../../providers/useAct';
import { useReference } from '../../../providers/useReference';
import { positionsOf } from './positions';

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
  post,
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
  const notify = useNotify();
  const reference = useReference();
  const { act, isBusy } = useAct(CorrectAppointmentDocument, ({ correctAppointment }) => correctAppointment);
  const [initial] = useState(
    (): Values => ({
      ...{ position: post.position.code, personId: { ...post.person, appointments: { nodes: [] } }, termId: post.term?.id ?? null },
      ...{ validFrom: post.validFrom, validUntil: post.validUntil, isActing: post.isActing, isConcurrent: post.isConcurrent },
      ...{ decisionNumber: post.decisionNumber, note: null },
    }),
  );
  const save = ({ note, ...values }: Values) => {
    const { personId, ...changed } = changedOnly({ ...values, note: null }, initial);
    return act({ input: { id: post.id, version: post.version, ...changed, ...(personId && { personId: personId.id }), note: note ?? '' } });
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
        initial={reopens ? { ...initial, validUntil: null } : initial}
        draft={`${form} ${post.id}${reopens ? ' reopened' : ''}`}
        save={save}
        onSaved={() => {
          notify(say('acts.correctAppointment.saved'));
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
