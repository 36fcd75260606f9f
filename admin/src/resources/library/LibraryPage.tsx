import { ChevronDown, FolderOpen, Link, Upload } from 'lucide-react';
import { useState } from 'react';
import { useChangeParams } from '../../day/useDay';
import { LibrarySizeDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Sheet } from '../../parts/Sheet';
import { useAnswer } from '../../providers/useAnswer';
import { atHead } from '../../providers/usePagedList';
import { useMaySomewhere } from '../../providers/who';
import '../../theme/courses.css';
import '../../theme/library.css';
import '../../theme/uploads.css';
import { CoursesArea } from '../courses/CoursesArea';
import { type FolderAct, FolderDialogs } from './folders/FolderDialogs';
import { FolderPane } from './folders/FolderPane';
import { useFolders } from './folders/useFolders';
import { noFolder, useLibraryAddress } from './library-address';
import { AddLink } from './list/AddLink';
import { LibraryList } from './list/LibraryList';
import { DropAnywhere } from './uploads/DropAnywhere';
import { openUploads } from './uploads/open-uploads';
import { UnfinishedUploads } from './uploads/UnfinishedUploads';

/** The library: its folders, and the materials in the one that the address names. Files are taken wherever on the page they are dropped. */
export function LibraryPage() {
  const say = useText();
  const change = useChangeParams();
  const mayWrite = useMaySomewhere('course:write');
  const address = useLibraryAddress();
  const folders = useFolders();
  const { answer: size } = useAnswer(LibrarySizeDocument, {});
  const [act, setAct] = useState<FolderAct>();
  const [isPicking, setPicking] = useState(false);
  const [isLinking, setLinking] = useState(false);
  const folder = folders.find(address.folder);
  const folderId = folder?.folder.id ?? null;
  const goTo = (id: string | undefined) => change({ ...atHead, folder: id });
  const name = folder?.folder.name ?? say(address.folder === noFolder ? 'library.folders.none' : 'library.folders.all');
  const pane = (onChosen?: () => void) => (
    <FolderPane
      folders={folders}
      current={address.folder}
      total={size?.materials.totalCount}
      mayWrite={mayWrite}
      onAct={(asked) => {
        setPicking(false);
        setAct(asked);
      }}
      onChosen={onChosen}
    />
  );
  return (
    <CoursesArea
      section="library"
      action={
        mayWrite && (
          <div className="row wrap">
            <Button icon={Link} aria-haspopup="dialog" onClick={() => setLinking(true)}>
              {say('library.link')}
            </Button>
            <Button look="main" icon={Upload} aria-haspopup="dialog" onClick={() => openUploads({ files: [], folderId })}>
              {say('library.upload')}
            </Button>
          </div>
        )
      }
    >
      {mayWrite && <UnfinishedUploads />}
      <div className="only-n">
        <Button icon={FolderOpen} aria-haspopup="dialog" onClick={() => setPicking(true)}>
          {say('library.folders.open', { name })}
          <ChevronDown className="ic s" size={17} aria-hidden="true" />
        </Button>
      </div>
      <div className="master lib">
        <nav className="card pickn" aria-label={say('library.folders.label')}>
          {pane()}
        </nav>
        <LibraryList address={address} folders={folders} name={name} mayWrite={mayWrite} />
      </div>
      {isPicking && (
        <Sheet open side onClose={() => setPicking(false)} width="23rem" title={say('library.folders.label')}>
          <nav className="body" aria-label={say('library.folders.label')}>
            {pane(() => setPicking(false))}
          </nav>
        </Sheet>
      )}
      {act && (
        <FolderDialogs
          act={act}
          folders={folders}
          onClose={() => setAct(undefined)}
          onAdded={goTo}
          onGone={(id) => address.folder === id && goTo(undefined)}
        />
      )}
      {isLinking && <AddLink folderId={folderId} folders={folders} onClose={() => setLinking(false)} />}
      {mayWrite && (
        <DropAnywhere
          label={folder ? say('uploads.over', { folder: name }) : say('uploads.overLibrary')}
          onFiles={(dropped) => openUploads({ ...dropped, folderId })}
        />
      )}
    </CoursesArea>
  );
}
