import { useState } from 'react';
import { plusDays, readDay, shownDay } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import { EndAppointmentDocument, type PostFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useLabel, useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { DayField } from '../../../parts/form/DayField';
import type { Base } from '../../../parts/form/meanwhile';
import { Summary } from '../../../parts/form/Summary';
import { useSaved } from '../../../parts/form/useSaved';
import { WhyFields } from '../../../parts/form/WhyFields';
import { Name } from '../../../parts/Name';
import { Sheet } from '../../../parts/Sheet';
import { useAct } from '../../../providers/useAct';
import { usePostOnRecord } from './usePostOnRecord';
import { postCorrected } from './ways-back';

const form = 'end-appointment';

interface Values {
  validUntil: string;
  note: string | null;
  decisionNumber: string | null;
}

/** Somebody leaves a position. */
export function EndAppointment({ post: known, onClose }: { post: PostFragment; onClose: () => void }) {
  const say = useText();
  const labelOf = useLabel();
  const saved = useSaved();
  const { day } = useDay();
  const { act, isBusy, isForTwo } = useAct(EndAppointmentDocument, ({ endAppointment }) => endAppointment);
  // the day that was refused last: nothing is promised of it
  const [refused, setRefused] = useState<string>();
  const { post, onRecord, heed } = usePostOnRecord(known);
  const save = async (values: Values, { version = post.version }: Base<Values>) => {
    const answer = heed(await act({ input: { id: post.id, version, ...values } }));
    setRefused(answer?.userErrors.some(({ field }) => field.at(-1) === 'validUntil') ? values.validUntil : undefined);
    return answer;
  };
  const person = post.person.fullName;
  return (
    <Sheet
      open
      onClose={onClose}
      title={say('acts.end.title')}
      subtitle={<Name>{`${person}, ${labelOf(post.position.label)}, ${post.unit.name}`}</Name>}
      footer={<ActFooter form={form} label={say('acts.end.save')} isBusy={isBusy} isForTwo={isForTwo} onLater={onClose} />}
    >
      <ActForm<Values, NonNullable<Awaited<ReturnType<typeof save>>>>
        id={form}
        isForTwo={isForTwo}
        initial={{ validUntil: day, note: null, decisionNumber: null }}
        draft={`${form} ${post.id}`}
        save={save}
        record={{ validUntil: post.validUntil ?? undefined }}
        {...onRecord}
        onSaved={(_, { validUntil }) => {
          saved(
            say('acts.end.saved', { person, day: shownDay(validUntil) }),
            postCorrected(post.id, { validUntil: post.validUntil }, say, say('saving.back.goesOn')),
          );
          onClose();
        }}
      >
        {({ validUntil }) => (
          <>
            <DayField source="validUntil" label={say('acts.end.from')} required />
            <WhyFields />
            <Summary>
              {readDay(validUntil ?? '') && validUntil !== refused ? (
                <p>
                  <Sentence
                    message="acts.end.sentence"
                    values={{
                      ...{ person, position: labelOf(post.position.label), unit: post.unit.name },
                      ...{ day: shownDay(validUntil), last: shownDay(plusDays(validUntil, -1)) },
                    }}
                  />
                </p>
              ) : (
                <p className="soft">{say(validUntil === refused ? 'acts.end.refused' : 'acts.incomplete')}</p>
              )}
            </Summary>
          </>
        )}
      </ActForm>
    </Sheet>
  );
}
