import { ArrowRight } from 'lucide-react';
import { type Day, readDay, shownDay } from '../../../day/day';
import { useChangeParams, useDay } from '../../../day/useDay';
import { CorrectUnitDocument, type UnitOptionFragment } from '../../../generated/operations';
import { useLabel, useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { CheckField } from '../../../parts/form/CheckField';
import { DayField } from '../../../parts/form/DayField';
import { AlsoForTwo } from '../../../parts/form/ForTwo';
import type { Base } from '../../../parts/form/meanwhile';
import { RadioField } from '../../../parts/form/RadioField';
import { SelectField } from '../../../parts/form/SelectField';
import { TextField } from '../../../parts/form/TextField';
import { UnitField } from '../../../parts/form/UnitField';
import { useSaved } from '../../../parts/form/useSaved';
import { Icon } from '../../../parts/Icon';
import { useAct } from '../../../providers/useAct';
import { useReference } from '../../../providers/useReference';
import type { ActProps } from './ActDialog';
import { CorrectComing } from './CorrectComing';
import { CorrectionSummary } from './CorrectionSummary';
import { type Correctable, correctable, inputOf, isPartial, recordedOf, rightKey, sourceOf } from './correction';
import { Tried } from './Tried';
import { usePresent } from './usePresent';
import { useUnitOnRecord } from './useUnitOnRecord';
import { correctedBack } from './ways-back';

const form = 'correct-unit';

/** What is written out at length: what it should be stands below what is on record, in the form's whole width. */
const longWorded: ReadonlySet<Correctable> = new Set(['name', 'address', 'parent']);

/** What is typed into a correction: one field that was recorded wrongly, and what it should have been. */
export interface CorrectionValues {
  aspect: Correctable;
  name: string | null;
  code: string | null;
  kind: string | null;
  parentId: UnitOptionFragment | null;
  /** Whether it should stand at the top, without a superior. */
  isTop: boolean;
  address: string | null;
  phone: string | null;
  email: string | null;
  openedOn: string | null;
  closedOn: string | null;
  span: 'whole' | 'part';
  from: string | null;
  until: string | null;
  note: string | null;
  decisionNumber: string | null;
  /** The day that was in view when the form was asked for on another one, to be back on it afterwards. */
  cameFrom: Day | null;
}

/** What was recorded wrongly from the start, put right. */
export function CorrectAct({ unit, onClose, frame }: ActProps) {
  const say = useText();
  const labelOf = useLabel();
  const saved = useSaved();
  const { onRecord } = useUnitOnRecord(unit);
  const { day, today } = useDay();
  const change = useChangeParams();
  const { nothing: unchanged } = usePresent();
  const kinds = useReference()?.unitKinds ?? [];
  const { act, isBusy, isForTwo } = useAct(CorrectUnitDocument, ({ correctUnit }) => correctUnit);
  const { name, code, address, phone, email, openedOn, closedOn } = unit;
  const initial: CorrectionValues = {
    ...{ aspect: 'name', span: 'whole', from: null, until: null, note: null, decisionNumber: null, cameFrom: null },
    ...{ name, code, kind: unit.kind.code, parentId: unit.parent, isTop: false, address, phone, email, openedOn, closedOn },
  };
  const kind = kinds.find((one) => one.code === unit.kind.code);
  const save = (values: CorrectionValues, { version = unit.version }: Base<CorrectionValues>) =>
    act({ input: { id: unit.id, version, ...inputOf(values, day) } });
  const nothing = (values: CorrectionValues) => {
    const { isThere, key } = recordedOf(unit, values, labelOf);
    return isThere && key === rightKey(values) ? unchanged : undefined;
  };

  // why it is corrected is typed last, and is no part of what is tried
  const ungrounded = { note: '–', decisionNumber: null };
  const isReady = (values: CorrectionValues) => {
    const isNothing = nothing(values) !== undefined || (!rightKey(values)?.trim() && isNeeded(values));
    const isRead = (text: string | null) => !text || readDay(text) !== undefined;
    const days = isPartial(values) ? [values.from, values.until] : [values[values.aspect === 'closedOn' ? 'closedOn' : 'openedOn']];
    return !isNothing && days.every(isRead) && !(isPartial(values) && !values.from);
  };

  const wrong = (values: CorrectionValues) => {
    const { isThere, value } = recordedOf(unit, values, labelOf);
    return value ?? say(isThere ? 'units.history.empty' : 'acts.correct.notThere');
  };
  const wrongLabel = (values: CorrectionValues) => {
    const from = isPartial(values) && readDay(values.from ?? '');
    return from ? say('acts.correct.wrongOn', { day: shownDay(from) }) : say('acts.correct.wrong');
  };

  function right({ aspect, isTop, from, span }: CorrectionValues) {
    const label = say('acts.correct.right');
    if (aspect === 'kind') {
      const options = kinds.filter(({ tree }) => tree === unit.kind.tree).map((one) => ({ value: one.code, label: labelOf(one.label) }));
      return <SelectField source="kind" label={label} required options={options} />;
    }
    if (aspect === 'parent') {
      const allowed = kind?.parentKinds.map(({ code: under }) => under);
      const asOf = isPartial({ aspect, span }) ? (readDay(from ?? '') ?? day) : day;
      return (
        <>
          {!isTop && <UnitField source="parentId" label={label} required kinds={allowed} asOf={asOf} except={unit.id} />}
          {kind?.mayBeRoot && <CheckField source="isTop" label={say('acts.top')} />}
        </>
      );
    }
    if (aspect === 'openedOn') return <DayField source="openedOn" label={label} required />;
    if (aspect === 'closedOn') return <DayField source="closedOn" label={label} hint={say('acts.correct.reopen')} />;
    return <TextField source={aspect} label={label} required={aspect === 'name' || aspect === 'code'} />;
  }

  return frame(
    <ActForm<CorrectionValues, NonNullable<Awaited<ReturnType<typeof save>>>>
      id={form}
      isForTwo={isForTwo}
      initial={initial}
      draft={`${form} ${unit.id}`}
      save={save}
      nothing={nothing}
      {...onRecord}
      onSaved={(_, values) => {
        // of a name put right, the right one
        const named = values.aspect === 'name' && !isPartial(values) ? (rightKey(values) ?? unit.name) : unit.name;
        const told = { unit: named, field: say(`units.fields.${values.aspect}`).toLowerCase(), wrong: wrong(values) };
        saved(say('acts.correct.saved', told), correctedBack(unit, values, day, say));
        onClose();
        if (values.cameFrom) change({ asOf: values.cameFrom === today ? undefined : values.cameFrom });
      }}
    >
      {(values) => (
        <>
          <SelectField
            source="aspect"
            label={say('acts.correct.aspect')}
            required
            options={correctable.map((aspect) => ({ value: aspect, label: say(`units.fields.${aspect}`) }))}
          />
          <CorrectComing unit={unit} values={values} />
          <div className={longWorded.has(values.aspect) ? 'pair long' : 'pair'}>
            <div className="field">
              <span className="label">{wrongLabel(values)}</span>
              <del className="wrong">{wrong(values)}</del>
            </div>
            <span className="to">
              <Icon of={ArrowRight} />
            </span>
            <div key={sourceOf(values.aspect)}>{right(values)}</div>
          </div>
          {values.aspect !== 'openedOn' && values.aspect !== 'closedOn' && (
            <RadioField
              source="span"
              label={say('acts.correct.span')}
              options={[
                { value: 'whole', label: say('acts.correct.whole') },
                { value: 'part', label: say('acts.correct.part') },
              ]}
            />
          )}
          {isPartial(values) && (
            <div className="f2">
              <DayField source="from" label={say('acts.correct.spanFrom')} required />
              <DayField source="until" label={say('acts.correct.spanUntil')} hint={say('acts.correct.spanUntilHint')} />
            </div>
          )}
          <div className="f2">
            <TextField source="note" label={say('acts.ground')} required />
            <TextField source="decisionNumber" label={say('acts.decision')} placeholder={say('acts.decisionExample')} />
          </div>
          <Tried
            document={CorrectUnitDocument}
            select={({ correctUnit }) => correctUnit}
            input={isReady(values) ? { ...inputOf({ ...values, ...ungrounded }, day), id: unit.id, version: unit.version } : undefined}
            wouldDo="acts.tried.correct"
            isCorrection
          >
            <AlsoForTwo as={values.aspect === 'parent' ? 'moveUnit' : 'closeUnit'} when={['parent', 'closedOn'].includes(values.aspect)}>
              <CorrectionSummary unit={unit} values={values} kinds={kinds} />
            </AlsoForTwo>
          </Tried>
        </>
      )}
    </ActForm>,
    <ActFooter form={form} label={say('acts.correct.save')} isBusy={isBusy} isForTwo={isForTwo} onLater={onClose} />,
  );
}

/** Whether a unit must have something there. */
function isNeeded({ aspect, isTop }: CorrectionValues): boolean {
  if (aspect === 'parent') return !isTop;
  return aspect === 'name' || aspect === 'code' || aspect === 'kind' || aspect === 'openedOn';
}
