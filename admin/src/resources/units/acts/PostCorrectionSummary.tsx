import { readDay, shownDay } from '../../../day/day';
import type { PostFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useLabel, useText } from '../../../i18n/useText';
import { changedOnly } from '../../../parts/form/changed-only';
import { Summary } from '../../../parts/form/Summary';
import { useReference } from '../../../providers/useReference';
import type { PostValues } from './CorrectAppointment';

/** What a correction of an appointment will put on record: whose and which it is, and each thing as it should be beside the wrong one. */
export function PostCorrectionSummary({
  post,
  values,
  record,
  isReady,
}: {
  post: PostFragment;
  values: PostValues;
  /** What is on record of it. */
  record: PostValues;
  /** Whether what is typed can be read. */
  isReady: boolean;
}) {
  const say = useText();
  const labelOf = useLabel();
  const reference = useReference();
  const changed = Object.keys(changedOnly({ ...values, note: null }, record)) as (keyof typeof shown)[];

  const yesOrNo = (is: boolean) => say(is ? 'saving.yes' : 'saving.no');
  const day = (text: string | null) => text && shownDay(readDay(text) ?? text);
  function positionOf(code: string | null): string {
    const position = reference?.positions.find((one) => one.code === code);
    return labelOf(position?.label ?? post.position.label);
  }
  const shown = {
    personId: ({ personId }: PostValues) => [say('acts.correctAppointment.holder'), personId?.fullName ?? ''],
    position: ({ position }: PostValues) => [say('acts.appoint.position'), positionOf(position)],
    validFrom: ({ validFrom }: PostValues) => [say('acts.appoint.from'), day(validFrom)],
    validUntil: ({ validUntil }: PostValues) => [say('acts.appoint.until'), day(validUntil) || say('acts.correctAppointment.noEnd')],
    termId: ({ termId }: PostValues) => [
      say('acts.appoint.term'),
      reference?.terms.find(({ id }) => id === termId)?.name ?? say('acts.appoint.noTerm'),
    ],
    isActing: ({ isActing }: PostValues) => [say('acts.appoint.acting'), yesOrNo(isActing)],
    isConcurrent: ({ isConcurrent }: PostValues) => [say('acts.appoint.concurrent'), yesOrNo(isConcurrent)],
    decisionNumber: ({ decisionNumber }: PostValues) => [
      say('acts.decision'),
      decisionNumber?.trim() || say('acts.correctAppointment.noNumber'),
    ],
  };

  if (changed.length === 0 || !isReady) {
    return (
      <Summary isCorrection>
        <p className="soft">{say(changed.length ? 'acts.incomplete' : 'acts.correctAppointment.nothing')}</p>
      </Summary>
    );
  }
  const told = { person: record.personId?.fullName ?? '', position: positionOf(record.position), unit: post.unit.name };
  return (
    <Summary isCorrection>
      <p>
        <Sentence message="acts.correctAppointment.sentence" values={told} />
      </p>
      <ul>
        {changed.map((field) => {
          const [label, value] = shown[field](values);
          const [, wrong] = shown[field](record);
          return (
            <li key={field}>
              <Sentence message="acts.correctAppointment.right" values={{ field: label ?? '', value: value ?? '', wrong: wrong ?? '' }} />
            </li>
          );
        })}
      </ul>
      <p className="soft">{say('acts.correctAppointment.known')}</p>
    </Summary>
  );
}
