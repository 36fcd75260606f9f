import { useId } from 'react';
import { useText } from '../../../i18n/useText';
import { FieldFrame } from '../../../parts/form/FieldFrame';
import { UnitPicker } from '../../../parts/form/UnitPicker';
import { useUnchosen } from '../../../parts/form/useUnchosen';
import { FolderSelect } from '../folders/FolderSelect';
import type { Target } from './useTarget';

/** Into which folder files go, and where it is none and that is not plain, into the library of which unit. */
export function TargetFields({ target }: { target: Target }) {
  const say = useText();
  const id = useId();
  const unchosen = useUnchosen();
  return (
    <>
      <FolderSelect
        folders={target.folders}
        label={say('uploads.folder')}
        none={say('uploads.noFolder')}
        value={target.folderId}
        onChange={target.setFolderId}
      />
      {target.asked && (
        <FieldFrame id={id} label={say('uploads.unit')} hint={say('uploads.unitHint')} error={unchosen.refusal} required>
          <UnitPicker
            id={id}
            hint={say('uploads.unitHint')}
            required
            within={target.asked.within}
            error={unchosen.refusal}
            unchosen={unchosen}
            value={target.asked.unit}
            onChange={(unit) => target.setUnit(Array.isArray(unit) ? null : unit)}
          />
        </FieldFrame>
      )}
    </>
  );
}
