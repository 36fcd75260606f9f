import { readDay, shownDay } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import { SetCoverageDocument, type UnitOptionFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { DayField } from '../../../parts/form/DayField';
import type { Base } from '../../../parts/form/meanwhile';
import { Summary } from '../../../parts/form/Summary';
import { UnitField } from '../../../parts/form/UnitField';
import { useSaved } from '../../../parts/form/useSaved';
import { WhyFields } from '../../../parts/form/WhyFields';
import { Name } from '../../../parts/Name';
import { Sheet } from '../../../parts/Sheet';
import { useAct } from '../../../providers/useAct';
import { useReference } from '../../../providers/useReference';
import type { ShownUnit } from '../shown-unit';
import { LedAlready } from './LedAlready';
import { usePresent } from './usePresent';
import { useUnitOnRecord } from './useUnitOnRecord';

const form = 'set-coverage';

interface Values {
  from: string;
  coveredIds: UnitOptionFragment[];
  note: string | null;
  decisionNumber: string | null;
}

/** Which units a unit leads from a day on: the whole list. */
export function SetCoverage({ unit, onClose }: { unit: ShownUnit; onClose: () => void }) {
  const say = useText();
  const saved = useSaved();
  const { onRecord } = useUnitOnRecord(unit);
  const { day } = useDay();
  const { nothing: unchanged } = usePresent();
  const kinds = useReference()
    ?.unitKinds.filter(({ tree }) => tree !== 'PARTY')
    .map(({ code }) => code);
  const { act, isBusy, isForTwo } = useAct(SetCoverageDocument, ({ setCoverage }) => setCoverage);
  const save = ({ coveredIds, ...rest }: Values, { version = unit.version }: Base<Values>) =>
    act({ input: { ...rest, leaderId: unit.id, version, coveredIds: coveredIds.map(({ id }) => id) } });
  // of another day than the one in view, what is on record then tells whether there is something to change
  const isNothing = ({ from, coveredIds }: Pick<Values, 'from' | 'coveredIds'>) =>
    from === day && missingFrom(coveredIds, unit.coveredUnits).length + missingFrom(unit.coveredUnits, coveredIds).length === 0;
  const names = (units: readonly UnitOptionFragment[]) => units.map(({ name }) => name).join(', ');
  const missingFrom = (units: readonly UnitOptionFragment[], others: readonly UnitOptionFragment[]) =>
    units.filter(({ id }) => !others.some((other) => other.id === id));

  return (
    <Sheet
      open
      onClose={onClose}
      title={say('acts.coverage.title')}
      subtitle={<Name>{unit.name}</Name>}
      footer={<ActFooter form={form} label={say('acts.coverage.save')} isBusy={isBusy} isForTwo={isForTwo} onLater={onClose} />}
    >
      <ActForm<Values, NonNullable<Awaited<ReturnType<typeof save>>>>
        id={form}
        isForTwo={isForTwo}
        initial={{ from: day, coveredIds: [...unit.coveredUnits], note: null, decisionNumber: null }}
        draft={`${form} ${unit.id}`}
        save={save}
        nothing={(values) => (isNothing(values) ? unchanged : undefined)}
        {...onRecord}
        onSaved={(_, { from, coveredIds }, { opened }) => {
          saved(say('acts.coverage.saved', { unit: unit.name, day: shownDay(from), smart_count: coveredIds.length }), {
            label: say('saving.back.restore'),
            path: `/organization/${unit.id}`,
            ask: { do: 'coverage', asOf: from > day ? from : undefined },
            draft: {
              name: `${form} ${unit.id}`,
              values: { from, coveredIds: opened.coveredIds, note: say('saving.back.ground') },
            },
          });
          onClose();
        }}
      >
        {({ from, coveredIds = [] }) => {
          const added = missingFrom(coveredIds, unit.coveredUnits);
          const removed = missingFrom(unit.coveredUnits, coveredIds);
          return (
            <>
              <DayField source="from" label={say('acts.coverage.from')} required />
              <UnitField
                source="coveredIds"
                multiple
                label={say('acts.coverage.covered')}
                hint={say('acts.coverage.coveredHint')}
                kinds={kinds}
                asOf={readDay(from ?? '')}
              />
              <WhyFields />
              <Summary>
                {isNothing({ from, coveredIds }) ? (
                  <p className="soft">{unchanged}</p>
                ) : readDay(from ?? '') ? (
                  <>
                    <p>
                      <Sentence
                        message="acts.coverage.sentence"
                        values={{ day: shownDay(from), unit: unit.name, smart_count: coveredIds.length }}
                      />
                    </p>
                    {added.length > 0 && <p className="soft">{say('acts.coverage.added', { names: names(added) })}</p>}
                    {added.map((one) => (
                      <LedAlready key={one.id} unit={one} leaderId={unit.id} day={readDay(from) ?? from} />
                    ))}
                    {removed.length > 0 && <p className="soft">{say('acts.coverage.removed', { names: names(removed) })}</p>}
                  </>
                ) : (
                  <p className="soft">{say('acts.incomplete')}</p>
                )}
              </Summary>
            </>
          );
        }}
      </ActForm>
    </Sheet>
  );
}
