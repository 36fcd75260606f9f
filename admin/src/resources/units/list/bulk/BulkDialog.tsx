import { type ReactNode, useState } from 'react';
import { useText } from '../../../../i18n/useText';
import { ActFooter } from '../../../../parts/form/ActFooter';
import { ActForm } from '../../../../parts/form/ActForm';
import { Note } from '../../../../parts/Note';
import { Sheet } from '../../../../parts/Sheet';
import { readAll } from '../../../../providers/read-all';
import type { Outcome } from '../../../../providers/useAct';
import { type Attempt, type Tried, useBulk } from '../../../../providers/useBulk';
import { useStay } from '../../../../providers/useStay';
import { useForTwo } from '../../../../providers/who';
import type { ListedUnit } from '../unit-columns';
import type { UnitsSource } from '../useUnitsSource';
import { BulkProgress } from './BulkProgress';
import { BulkReport } from './BulkReport';
import { BulkTrial } from './BulkTrial';

export interface BulkProps {
  chosen: readonly ListedUnit[];
  read: UnitsSource;
  onClose: () => void;
  /** Told of those that were done: they need not stay chosen. */
  onDone: (done: readonly ListedUnit[]) => void;
}

type Step<Values> =
  | { name: 'form'; values?: Values }
  | { name: 'tried'; values: Values; tried: readonly Tried<ListedUnit>[]; earlier: readonly Tried<ListedUnit>[] }
  | { name: 'doing' }
  | { name: 'done'; values: Values; found: readonly Tried<ListedUnit>[] };

/** How many units are named before the others are only counted. */
const mostNamed = 6;

/** One act on many units: what to do, what would become of each, then doing it, then what was done and what was not. */
export function BulkDialog<Values extends object>({
  act,
  initial,
  attempt,
  sentence,
  children,
  chosen,
  read,
  onClose,
  onDone,
}: BulkProps & {
  act: 'move' | 'close';
  initial: Values;
  attempt: (values: Values) => Attempt<ListedUnit>;
  /** What would be done with so many units. */
  sentence: (values: Values, count: number) => ReactNode;
  children: (values: Values) => ReactNode;
}) {
  const say = useText();
  const { tryAll, doAll, reached, stop } = useBulk<ListedUnit>();
  const [step, setStep] = useState<Step<Values>>({ name: 'form' });
  const [isTrying, setTrying] = useState(false);
  const isDoing = step.name === 'doing';
  const form = `bulk-${act}`;
  const isForTwo = useForTwo(`${act}Unit`);
  useStay(isDoing);

  async function trial(values: Values, units: readonly ListedUnit[], earlier: readonly Tried<ListedUnit>[] = []): Promise<Outcome> {
    setTrying(true);
    try {
      // as they are now: somebody may have changed one since it was chosen
      const now = await readAll(read({ id: { in: units.map(({ id }) => id) } }), () => undefined);
      const gone = units.filter(({ id }) => !now.some((unit) => unit.id === id));
      const tried = await tryAll(now, attempt(values));
      const missing = gone.map((item): Tried<ListedUnit> => ({ item, fate: 'refused', why: say('lists.bulk.gone') }));
      setStep({ name: 'tried', values, tried: [...tried, ...missing], earlier });
      return { userErrors: [] };
    } finally {
      setTrying(false);
    }
  }

  async function carryOut(values: Values, tried: readonly Tried<ListedUnit>[], earlier: readonly Tried<ListedUnit>[]) {
    setStep({ name: 'doing' });
    const fine = tried.filter(({ fate }) => fate === 'fine').map(({ item }) => item);
    const found = await doAll(fine, attempt(values));
    setStep({ name: 'done', values, found: [...found, ...tried.filter(({ fate }) => fate === 'refused'), ...earlier] });
    onDone(found.filter(({ fate }) => fate === 'done').map(({ item }) => item));
  }

  const title = say(`lists.bulk.${act}.title`, { smart_count: chosen.length });
  if (step.name === 'tried')
    return (
      <BulkTrial
        title={title}
        act={act}
        tried={step.tried}
        sentence={(count) => sentence(step.values, count)}
        onBack={() => setStep({ name: 'form', values: step.values })}
        onDo={() => void carryOut(step.values, step.tried, step.earlier)}
        onClose={onClose}
      />
    );
  if (step.name === 'done')
    return (
      <BulkReport
        title={title}
        act={act}
        found={step.found}
        isTrying={isTrying}
        onAgain={(units) =>
          trial(
            step.values,
            units,
            step.found.filter(({ fate }) => fate === 'done'),
          )
        }
        onClose={onClose}
      />
    );
  if (step.name === 'doing') return <BulkProgress title={title} reached={reached} onStop={stop} />;
  return (
    <Sheet
      open
      onClose={onClose}
      title={title}
      footer={<ActFooter form={form} label={say('lists.bulk.try')} isBusy={isTrying} onLater={onClose} />}
    >
      <ActForm<Values, Outcome>
        id={form}
        initial={step.values ?? initial}
        draft={form}
        save={(values) => trial(values, chosen)}
        onSaved={() => undefined}
      >
        {(values) => (
          <>
            {isForTwo && (
              <Note tone="warn">
                <p>{say('lists.bulk.forTwo')}</p>
              </Note>
            )}
            <p className="meta">
              {say('lists.bulk.these', {
                names: chosen
                  .slice(0, mostNamed)
                  .map(({ name }) => name)
                  .join('; '),
              })}
              {chosen.length > mostNamed && ` ${say('lists.bulk.theseMore', { smart_count: chosen.length - mostNamed })}`}
            </p>
            {children(values)}
            {reached && <progress aria-label={say('lists.bulk.trying', { ...reached })} value={reached.done} max={reached.total} />}
          </>
        )}
      </ActForm>
    </Sheet>
  );
}
