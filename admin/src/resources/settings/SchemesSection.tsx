import {
  CreateIdentifierSchemeDocument,
  DeleteIdentifierSchemeDocument,
  type ReferenceQuery,
  UpdateIdentifierSchemeDocument,
} from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import { Explained } from '../../parts/Explained';
import type { Base } from '../../parts/form/meanwhile';
import { TextField } from '../../parts/form/TextField';
import { useAct } from '../../providers/useAct';
import { addedAgain, EditDialog } from './EditDialog';
import { given, LabelFields, type LabelValues } from './LabelFields';
import { RemoveDialog } from './RemoveDialog';
import { SettingsTable } from './SettingsTable';
import { SchemeUse } from './Uses';

type Scheme = ReferenceQuery['identifierSchemes'][number];

interface Values {
  code: string | null;
  label: LabelValues;
}

/** The kinds of code that others give to units. */
export function SchemesSection({ schemes }: { schemes: readonly Scheme[] }) {
  const say = useText();
  const labelOf = useLabel();
  const nameOf = ({ label }: Scheme) => labelOf(label);
  return (
    <SettingsTable
      section="schemes"
      rows={schemes}
      keyOf={({ code }) => code}
      nameOf={nameOf}
      columns={[
        {
          label: say('acts.identifiers.scheme'),
          heading: <Explained of="identifier">{say('acts.identifiers.scheme')}</Explained>,
          value: nameOf,
          isName: true,
        },
        { label: say('settings.code'), value: ({ code }) => code },
      ]}
      editor={(scheme, onClose) => <SchemeForm scheme={scheme} onClose={onClose} />}
      remover={(scheme, onClose) => (
        <RemoveDialog
          name={nameOf(scheme)}
          document={DeleteIdentifierSchemeDocument}
          select={({ deleteIdentifierScheme }) => deleteIdentifierScheme}
          variables={(dryRun) => ({ input: { code: scheme.code, version: scheme.version, dryRun } })}
          use={<SchemeUse code={scheme.code} />}
          again={addedAgain('schemes', valuesOf(scheme))}
          onClose={onClose}
        />
      )}
    />
  );
}

function SchemeForm({ scheme, onClose }: { scheme: Scheme | undefined; onClose: () => void }) {
  const say = useText();
  const labelOf = useLabel();
  const create = useAct(CreateIdentifierSchemeDocument, ({ createIdentifierScheme }) => createIdentifierScheme);
  const update = useAct(UpdateIdentifierSchemeDocument, ({ updateIdentifierScheme }) => updateIdentifierScheme);
  const initial = valuesOf(scheme);
  const save = (values: Values, { version = 0 }: Base<Values>) => {
    if (!scheme) return create.act({ input: { code: values.code ?? '', label: given(values.label) } });
    return update.act({ input: { code: scheme.code, version, label: given(values.label) } });
  };
  return (
    <EditDialog<Values>
      section="schemes"
      row={scheme && { key: scheme.code, version: scheme.version }}
      newKey={({ code }) => code ?? undefined}
      initial={initial}
      save={save}
      nameOf={({ label }) => labelOf(given(label))}
      isBusy={create.isBusy || update.isBusy}
      isForTwo={create.isForTwo}
      use={scheme && <SchemeUse code={scheme.code} isEditing />}
      onClose={onClose}
    >
      {() => (
        <>
          {!scheme && <TextField source="code" label={say('settings.code')} hint={say('settings.codeHint')} required isReferenceCode />}
          <LabelFields />
        </>
      )}
    </EditDialog>
  );
}

function valuesOf(scheme: Scheme | undefined): Values {
  return scheme ? { code: scheme.code, label: { ...scheme.label } } : { code: null, label: { vi: null, en: null } };
}
