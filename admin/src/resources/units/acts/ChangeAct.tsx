import { useEffect, useState } from 'react';
import { plusDays, readDay, shownDay } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import { ChangeUnitFromDocument } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { type Say, useLabel, useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { changedOnly } from '../../../parts/form/changed-only';
import { DayField } from '../../../parts/form/DayField';
import type { Base } from '../../../parts/form/meanwhile';
import { SelectField } from '../../../parts/form/SelectField';
import { Summary } from '../../../parts/form/Summary';
import { TextField } from '../../../parts/form/TextField';
import { useSaved } from '../../../parts/form/useSaved';
import { asKept } from '../../../parts/typed';
import { useAct } from '../../../providers/useAct';
import { useReference } from '../../../providers/useReference';
import type { ShownUnit } from '../shown-unit';
import type { ActProps } from './ActDialog';
import { Tried } from './Tried';
import { usePresent } from './usePresent';
import { useUnitOnRecord } from './useUnitOnRecord';
import { changedBack, takenBack } from './ways-back';

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
  const saved = useSaved();
  const { onRecord, onLaterDay } = useUnitOnRecord(unit);
  const { day } = useDay();
  const { present, nothing } = usePresent();
  const kinds = (useReference()?.unitKinds ?? []).filter(({ tree }) => tree === unit.kind.tree);
  const { act, isBusy, isForTwo } = useAct(ChangeUnitFromDocument, ({ changeUnit }) => changeUnit);
  const initial: Values = { ...presentOf(unit), from: day, note: null, decisionNumber: null };

  // only what differs from the record that the form was made from: what somebody else saves meanwhile is not undone
  const save = ({ from, note, decisionNumber, ...values }: Values, { opened, version = unit.version }: Base<Values>) =>
    act({ input: { id: unit.id, version, from, note, decisionNumber, ...differing(values, opened) } });
  const trialOf = (values: Values, opened: Content) => {
    const from = readDay(values.from ?? '');
    const differs = differing(values, opened);
    const isReady = from !== undefined && Object.keys(differs).length > 0 && !lacking(values);
    return isReady ? { id: unit.id, version: unit.version, from, ...differs } : undefined;
  };
  const kindLabelOf = ({ kind }: Pick<Values, 'kind'>) => {
    const found = kinds.find(({ code }) => code === kind);
    return found && labelOf(found.label);
  };
  const hint = (values: Values, { opened, day: other }: Base<Values>, field: Changeable, shown = opened[field]) => {
    if ((values[field] ?? null) === opened[field]) return undefined;
    return present(shown, other);
  };

  return frame(
    <ActForm<Values, NonNullable<Awaited<ReturnType<typeof save>>>>
      id={form}
      isForTwo={isForTwo}
      initial={initial}
      draft={`${form} ${unit.id}`}
      save={save}
      nothing={(values, { opened }) => (Object.keys(differing(values, opened)).length ? undefined : nothing)}
      {...onRecord}
      onDay={({ from }) => {
        const found = onLaterDay(from);
        return found && { ...found, opened: presentOf(found.content) };
      }}
      onSaved={(_, values, { opened }) => {
        const { from } = values;
        const changed = Object.keys(differing(values, opened)) as Changeable[];
        const told = { day: shownDay(from), unit: unit.name, changes: changesIn(values, opened, kindLabelOf(values), say).join(', ') };
        const [only, ...others] = changed;
        saved(
          say('acts.change.saved', told),
          only && others.length === 0 ? takenBack(unit, only, from, null, say) : changedBack(unit, changed, from, day, say),
        );
        onClose();
      }}
    >
      {(values, base) => (
        <>
          <div className="g2">
            <DayField source="from" label={say('acts.from')} required />
            <TextField source="decisionNumber" label={say('acts.decision')} placeholder={say('acts.decisionExample')} />
          </div>
          <TextField source="name" label={say('acts.change.name')} required hint={hint(values, base, 'name')} />
          <div className="f2">
            <TextField source="code" label={say('units.fields.code')} required hint={hint(values, base, 'code')} />
            <SelectField
              source="kind"
              label={say('units.fields.kind')}
              required
              hint={hint(values, base, 'kind', kindLabelOf(base.opened))}
              options={kinds.map(({ code, label }) => ({ value: code, label: labelOf(label) }))}
            />
          </div>
          <ContactFields
            isChanged={contact.some((field) => (values[field] ?? null) !== base.opened[field])}
            hint={(field) => hint(values, base, field)}
          />
          <TextField source="note" label={say('acts.note')} />
          <Tried
            document={ChangeUnitFromDocument}
            select={({ changeUnit }) => changeUnit}
            input={trialOf(values, base.opened)}
            wouldDo="acts.tried.change"
          >
            <ChangeSummary unit={unit} values={values} changes={changesIn(values, base.opened, kindLabelOf(values), say)} />
          </Tried>
        </>
      )}
    </ActForm>,
    <ActFooter form={form} label={say('acts.change.save')} isBusy={isBusy} isForTwo={isForTwo} onLater={onClose} />,
  );
}

/** Folded until something of it is changed, and then as the reader left it. */
function ContactFields({ isChanged, hint }: { isChanged: boolean; hint: (field: Changeable) => string | undefined }) {
  const say = useText();
  const [isOpen, setOpen] = useState(isChanged);
  useEffect(() => {
    if (isChanged) setOpen(true);
  }, [isChanged]);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('acts.change.contact')}</summary>
      <div className="stack">
        <TextField source="address" label={say('units.fields.address')} hint={hint('address')} />
        <div className="f2">
          <TextField source="phone" type="tel" label={say('units.fields.phone')} hint={hint('phone')} />
          <TextField source="email" type="email" label={say('units.fields.email')} hint={hint('email')} />
        </div>
      </div>
    </details>
  );
}

/** What of a unit becomes what, each in words. */
function changesIn(values: Content, opened: Content, kind: string | undefined, say: Say): string[] {
  return (Object.entries(differing(values, opened)) as [Changeable, string | null][]).map(([field, value]) => {
    if (value == null) return say('acts.change.cleared', { field: say(`units.fields.${field}`).toLowerCase() });
    return say(`acts.change.${toField[field]}`, { value: field === 'kind' && kind ? kind : value });
  });
}

function ChangeSummary({ unit, values, changes }: { unit: ShownUnit; values: Values; changes: readonly string[] }) {
  const say = useText();
  const { nothing } = usePresent();
  const from = readDay(values.from ?? '');
  const isWhole = from && !lacking(values);
  if (!isWhole || changes.length === 0) {
    return (
      <Summary>
        <p className="soft">{isWhole ? nothing : say('acts.incomplete')}</p>
      </Summary>
    );
  }
  return (
    <Summary>
      <p>
        <Sentence
          message="acts.change.sentence"
          values={{ day: shownDay(from), unit: unit.name, changes: changes.join(', '), before: shownDay(plusDays(from, -1)) }}
        />
      </p>
      <p className="soft">{say('acts.change.rest')}</p>
    </Summary>
  );
}

const toField = { name: 'toName', code: 'toCode', kind: 'toKind', address: 'toAddress', phone: 'toPhone', email: 'toEmail' } as const;

/** Whether what a unit must have is left empty, or holds nothing but spaces. */
function lacking({ name, code, kind }: Content): boolean {
  return ![name, code, kind].every((value) => asKept(value ?? ''));
}

function presentOf({
  name,
  code,
  kind,
  address,
  phone,
  email,
}: Pick<ShownUnit, Exclude<Changeable, 'kind'>> & { kind: { code: string } }): Content {
  return { name, code, kind: kind.code, address, phone, email };
}

/** What is other than on record once it is kept. */
function differing(values: Content, present: Content): Partial<Content> {
  const kept = changeable.map((field) => [field, asKept(values[field] ?? '', field === 'code') || null]);
  return changedOnly(Object.fromEntries(kept) as Content, present);
}
