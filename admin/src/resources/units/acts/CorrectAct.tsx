import { ArrowRight } from 'lucide-react';
import { useNotify } from 'react-admin';
import { useDay } from '../../../day/useDay';
import { CorrectUnitDocument, type UnitOptionFragment } from '../../../generated/operations';
import { useLabel, useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { DayField } from '../../../parts/form/DayField';
import { RadioField } from '../../../parts/form/RadioField';
import { SelectField } from '../../../parts/form/SelectField';
import { TextField } from '../../../parts/form/TextField';
import { UnitField } from '../../../parts/form/UnitField';
import { Icon } from '../../../parts/Icon';
import { useAct } from '../../../providers/useAct';
import { useReference } from '../../../providers/useReference';
import type { ActProps } from './ActDialog';
import { CorrectionSummary } from './CorrectionSummary';
import { type Correctable, correctable, inputOf, recordedValue, sourceOf } from './correction';
import { PresentUnit } from './PresentUnit';

const form = 'correct-unit';

/** What is typed into a correction: one field that was recorded wrongly, and what it should have been. */
export interface CorrectionValues {
  aspect: Correctable;
  name: string | null;
  code: string | null;
  kind: string | null;
  parentId: UnitOptionFragment | null;
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
}

/** What was recorded wrongly from the start, put right. */
export function CorrectAct({ unit, onClose, frame }: ActProps) {
  const say = useText();
  const labelOf = useLabel();
  const notify = useNotify();
  const { day } = useDay();
  const kinds = useReference()?.unitKinds ?? [];
  const { act, isBusy } = useAct(CorrectUnitDocument, ({ correctUnit }) => correctUnit);
  const { name, code, address, phone, email, openedOn, closedOn } = unit;
  const initial: CorrectionValues = {
    ...{ aspect: 'name', span: 'whole', from: null, until: null, note: null, decisionNumber: null },
    ...{ name, code, kind: unit.kind.code, parentId: unit.parent, address, phone, email, openedOn, closedOn },
  };
  const save = (values: CorrectionValues) => act({ input: { id: unit.id, version: unit.version, on: day, ...inputOf(values) } });
  const wrong = (aspect: Correctable) => recordedValue(unit, aspect, labelOf) ?? say('units.history.empty');

  function right(aspect: Correctable) {
    const label = say('acts.correct.right');
    if (aspect === 'kind') {
      const options = kinds.filter(({ tree }) => tree === unit.kind.tree).map((kind) => ({ value: kind.code, label: labelOf(kind.label) }));
      return <SelectField source="kind" label={label} required options={options} />;
    }
    if (aspect === 'parent') {
      const allowed = kinds.find((kind) => kind.code === unit.kind.code)?.parentKinds.map((kind) => kind.code);
      return <UnitField source="parentId" label={label} required kinds={allowed} asOf={day} except={unit.id} />;
    }
    if (aspect === 'openedOn') return <DayField source="openedOn" label={label} required />;
    if (aspect === 'closedOn') return <DayField source="closedOn" label={label} hint={say('acts.correct.reopen')} />;
    return <TextField source={aspect} label={label} required={aspect === 'name' || aspect === 'code'} />;
  }

  return frame(
    <ActForm<CorrectionValues, NonNullable<Awaited<ReturnType<typeof save>>>>
      id={form}
      initial={initial}
      draft={`${form} ${unit.id}`}
      save={save}
      present={<PresentUnit unit={unit} />}
      onSaved={() => {
        notify(say('acts.correct.saved', { unit: unit.name }));
        onClose();
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
          <div className="pair">
            <div className="field">
              <span className="label">{say('acts.correct.wrong')}</span>
              <del className="wrong">{wrong(values.aspect)}</del>
            </div>
            <span className="to">
              <Icon of={ArrowRight} />
            </span>
            <div key={sourceOf(values.aspect)}>{right(values.aspect)}</div>
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
          {values.span === 'part' && (
            <div className="f2">
              <DayField source="from" label={say('acts.correct.spanFrom')} required />
              <DayField source="until" label={say('acts.correct.spanUntil')} required />
            </div>
          )}
          <div className="f2">
            <TextField source="note" label={say('acts.ground')} required />
            <TextField source="decisionNumber" label={say('acts.decision')} placeholder={say('acts.decisionExample')} />
          </div>
          <CorrectionSummary unit={unit} values={values} kinds={kinds} wrong={wrong(values.aspect)} />
        </>
      )}
    </ActForm>,
    <ActFooter form={form} label={say('acts.correct.save')} isBusy={isBusy} onLater={onClose} />,
  );
}
