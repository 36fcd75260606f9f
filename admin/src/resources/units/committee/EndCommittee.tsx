import type { RenewCommitteeInput } from '@lechan/client';
import { useState } from 'react';
import { plusDays, shownDay } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import { CommitteeDocument, RenewCommitteeDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Failure } from '../../../parts/Failure';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { DayField } from '../../../parts/form/DayField';
import { SelectField } from '../../../parts/form/SelectField';
import { useSaved } from '../../../parts/form/useSaved';
import { WhyFields } from '../../../parts/form/WhyFields';
import { Name } from '../../../parts/Name';
import { Sheet } from '../../../parts/Sheet';
import { Waiting } from '../../../parts/Waiting';
import { useAct } from '../../../providers/useAct';
import { useAnswer } from '../../../providers/useAnswer';
import type { ShownUnit } from '../shown-unit';
import { type Done, doneOf } from './committee-values';
import { EndingPreview } from './EndingPreview';
import { PresentPosts } from './PresentPosts';
import { Renewed } from './Renewed';

const form = 'end-committee';
const everybody = 'all';

interface Values {
  from: string;
  /** Whose: a term by its identity, or everybody. */
  termId: string;
  note: string | null;
  decisionNumber: string | null;
}

/** Ends the term of a whole committee on one day, all or nothing: who leaves and what is vacant then is seen before. */
export function EndCommittee({ unit, onClose, onSeePeriods }: { unit: ShownUnit; onClose: () => void; onSeePeriods: () => void }) {
  const say = useText();
  const tell = useSaved();
  const { day } = useDay();
  const [done, setDone] = useState<Done>();
  const { answer, error, refetch } = useAnswer(CommitteeDocument, { unitId: unit.id, asOf: day });
  const { act, isBusy, isForTwo } = useAct(RenewCommitteeDocument, ({ renewCommittee }) => renewCommittee);
  const posts = answer?.unit?.appointments.nodes ?? [];
  const terms = [...new Map(posts.flatMap(({ term }) => (term ? [[term.id, term] as const] : []))).values()];
  const leaving = ({ termId }: Values) => posts.filter(({ term }) => termId === everybody || term?.id === termId);

  const termHint = terms
    .map(({ name, endsOn }) => say('committee.end.termEnds', { term: name, day: shownDay(plusDays(endsOn, -1)) }))
    .join(' ');
  const inputOf = (values: Values): RenewCommitteeInput => {
    const { from, note, decisionNumber } = values;
    return { unitId: unit.id, from, note, decisionNumber, ends: leaving(values).map(({ id, version }) => ({ id, version })) };
  };
  const save = (values: Values) => act({ input: inputOf(values) });

  if (done) return <Renewed {...done} name={unit.name} onClose={onClose} onSeePeriods={onSeePeriods} />;
  return (
    <Sheet
      open
      onClose={onClose}
      title={say('committee.end.title')}
      subtitle={<Name>{unit.name}</Name>}
      footer={
        posts.length > 0 ? (
          <ActFooter form={form} label={say('committee.end.save')} isBusy={isBusy} isForTwo={isForTwo} isDangerous onLater={onClose} />
        ) : undefined
      }
    >
      {error && !answer ? (
        <Failure error={error} onRetry={refetch} />
      ) : !answer ? (
        <Waiting rows={5} />
      ) : posts.length === 0 ? (
        <p className="body soft">{say('units.officers.none')}</p>
      ) : (
        <ActForm<Values, NonNullable<Awaited<ReturnType<typeof save>>>>
          id={form}
          isForTwo={isForTwo}
          initial={{ from: day, termId: everybody, note: null, decisionNumber: null }}
          draft={`${form} ${unit.id}`}
          save={save}
          present={<PresentPosts posts={posts} />}
          onSaved={(saved, values) => {
            if (saved.isPutUp) {
              tell('');
              return onClose();
            }
            setDone(doneOf(saved.unit?.appointments.nodes ?? [], posts, leaving(values), values.from));
          }}
        >
          {(values) => (
            <>
              <div className="f2">
                <DayField source="from" label={say('committee.end.from')} hint={termHint} required />
                {terms.length > 0 && (
                  <SelectField
                    source="termId"
                    label={say('committee.end.whose')}
                    required
                    empty={false}
                    options={[
                      { value: everybody, label: say('committee.end.everyone', { smart_count: posts.length }) },
                      ...terms.map(({ id, name }) => ({
                        value: id,
                        label: say('committee.end.ofTerm', { term: name, smart_count: posts.filter(({ term }) => term?.id === id).length }),
                      })),
                    ]}
                  />
                )}
              </div>
              <WhyFields />
              <EndingPreview unit={unit} input={inputOf(values)} leaving={leaving(values)} posts={posts} />
            </>
          )}
        </ActForm>
      )}
    </Sheet>
  );
}
