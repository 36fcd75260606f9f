import { useEffect } from 'react';
import { readDay, shownDay } from '../../../day/day';
import { useText } from '../../../i18n/useText';
import { DayField } from '../../../parts/form/DayField';
import { SelectField } from '../../../parts/form/SelectField';
import { TextField } from '../../../parts/form/TextField';
import { Note } from '../../../parts/Note';
import type { Refusal } from '../../../providers/useAct';
import { useReference } from '../../../providers/useReference';
import type { ShownUnit } from '../shown-unit';
import { CommitteeOutcome } from './CommitteeOutcome';
import { CommitteeTable } from './CommitteeTable';
import { renewalOf, toMend, twiceNamed } from './committee-input';
import type { CommitteeValues, Line, Position } from './committee-values';
import { useProblemText } from './useProblemText';
import { useTrial } from './useTrial';

/** The day, the term and the decision, the rows of the committee, and beside them what ends and what will be recorded. */
export function CommitteeFields({
  unit,
  values,
  lines,
  positions,
  isThere,
  unshown,
  onDay,
  onTried,
}: {
  unit: ShownUnit;
  values: CommitteeValues;
  lines: readonly Line[];
  positions: readonly Position[];
  /** Whether the unit exists on the day. */
  isThere: boolean;
  /** How many more are in office than the sheet can show. */
  unshown: number;
  onDay: (day: string) => void;
  /** Told what a trial would refuse. */
  onTried: (refusals: readonly Refusal[]) => void;
}) {
  const say = useText();
  const told = useProblemText();
  const terms = useReference()?.terms ?? [];
  const { from } = values;
  useEffect(() => onDay(from), [onDay, from]);

  const twice = twiceNamed(lines);
  const trial = useTrial(renewalOf(unit.id, values, lines), twice.length === 0 && isThere);
  const found = JSON.stringify(trial.refusals);
  useEffect(() => onTried(JSON.parse(found)), [onTried, found]);
  const undated: Refusal[] = readDay(from ?? '') ? [] : [{ field: ['from'], code: 'INVALID', message: '' }];
  const refused = new Map([
    ...trial.refusals.map(({ field, message }) => [field.join('.').replace(/^input\./, ''), message] as const),
    ...twice.map((problem) => [problem.source, told(problem)] as const),
  ]);
  const dayRefusal = refused.get('from') ?? refused.get('termId');
  return (
    <div className="apg">
      <div className="apfields">
        <div className="f3">
          <DayField source="from" label={say('committee.from')} required />
          <SelectField
            source="termId"
            label={say('acts.appoint.term')}
            empty={say('acts.appoint.noTerm')}
            options={terms.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField source="decisionNumber" label={say('acts.decision')} placeholder={say('acts.decisionExample')} />
        </div>
        {dayRefusal && <Note tone="warn">{dayRefusal}</Note>}
        {!isThere && readDay(from ?? '') && <Note tone="warn">{say('units.state.absent', { name: unit.name, day: shownDay(from) })}</Note>}
        {unshown > 0 && <Note tone="warn">{say('committee.unshown', { smart_count: unshown })}</Note>}
        <CommitteeTable lines={lines} values={values} positions={positions} refused={refused} />
        <TextField source="note" label={say('acts.note')} />
      </div>
      <CommitteeOutcome
        unit={unit}
        values={values}
        lines={lines}
        positions={positions}
        wrong={toMend(lines, undated, trial.refusals, told).refusals.length}
        state={trial.state}
      />
    </div>
  );
}
