import { SaveMaterialDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { changedOnly } from '../../../parts/form/changed-only';
import type { Base } from '../../../parts/form/meanwhile';
import { ParagraphField } from '../../../parts/form/ParagraphField';
import { TextField } from '../../../parts/form/TextField';
import { useSaved } from '../../../parts/form/useSaved';
import { Note } from '../../../parts/Note';
import { Sheet } from '../../../parts/Sheet';
import { type Outcome, useAct } from '../../../providers/useAct';
import type { ShownMaterial } from './shown-material';

const form = 'edit-material';

interface Values {
  title: string | null;
  description: string | null;
  altText: string | null;
  licence: string | null;
  credit: string | null;
  url: string | null;
}

/** What is said of a material; saved it is another version, which readers get with what is published next. */
export function EditMaterial({ material, onClose }: { material: ShownMaterial; onClose: () => void }) {
  const say = useText();
  const saved = useSaved();
  const { act, isBusy } = useAct(SaveMaterialDocument, ({ saveMaterial }) => saveMaterial);
  const { id, kind, number, title, description, altText, licence, credit, url } = material;
  const save = (values: Values, { opened, version = number }: Base<Values>) => {
    const { title: called, url: address, ...rest } = changedOnly(values, opened);
    const required = { ...(called !== undefined && { title: called ?? '' }), ...(address !== undefined && { url: address ?? '' }) };
    return act({ input: { id, number: version, ...rest, ...required } });
  };
  return (
    <Sheet
      open
      onClose={onClose}
      title={say('library.edit')}
      subtitle={title}
      footer={<ActFooter form={form} label={say('material.save')} isBusy={isBusy} onLater={onClose} />}
    >
      <ActForm<Values, Outcome>
        id={form}
        draft={`${form} ${id}`}
        initial={{ title, description, altText, licence, credit, url }}
        version={number}
        save={save}
        onSaved={() => {
          saved(say('material.page.saved'));
          onClose();
        }}
      >
        {() => (
          <>
            <TextField source="title" label={say('material.fields.title')} hint={say('material.fields.titleHint')} required autoFocus />
            {kind === 'LINK' && (
              <TextField source="url" label={say('library.addLink.url')} hint={say('library.addLink.urlHint')} required />
            )}
            {kind === 'IMAGE' && (
              <ParagraphField source="altText" label={say('material.fields.altText')} hint={say('uploads.describe.hint')} rows={3} />
            )}
            <ParagraphField
              source="description"
              label={say('material.fields.description')}
              hint={say('material.fields.descriptionHint')}
              rows={3}
            />
            <TextField source="credit" label={say('material.fields.credit')} hint={say('material.fields.creditHint')} />
            <TextField source="licence" label={say('material.fields.licence')} hint={say('material.fields.licenceHint')} />
            <Note tone="info">
              <p>{say('material.versions.stays')}</p>
            </Note>
          </>
        )}
      </ActForm>
    </Sheet>
  );
}
