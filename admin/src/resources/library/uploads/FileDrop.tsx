import type { MaterialKind } from '@lechan/client';
import { Upload } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../../i18n/useText';
import { Icon } from '../../../parts/Icon';
import { type Dropped, droppedIn } from './dropped';
import { acceptedNames } from './file-rules';

/** Where files are dropped, or chosen by a press. */
export function FileDrop({
  onFiles,
  isMore,
  isSingle,
  kinds,
}: {
  onFiles: (dropped: Dropped) => void;
  /** Whether others were chosen before: it takes less room then. */
  isMore?: boolean;
  isSingle?: boolean;
  kinds?: readonly MaterialKind[];
}) {
  const say = useText();
  const [isOver, setOver] = useState(false);
  return (
    <label
      className={`drop updrop ${isOver ? 'over' : ''} ${isMore ? 'more' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        onFiles(droppedIn(event.dataTransfer));
      }}
    >
      <Icon of={Upload} />
      <span>
        {say(isMore ? 'uploads.dropMore' : 'uploads.drop')} <b>{say('uploads.choose')}</b>
        {!isMore && <span className="meta block">{say('uploads.kinds')}</span>}
      </span>
      <input
        className="sr"
        type="file"
        multiple={!isSingle}
        accept={acceptedNames(kinds)}
        onChange={({ target }) => {
          if (target.files?.length) onFiles({ files: [...target.files], folders: [] });
          // the same file can be chosen again
          target.value = '';
        }}
      />
    </label>
  );
}
