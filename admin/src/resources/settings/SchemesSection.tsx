import { useState } from 'react';
import {
  CreateIdentifierSchemeDocument,
  DeleteIdentifierSchemeDocument,
  type ReferenceQuery,
  UpdateIdentifierSchemeDocument,
} from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import { Explained } from '../../parts/Explained';
import { TextField } from '../../parts/form/TextField';
import { useAct } from '../../providers/useAct';
import { EditDialog } from './EditDialog';
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
  const [initial] = useState(
    (): Values => (scheme ? { code: scheme.code, label: { ...scheme.label } } : { code: null, label: { vi: null, en: null } }),
  );
  const save = (values: Values) => {
    if (!scheme) return create.act({ input: { code: values.code ?? '', label: given(values.label) } });
    return update.act({ input: { code: scheme.code, version: scheme.version, label: given(values.label) } });
  };
  return (
    <EditDialog<Values>
      section="schemes"
      isNew={!scheme}
      initial={initial}
      save={save}
      nameOf={({ label }) => labelOf(given(label))}
      isBusy={create.isBusy || update.isBusy}
      present={scheme && <p>{say('settings.present', { name: labelOf(scheme.label) })}</p>}
      use={scheme && <SchemeUse code={scheme.code} isEditing />}
      onClose={onClose}
    >
      {() => (
        <>
          {!scheme && <TextField source="code" label={say('settings.code')} hint={say('settings.codeHint')} required />}
          <LabelFields />
        </>
      )}
    </EditDialog>
  );
}
