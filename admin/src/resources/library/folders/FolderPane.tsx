import { Folder, FolderOpen, FolderPlus, Inbox, type LucideIcon } from 'lucide-react';
import { useChangeParams } from '../../../day/useDay';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Failure } from '../../../parts/Failure';
import { Icon } from '../../../parts/Icon';
import { MoreMenu } from '../../../parts/MoreMenu';
import { Name } from '../../../parts/Name';
import { To } from '../../../parts/To';
import { Waiting } from '../../../parts/Waiting';
import { noFolder } from '../library-address';
import type { FolderAct } from './FolderDialogs';
import type { PlacedFolder } from './folder-tree';
import type { Folders } from './useFolders';

/** The folders of the library below each other, each a link; what can be done with one stands in its menu. */
export function FolderPane({
  folders,
  current,
  total,
  mayWrite,
  onAct,
  onChosen,
}: {
  folders: Folders;
  current: string | undefined;
  /** How many materials there are in all. */
  total: number | undefined;
  mayWrite: boolean;
  onAct: (act: FolderAct) => void;
  onChosen?: () => void;
}) {
  const say = useText();
  return (
    <>
      {folders.error && folders.all.length === 0 ? <Failure error={folders.error} onRetry={folders.refetch} /> : null}
      <ul className="pickl folderl">
        <Row name={say('library.folders.all')} icon={Folder} current={current} count={total} onChosen={onChosen} />
        {folders.units.map(({ unit, folders: some }) => (
          <li key={unit.id}>
            {folders.units.length > 1 && (
              <p className="sub" id={`folders-${unit.id}`}>
                <Name>{unit.name || say('library.otherUnit')}</Name>
              </p>
            )}
            <ul aria-labelledby={folders.units.length > 1 ? `folders-${unit.id}` : undefined}>
              {some.map((placed) => (
                <Row
                  key={placed.folder.id}
                  id={placed.folder.id}
                  name={placed.folder.name}
                  icon={placed.folder.id === current ? FolderOpen : Folder}
                  {...{ current, placed, onChosen }}
                  count={placed.total}
                  onAct={mayWrite ? onAct : undefined}
                />
              ))}
            </ul>
          </li>
        ))}
        <Row id={noFolder} name={say('library.folders.none')} icon={Inbox} current={current} onChosen={onChosen} />
      </ul>
      {folders.isPending && <Waiting rows={3} />}
      {mayWrite && (
        <div className="addfolder">
          <Button look="quiet" icon={FolderPlus} aria-haspopup="dialog" onClick={() => onAct({ is: 'add', within: undefined })}>
            {say('library.folders.add')}
          </Button>
        </div>
      )}
    </>
  );
}

function Row({
  id,
  name,
  icon,
  current,
  count,
  placed,
  onAct,
  onChosen,
}: {
  id?: string;
  name: string;
  icon: LucideIcon;
  current: string | undefined;
  count?: number;
  placed?: PlacedFolder;
  onAct?: (act: FolderAct) => void;
  onChosen?: () => void;
}) {
  const say = useText();
  const depth = placed?.depth ?? 0;
  return (
    <li aria-current={id === current ? 'true' : undefined} className="folderrow" style={{ '--depth': depth } as object}>
      <To path="/library" params={{ folder: id }} onClick={onChosen}>
        <Icon of={icon} />
        <span className="grow anywhere">{name}</span>
        {count !== undefined && (
          <span className="meta">
            <span aria-hidden="true">{count}</span>
            <span className="sr">{say('library.folders.count', { smart_count: count })}</span>
          </span>
        )}
      </To>
      {placed && onAct && (
        <MoreMenu
          label={say('library.folders.others', { name })}
          choices={[
            { label: say('library.folders.addIn'), onChoose: () => onAct({ is: 'add', within: placed }) },
            { label: say('library.folders.rename'), onChoose: () => onAct({ is: 'rename', placed }) },
            { label: say('library.folders.move'), onChoose: () => onAct({ is: 'move', placed }) },
            { label: say('library.folders.delete'), onChoose: () => onAct({ is: 'delete', placed }) },
          ]}
        />
      )}
    </li>
  );
}

/** Goes to a folder of the library. */
export function useGoToFolder(): (id: string | undefined) => void {
  const change = useChangeParams();
  return (folder) => change({ folder, after: undefined, before: undefined });
}
