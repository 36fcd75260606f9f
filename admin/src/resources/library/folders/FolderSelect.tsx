import { useId } from 'react';
import { useText } from '../../../i18n/useText';
import type { Folders } from './useFolders';

/** One folder of the library, or none, by the browser's own list; folders of several units are told apart. */
export function FolderSelect({
  folders,
  label,
  none,
  value,
  except,
  within,
  onChange,
}: {
  folders: Folders;
  label: string;
  /** What stands for no folder. */
  none: string;
  value: string | null;
  /** Folders that are not offered. */
  except?: readonly string[];
  /** The unit of whose library folders are offered; of all when left out. */
  within?: string;
  onChange: (id: string | null) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="inp sel" value={value ?? ''} onChange={({ target }) => onChange(target.value || null)}>
        <option value="">{none}</option>
        <FolderOptions folders={folders} except={except} within={within} />
      </select>
    </div>
  );
}

/** The folders as choices, each under the ones above it. */
export function FolderOptions({ folders, except, within }: { folders: Folders; except?: readonly string[]; within?: string }) {
  const say = useText();
  const units = folders.units.filter(({ unit }) => within === undefined || unit.id === within);
  return units.map(({ unit, folders: some }) => {
    const options = some
      .filter(({ folder }) => !except?.includes(folder.id))
      .map(({ folder, depth }) => (
        <option key={folder.id} value={folder.id}>
          {`${'\u2003'.repeat(depth)}${folder.name}`}
        </option>
      ));
    return units.length > 1 ? (
      <optgroup key={unit.id} label={unit.name || say('library.otherUnit')}>
        {options}
      </optgroup>
    ) : (
      options
    );
  });
}
