import { FileX2, X } from 'lucide-react';
import { useText } from '../../../i18n/useText';
import { IconButton } from '../../../parts/IconButton';
import type { ChosenFile } from './chosen-files';
import { keepingFocus } from './keeping-focus';
import { FileRow, RefusedText } from './UploadRow';
import { useUploadText } from './useUploadText';

/** Files that are chosen and not sent: nothing of them leaves this machine before they are attested. */
export function ChosenRows({ files, onRemove }: { files: readonly ChosenFile[]; onRemove: (id: string) => void }) {
  const say = useText();
  const { sized, whyNot } = useUploadText();
  return files.map(({ id, name, size, why }) => (
    <FileRow
      key={id}
      name={name}
      icon={why ? FileX2 : undefined}
      tone={why ? 'e' : undefined}
      status={why ? <RefusedText reason={whyNot(why, size)} /> : <p>{say('uploads.chosen', { size: sized(size) })}</p>}
    >
      <IconButton
        icon={X}
        label={say('uploads.remove', { name })}
        onClick={({ currentTarget }) => keepingFocus(currentTarget, () => onRemove(id))}
      />
    </FileRow>
  ));
}
