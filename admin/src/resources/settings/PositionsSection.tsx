import { ListOrdered } from 'lucide-react';
import { useState } from 'react';
import { CreatePositionDocument, DeletePositionDocument, type ReferenceQuery, UpdatePositionDocument } from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Explained } from '../../parts/Explained';
import { CheckField } from '../../parts/form/CheckField';
import { CheckListField } from '../../parts/form/CheckListField';
import { changedOnly } from '../../parts/form/changed-only';
import type { Base } from '../../parts/form/meanwhile';
import { TextField } from '../../parts/form/TextField';
import { useAct } from '../../providers/useAct';
import { addedAgain, EditDialog } from './EditDialog';
import { given, LabelFields, type LabelValues } from './LabelFields';
import { OrderDialog } from './OrderDialog';
import { RemoveDialog } from './RemoveDialog';
import { SettingsTable } from './SettingsTable';
import { PositionUse } from './Uses';

type Position = ReferenceQuery['positions'][number];
type Kinds = ReferenceQuery['unitKinds'];

interface Values {
  code: string | null;
  label: LabelValues;
  isSingleHolder: boolean;
  isRequired: boolean;
  kinds: string[];
  rank: number | null;
}

/** The positions that units have. */
export function PositionsSection({ positions, kinds }: { positions: readonly Position[]; kinds: Kinds }) {
  const say = useText();
  const labelOf = useLabel();
  const nameOf = ({ label }: Position) => labelOf(label);
  const kindsOf = (position: Position) =>
    kinds
      .filter(({ code }) => position.kinds.some((one) => one.code === code))
      .map(({ label }) => labelOf(label))
      .join(', ');
  const [isOrdering, setOrdering] = useState(false);
  const { act } = useAct(UpdatePositionDocument, ({ updatePosition }) => updatePosition);
  return (
    <>
      <SettingsTable
        section="positions"
        rows={positions}
        keyOf={({ code }) => code}
        nameOf={nameOf}
        columns={[
          {
            label: say('units.officers.position'),
            heading: <Explained of="position">{say('units.officers.position')}</Explained>,
            value: nameOf,
            isName: true,
          },
          { label: say('settings.code'), value: ({ code }) => code },
          {
            label: say('settings.details'),
            value: ({ isSingleHolder, isRequired }) =>
              [isSingleHolder && say('settings.singleShort'), isRequired && say('settings.requiredShort')].filter(Boolean).join(', '),
          },
          { label: say('settings.kinds'), value: (position) => kindsOf(position) || say('settings.anyKind') },
        ]}
        more={
          <Button icon={ListOrdered} aria-haspopup="dialog" onClick={() => setOrdering(true)}>
            {say('settings.order.open')}
          </Button>
        }
        editor={(position, onClose) => <PositionForm position={position} kinds={kinds} onClose={onClose} />}
        remover={(position, onClose) => (
          <RemoveDialog
            name={nameOf(position)}
            document={DeletePositionDocument}
            select={({ deletePosition }) => deletePosition}
            variables={(dryRun) => ({ input: { code: position.code, version: position.version, dryRun } })}
            use={<PositionUse code={position.code} />}
            again={addedAgain('positions', valuesOf(position))}
            onClose={onClose}
          />
        )}
      />
      {isOrdering && (
        <OrderDialog
          title={say('settings.order.positions')}
          rows={positions}
          nameOf={nameOf}
          save={({ code, version }, rank) => act({ input: { code, version, rank } })}
          onClose={() => setOrdering(false)}
        />
      )}
    </>
  );
}

function PositionForm({ position, kinds, onClose }: { position: Position | undefined; kinds: Kinds; onClose: () => void }) {
  const say = useText();
  const labelOf = useLabel();
  const create = useAct(CreatePositionDocument, ({ createPosition }) => createPosition);
  const update = useAct(UpdatePositionDocument, ({ updatePosition }) => updatePosition);
  const initial = valuesOf(position);
  const save = (values: Values, { opened, version = 0 }: Base<Values>) => {
    if (!position) return create.act({ input: { ...values, label: given(values.label), code: values.code ?? '' } });
    const { code: _, label, ...changed } = changedOnly(values, opened);
    return update.act({ input: { ...changed, label: label && given(label), code: position.code, version } });
  };
  return (
    <EditDialog<Values>
      section="positions"
      row={position && { key: position.code, version: position.version }}
      newKey={({ code }) => code ?? undefined}
      initial={initial}
      save={save}
      nameOf={({ label }) => labelOf(given(label))}
      isBusy={create.isBusy || update.isBusy}
      isForTwo={create.isForTwo}
      use={position && <PositionUse code={position.code} isEditing />}
      onClose={onClose}
    >
      {() => (
        <>
          {!position && <TextField source="code" label={say('settings.code')} hint={say('settings.codeHint')} required isReferenceCode />}
          <LabelFields />
          <CheckField source="isSingleHolder" label={say('settings.single')} />
          <CheckField source="isRequired" label={say('settings.required')} />
          <CheckListField
            source="kinds"
            label={say('settings.kinds')}
            hint={say('settings.kindsHint')}
            options={kinds.map(({ code, label }) => ({ value: code, label: labelOf(label) }))}
          />
        </>
      )}
    </EditDialog>
  );
}

function valuesOf(position: Position | undefined): Values {
  if (!position) return { code: null, label: { vi: null, en: null }, isSingleHolder: false, isRequired: false, kinds: [], rank: null };
  const { code, label, isSingleHolder, isRequired, rank } = position;
  return { code, label: { ...label }, isSingleHolder, isRequired, rank, kinds: position.kinds.map((kind) => kind.code) };
}
