import { useEffect } from 'react';
import { type MaterialRowFragment, SaveMaterialDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { ActForm } from '../../../parts/form/ActForm';
import { ParagraphField } from '../../../parts/form/ParagraphField';
import { type Outcome, useAct } from '../../../providers/useAct';

export const describeForm = 'describe-picture';

interface Values {
  altText: string | null;
}

/** What a picture shows, in words. */
export function DescribeForm({
  picture,
  onBusy,
  onSaved,
}: {
  picture: MaterialRowFragment;
  onBusy: (isBusy: boolean) => void;
  onSaved: () => void;
}) {
  const say = useText();
  const { act, isBusy } = useAct(SaveMaterialDocument, ({ saveMaterial }) => saveMaterial);
  useEffect(() => onBusy(isBusy), [isBusy, onBusy]);
  return (
    <ActForm<Values, Outcome>
      id={describeForm}
      initial={{ altText: picture.altText }}
      draft={`${describeForm} ${picture.id}`}
      version={picture.number}
      save={({ altText }, { version = picture.number }) => act({ input: { id: picture.id, number: version, altText } })}
      nothing={({ altText }) => (altText?.trim() ? undefined : say('uploads.describe.empty'))}
      onSaved={onSaved}
    >
      {() => (
        <ParagraphField
          source="altText"
          label={say('uploads.describe.label')}
          hint={say('uploads.describe.hint')}
          rows={4}
          required
          autoFocus
        />
      )}
    </ActForm>
  );
}
