import { useCallback, useState } from 'react';
import { readDay } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import { CommitteeDocument, RenewCommitteeDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Failure } from '../../../parts/Failure';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { useSaved } from '../../../parts/form/useSaved';
import { Name } from '../../../parts/Name';
import { Sheet } from '../../../parts/Sheet';
import { Waiting } from '../../../parts/Waiting';
import { type Refusal, useAct } from '../../../providers/useAct';
import { useAnswer } from '../../../providers/useAnswer';
import { useReference } from '../../../providers/useReference';
import { positionsOf } from '../acts/positions';
import type { ShownUnit } from '../shown-unit';
import { CommitteeFields } from './CommitteeFields';
import { placed, renewalOf, toMend } from './committee-input';
import { type CommitteeValues, type Done, doneOf, goingOn, type Line, linesOf, nobody } from './committee-values';
import { PresentPosts } from './PresentPosts';
import { Renewed } from './Renewed';
import { useProblemText } from './useProblemText';

const form = 'renew-committee';

/** A unit's committee after a congress in one sheet: who goes on, who changes position, who leaves and who is new. */
export function CommitteeSheet({ unit, onClose, onSeePeriods }: { unit: ShownUnit; onClose: () => void; onSeePeriods: () => void }) {
  const say = useText();
  const tell = useSaved();
  const told = useProblemText();
  const { day } = useDay();
  const positions = positionsOf(useReference(), unit.kind.code);
  const [from, setFrom] = useState(day);
  const [tried, setTried] = useState<readonly Refusal[]>([]);
  const [done, setDone] = useState<Done>();
  const { answer, error, refetch } = useAnswer(CommitteeDocument, { unitId: unit.id, asOf: from }, { keepFormer: true });
  const { act, isBusy, isForTwo } = useAct(RenewCommitteeDocument, ({ renewCommittee }) => renewCommittee);
  const onDay = useCallback((written: string) => setFrom((last) => readDay(written ?? '') ?? last), []);
  const posts = answer?.unit?.appointments.nodes ?? [];
  const linesIn = (values: CommitteeValues): Line[] => linesOf(values, posts, positions);

  async function save(values: CommitteeValues) {
    const renewal = renewalOf(unit.id, values, linesIn(values));
    const payload = await act({ input: renewal.input });
    return payload && { ...payload, userErrors: placed(payload.userErrors, renewal) };
  }

  if (done) return <Renewed {...done} name={unit.name} onClose={onClose} onSeePeriods={onSeePeriods} />;
  const isReady = answer !== undefined && positions.length > 0;
  return (
    <Sheet
      open
      onClose={onClose}
      width="76rem"
      title={say('committee.title')}
      subtitle={<Name>{unit.name}</Name>}
      footer={<ActFooter form={form} label={say('committee.save')} isBusy={isBusy} isForTwo={isForTwo} onLater={onClose} />}
    >
      <div className="apform">
        {error && !answer ? (
          <Failure error={error} onRetry={refetch} />
        ) : !isReady ? (
          <Waiting rows={6} />
        ) : (
          <ActForm<CommitteeValues, NonNullable<Awaited<ReturnType<typeof save>>>>
            id={form}
            isForTwo={isForTwo}
            initial={{
              ...{ from: day, termId: null, decisionNumber: null, note: null, added: {}, order: [] },
              officers: Object.fromEntries(posts.map((post) => [post.id, goingOn(post)])),
              vacant: Object.fromEntries(positions.map(({ code }) => [code, nobody(code)])),
            }}
            draft={`${form} ${unit.id}`}
            save={save}
            check={(values, found) => toMend(linesIn(values), found, tried, told)}
            present={<PresentPosts posts={posts} />}
            onSaved={(saved, values) => {
              if (saved.isPutUp) {
                tell('');
                return onClose();
              }
              const { ends = [] } = renewalOf(unit.id, values, linesIn(values)).input;
              setDone(doneOf(saved.unit?.appointments.nodes ?? [], posts, ends, values.from));
            }}
          >
            {(values) => (
              <CommitteeFields
                unit={unit}
                values={values}
                lines={linesIn(values)}
                positions={positions}
                isThere={answer.unit !== null}
                unshown={(answer.unit?.appointments.totalCount ?? 0) - posts.length}
                onDay={onDay}
                onTried={setTried}
              />
            )}
          </ActForm>
        )}
      </div>
    </Sheet>
  );
}
