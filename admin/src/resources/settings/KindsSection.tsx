import { Tree } from '@lechan/client';
import { ListOrdered } from 'lucide-react';
import { useState } from 'react';
import { CreateUnitKindDocument, DeleteUnitKindDocument, type ReferenceQuery, UpdateUnitKindDocument } from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { CheckField } from '../../parts/form/CheckField';
import { CheckListField } from '../../parts/form/CheckListField';
import { changedOnly } from '../../parts/form/changed-only';
import type { Base } from '../../parts/form/meanwhile';
import { SelectField } from '../../parts/form/SelectField';
import { TextField } from '../../parts/form/TextField';
import { useAct } from '../../providers/useAct';
import { trees } from '../units/trees';
import { addedAgain, EditDialog } from './EditDialog';
import { KindsTree } from './KindsTree';
import { given, LabelFields, type LabelValues } from './LabelFields';
import { OrderDialog } from './OrderDialog';
import { RemoveDialog } from './RemoveDialog';
import { SettingsTable } from './SettingsTable';
import { KindUse } from './Uses';

type Kind = ReferenceQuery['unitKinds'][number];

interface Values {
  code: string | null;
  tree: Tree | null;
  label: LabelValues;
  isPublic: boolean;
  mayBeRoot: boolean;
  parentKinds: string[];
  rank: number | null;
}

/** The kinds of unit: of which tree, under which kinds. */
export function KindsSection({ kinds }: { kinds: readonly Kind[] }) {
  const say = useText();
  const labelOf = useLabel();
  const nameOf = ({ label }: Kind) => labelOf(label);
  const namesOf = (codes: readonly { code: string }[]) => kinds.filter(({ code }) => codes.some((one) => one.code === code)).map(nameOf);
  const [isOrdering, setOrdering] = useState(false);
  const { act } = useAct(UpdateUnitKindDocument, ({ updateUnitKind }) => updateUnitKind);
  return (
    <div className="beside">
      <div className="stack">
        <SettingsTable
          section="kinds"
          rows={kinds}
          keyOf={({ code }) => code}
          nameOf={nameOf}
          columns={[
            { label: say(labelOf({ vi: 'vi', en: 'en' }) === 'vi' ? 'settings.labelVi' : 'settings.labelEn'), value: nameOf, isName: true },
            { label: say('settings.code'), value: ({ code }) => code },
            { label: say('settings.tree'), value: ({ tree }) => say(`units.trees.${tree}`) },
            {
              label: say('settings.parentKinds'),
              value: ({ parentKinds, mayBeRoot }) =>
                [...namesOf(parentKinds), ...(mayBeRoot ? [say('settings.rootShort')] : [])].join(', '),
            },
          ]}
          more={
            <Button icon={ListOrdered} aria-haspopup="dialog" onClick={() => setOrdering(true)}>
              {say('settings.order.open')}
            </Button>
          }
          editor={(kind, onClose) => <KindForm kind={kind} kinds={kinds} onClose={onClose} />}
          remover={(kind, onClose) => (
            <RemoveDialog
              name={nameOf(kind)}
              document={DeleteUnitKindDocument}
              select={({ deleteUnitKind }) => deleteUnitKind}
              variables={(dryRun) => ({ input: { code: kind.code, version: kind.version, dryRun } })}
              use={<KindUse code={kind.code} />}
              again={addedAgain('kinds', valuesOf(kind))}
              onClose={onClose}
            />
          )}
        />
        {isOrdering && (
          <OrderDialog
            title={say('settings.order.kinds')}
            rows={kinds}
            nameOf={nameOf}
            save={({ code, version }, rank) => act({ input: { code, version, rank } })}
            onClose={() => setOrdering(false)}
          />
        )}
      </div>
      <KindsTree kinds={kinds} />
    </div>
  );
}

function KindForm({ kind, kinds, onClose }: { kind: Kind | undefined; kinds: readonly Kind[]; onClose: () => void }) {
  const say = useText();
  const labelOf = useLabel();
  const create = useAct(CreateUnitKindDocument, ({ createUnitKind }) => createUnitKind);
  const update = useAct(UpdateUnitKindDocument, ({ updateUnitKind }) => updateUnitKind);
  const initial = valuesOf(kind);
  const save = (values: Values, { opened, version = 0 }: Base<Values>) => {
    if (!kind) {
      const { code, tree, label, ...rest } = values;
      return create.act({ input: { ...rest, label: given(label), code: code ?? '', tree: tree ?? Tree.Party } });
    }
    const { label, isPublic, mayBeRoot, parentKinds, rank } = changedOnly(values, opened);
    return update.act({ input: { label: label && given(label), isPublic, mayBeRoot, parentKinds, rank, code: kind.code, version } });
  };
  return (
    <EditDialog<Values>
      section="kinds"
      row={kind && { key: kind.code, version: kind.version }}
      newKey={({ code }) => code ?? undefined}
      initial={initial}
      save={save}
      nameOf={({ label }) => labelOf(given(label))}
      isBusy={create.isBusy || update.isBusy}
      isForTwo={create.isForTwo}
      use={kind && <KindUse code={kind.code} isEditing />}
      onClose={onClose}
    >
      {({ tree }) => (
        <>
          {!kind && (
            <div className="f2">
              <TextField source="code" label={say('settings.code')} hint={say('settings.codeHint')} required isReferenceCode />
              <SelectField
                source="tree"
                label={say('settings.tree')}
                required
                options={trees.map((value) => ({ value, label: say(`units.trees.${value}`) }))}
              />
            </div>
          )}
          <LabelFields />
          <CheckField source="isPublic" label={say('settings.isPublic')} hint={say('settings.isPublicHint')} />
          <CheckField source="mayBeRoot" label={say('settings.mayBeRoot')} />
          <CheckListField
            source="parentKinds"
            label={say('settings.parentKinds')}
            hint={say('settings.parentKindsHint')}
            options={kinds.filter((one) => one.tree === tree).map(({ code, label }) => ({ value: code, label: labelOf(label) }))}
          />
        </>
      )}
    </EditDialog>
  );
}

function valuesOf(kind: Kind | undefined): Values {
  if (!kind)
    return { code: null, tree: null, label: { vi: null, en: null }, isPublic: true, mayBeRoot: false, parentKinds: [], rank: null };
  const { code, tree, label, isPublic, mayBeRoot, rank } = kind;
  return { code, tree, label: { ...label }, isPublic, mayBeRoot, rank, parentKinds: kind.parentKinds.map((above) => above.code) };
}
