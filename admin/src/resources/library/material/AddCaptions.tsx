import { Upload } from 'lucide-react';
import { useState } from 'react';
import { useInput } from 'react-admin';
import { SaveMaterialDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { useKnownField } from '../../../parts/form/act-form-context';
import { described, FieldFrame } from '../../../parts/form/FieldFrame';
import { SelectField } from '../../../parts/form/SelectField';
import { TextField } from '../../../parts/form/TextField';
import { useSaved } from '../../../parts/form/useSaved';
import { Icon } from '../../../parts/Icon';
import { Sheet } from '../../../parts/Sheet';
import { type Outcome, useAct } from '../../../providers/useAct';
import { courseLanguages, useLanguageName } from '../../courses/useLanguageName';
import { Attestation } from '../uploads/Attestation';
import { sendWhole } from '../uploads/send-whole';
import { captionInput } from './Captions';
import type { ShownMaterial } from './shown-material';

const form = 'add-captions';

interface Values {
  fileId: File | null;
  language: string;
  label: string | null;
}

/** Captions in one more language: a small file, which is sent while one waits. */
export function AddCaptions({ material, onClose }: { material: ShownMaterial; onClose: () => void }) {
  const say = useText();
  const saved = useSaved();
  const nameOf = useLanguageName();
  const [isAttested, setAttested] = useState(false);
  const [isSending, setSending] = useState(false);
  const { act, isBusy } = useAct(SaveMaterialDocument, ({ saveMaterial }) => saveMaterial);
  const { id, number, captions, unit } = material;
  const offered = courseLanguages.filter((code) => !captions.some(({ language }) => language === code));

  async function save({ fileId: file, language, label }: Values): Promise<Outcome | undefined> {
    const refuse = (message: string) => ({ userErrors: [{ field: ['input', 'fileId'], code: 'INVALID' as const, message }] });
    if (!file) return refuse(say('material.captions.noFile'));
    if (!isAttested) return { userErrors: [{ field: ['input'], code: 'INVALID', message: say('uploads.attestFirst') }] };
    setSending(true);
    const sent = await sendWhole(file, unit?.id ?? '').finally(() => setSending(false));
    if ('refused' in sent) return refuse(sent.refused ?? say('uploads.why.unknown'));
    const called = label ?? nameOf(language);
    return act({ input: { id, number, captions: [...captions.map(captionInput), { language, label: called, fileId: sent.fileId }] } });
  }
  return (
    <Sheet
      open
      onClose={onClose}
      width="38rem"
      title={say('material.captions.add')}
      subtitle={material.title}
      footer={<ActFooter form={form} label={say('material.captions.add')} isBusy={isBusy || isSending} hint={null} onLater={onClose} />}
    >
      <ActForm<Values, Outcome>
        id={form}
        initial={{ fileId: null, language: offered[0] ?? 'vi', label: null }}
        save={save}
        onSaved={(_, { language, label }) => {
          saved(say('material.captions.added', { label: label ?? nameOf(language) }));
          onClose();
        }}
      >
        {({ language }) => (
          <>
            <VttField />
            <SelectField
              source="language"
              label={say('material.captions.language')}
              required
              empty={false}
              options={courseLanguages.map((value) => ({ value, label: nameOf(value) }))}
            />
            <TextField
              source="label"
              label={say('material.captions.label')}
              hint={say('material.captions.labelHint', { name: nameOf(language) })}
            />
            <Attestation isAttested={isAttested} onChange={setAttested} />
          </>
        )}
      </ActForm>
    </Sheet>
  );
}

function VttField() {
  const say = useText();
  const { id, field, fieldState } = useInput({ source: 'fileId', format: (value) => value, parse: (value) => value });
  const error = fieldState.error?.message;
  const file: File | null = field.value;
  const label = say('material.captions.file');
  useKnownField('fileId', { id, label, isRequired: false });
  return (
    <FieldFrame id={id} label={label} hint={say('material.captions.fileHint')} error={error} required>
      <label className="drop updrop more" htmlFor={id}>
        <Icon of={Upload} />
        <span className="anywhere">{file ? file.name : <b>{say('material.captions.choose')}</b>}</span>
        <input
          {...described(id, true, error)}
          id={id}
          ref={field.ref}
          className="sr"
          type="file"
          accept=".vtt,text/vtt"
          onChange={({ target }) => field.onChange(target.files?.[0] ?? null)}
        />
      </label>
    </FieldFrame>
  );
}
