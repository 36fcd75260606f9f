import { useState } from 'react';
import { useNotify } from 'react-admin';
import { plusDays, readDay, shownDay } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import { ChangeUnitFromDocument, type UnitPageFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useLabel, useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { changedOnly } from '../../../parts/form/changed-only';
import { DayField } from '../../../parts/form/DayField';
import { SelectField } from '../../../parts/form/SelectField';
import { Summary } from '../../../parts/form/Summary';
import { TextField } from '../../../parts/form/TextField';
import { useAct } from '../../../providers/useAct';
import { useReference } from '../../../providers/useReference';
import type { ActProps } from './ActDialog';
import { PresentUnit } from './PresentUnit';

const form = 'change-unit';
const contact = ['address', 'phone', 'email'] as const;
const changeable = ['name', 'code', 'kind', 'address', 'phone', 'email'] as const;
type Changeable = (typeof changeable)[number];
type Content = Record<Changeable, string | null>;
type Values = Content & { from: string; note: string | null; decisionNumber: string | null };

/** What is right from a day on: a new name, code, kind or contact. */
export function ChangeAct({ unit, onClose, frame }: ActProps) {
  const say = useText();
  const labelOf = useLabel();
  const notify = useNotify();
  const { day } = useDay();
  const kinds = (useReference()?.unitKinds ?? []).filter(({ tree }) => tree === unit.kind.tree);
  const { act, isBusy } = useAct(ChangeUnitFromDocument, ({ changeUnit }) => changeUnit);
  // as it was when the form was opened: what somebody else saves meanwhile is not undone
  const [present] = useState(() => presentOf(unit));
  const initial: Values = { ...present, from: day, note: null, decisionNumber: null };

  const save = ({ from, note, decisionNumber, ...values }: Values) =>
    act({ input: { id: unit.id, version: unit.version, from, note, decisionNumber, ...differing(values, present) } });
  const hint = (values: Values, field: Changeable, shown = present[field]) =>
    (values[field] ?? null) === present[field] ? undefined : shown ? say('acts.present', { value: shown }) : say('acts.presentEmpty');

  return frame(
    <ActForm<Values, NonNullable<Awaited<ReturnType<typeof save>>>>
      id={form}
      initial={initial}
      draft={`${form} ${unit.id}`}
      save={save}
      nothing={(values) => (Object.keys(differing(values, present)).length ? undefined : say('acts.change.nothing'))}
      present={<PresentUnit unit={unit} />}
      onSaved={(_, { from }) => {
        notify(say('acts.change.saved', { unit: unit.name, day: shownDay(from) }));
        onClose();
      }}
    >
      {(values) => (
        <>
          <div className="g2">
            <DayField source="from" label={say('acts.from')} required />
            <TextField source="decisionNumber" label={say('acts.decision')} placeholder={say('acts.decisionExample')} />
          </div>
          <TextField source="name" label={say('acts.change.name')} required hint={hint(values, 'name')} />
          <div className="f2">
            <TextField source="code" label={say('units.fields.code')} required hint={hint(values, 'code')} />
            <SelectField
              source="kind"
              label={say('units.fields.kind')}
              required
              hint={hint(values, 'kind', labelOf(unit.kind.label))}
              options={kinds.map(({ code, label }) => ({ value: code, label: labelOf(label) }))}
            />
          </div>
          <details open={contact.some((field) => (values[field] ?? null) !== present[field])}>
            <summary>{say('acts.change.contact')}</summary>
            <div className="stack">
              <TextField source="address" label={say('units.fields.address')} hint={hint(values, 'address')} />
              <div className="f2">
                <TextField source="phone" type="tel" label={say('units.fields.phone')} hint={hint(values, 'phone')} />
                <TextField source="email" type="email" label={say('units.fields.email')} hint={hint(values, 'email')} />
              </div>
            </div>
          </details>
          <TextField source="note" label={say('acts.note')} />
          <ChangeSummary unit={unit} values={values} present={present} kindLabel={kinds.find(({ code }) => code === values.kind)?.label} />
        </>
      )}
    </ActForm>,
    <ActFooter form={form} label={say('acts.change.save')} isBusy={isBusy} onLater={onClose} />,
  );
}

function ChangeSummary({
  unit,
  values,
  present,
  kindLabel,
}: {
  unit: UnitPageFragment;
  values: Values;
  present: Content;
  kindLabel: { vi: string; en: string } | undefined;
}) {
  const say = useText();
  const labelOf = useLabel();
  const from = readDay(values.from ?? '');
  const changed = Object.entries(differing(values, present)) as [Changeable, string | null][];
  if (!from || changed.length === 0) {
    return (
      <Summary>
        <p className="soft">{say(from ? 'acts.change.nothing' : 'acts.incomplete')}</p>
      </Summary>
    );
  }
  const parts = changed.map(([field, value]) => {
    if (value == null) return say('acts.change.cleared', { field: say(`units.fields.${field}`).toLowerCase() });
    return say(`acts.change.${toField[field]}`, { value: field === 'kind' && kindLabel ? labelOf(kindLabel) : value });
  });
  return (
    <Summary>
      <p>
        <Sentence
          message="acts.change.sentence"
          values={{ day: shownDay(from), unit: unit.name, changes: parts.join(', '), before: shownDay(plusDays(from, -1)) }}
        />
      </p>
      <p className="soft">{say('acts.change.rest')}</p>
    </Summary>
  );
}

const toField = { name: 'toName', code: 'toCode', kind: 'toKind', address: 'toAddress', phone: 'toPhone', email: 'toEmail' } as const;

function presentOf({ name, code, kind, address, phone, email }: UnitPageFragment): Content {
  return { name, code, kind: kind.code, address, phone, email };
}

function differing(values: Content, present: Content): Partial<Content> {
  return changedOnly(Object.fromEntries(changeable.map((field) => [field, values[field]])) as Content, present);
}
