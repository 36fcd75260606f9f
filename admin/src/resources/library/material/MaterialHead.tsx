import { CircleAlert, Download, ExternalLink, Upload } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-admin';
import { shownInstant } from '../../../day/day';
import { usePath } from '../../../day/useDay';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Crumbs } from '../../../parts/Crumbs';
import { MoreMenu } from '../../../parts/MoreMenu';
import { Note } from '../../../parts/Note';
import { PageHeading } from '../../../parts/PageHeading';
import { addressOf } from '../address-of';
import { useFolders } from '../folders/useFolders';
import { lacksAlt } from '../list/AltState';
import { type MaterialAct, MaterialDialogs } from '../list/MaterialDialogs';
import { openUploads } from '../uploads/open-uploads';
import { useMaterialText } from '../useMaterialText';
import { EditMaterial } from './EditMaterial';
import type { ShownMaterial } from './shown-material';

/** What a material is called and is, where it lies, and what can be done with it. */
export function MaterialHead({ material, mayWrite }: { material: ShownMaterial; mayWrite: boolean }) {
  const say = useText();
  const navigate = useNavigate();
  const toPath = usePath();
  const folders = useFolders();
  const { factsOf } = useMaterialText();
  const [act, setAct] = useState<MaterialAct | { readonly is: 'edit' }>();
  const { id, title, kind, file, url, number, savedAt, unit } = material;
  const placed = folders.find(material.folder?.id);
  const path = placed ? [...placed.above, placed.folder] : [];
  const close = () => setAct(undefined);
  return (
    <>
      <div>
        <Crumbs
          of={[
            { path: '/library', name: say('library.title') },
            ...path.map(({ id, name }) => ({ path: '/library', params: { folder: id }, name })),
          ]}
        />
        <div className="row between top wrap g4">
          <div className="grow headline">
            <PageHeading title={title} />
            <p className="soft">{say('material.page.about', { facts: factsOf(material), number, day: shownInstant(savedAt).day })}</p>
          </div>
          <div className="row wrap">
            {file && (
              <a className="btnlink" href={addressOf(file.downloadUrl)} download={file.name}>
                <Download className="ic" size={20} aria-hidden="true" />
                {say('library.download')}
              </a>
            )}
            {url && (
              <a className="btnlink" href={url} target="_blank" rel="noopener noreferrer">
                <ExternalLink className="ic" size={20} aria-hidden="true" />
                {say('material.page.openLink')}
              </a>
            )}
            {mayWrite && kind !== 'LINK' && (
              <Button
                look="main"
                icon={Upload}
                aria-haspopup="dialog"
                onClick={() => openUploads({ files: [], material: { id, title, kind, unitId: unit?.id ?? '' } })}
              >
                {say('library.replace')}
              </Button>
            )}
            {mayWrite && (
              <>
                <Button aria-haspopup="dialog" look={kind === 'LINK' ? 'main' : 'plain'} onClick={() => setAct({ is: 'edit' })}>
                  {say('library.edit')}
                </Button>
                <MoreMenu
                  label={say('library.others', { title })}
                  framed
                  choices={[
                    { label: say('library.moveOne'), onChoose: () => setAct({ is: 'move', materials: [material] }) },
                    { label: say('library.delete'), onChoose: () => setAct({ is: 'delete', material }) },
                  ]}
                />
              </>
            )}
          </div>
        </div>
      </div>
      {lacksAlt(material) && (
        <Note
          tone="warn"
          icon={CircleAlert}
          action={
            mayWrite && (
              <Button small aria-haspopup="dialog" onClick={() => setAct({ is: 'describe', ids: [id] })}>
                {say('library.describe')}
              </Button>
            )
          }
        >
          <p>
            <b>{say('material.page.lacksAlt')}</b> {say('material.page.lacksAltHint')}
          </p>
        </Note>
      )}
      {act?.is === 'edit' && <EditMaterial material={material} onClose={close} />}
      {act && act.is !== 'edit' && (
        <MaterialDialogs
          act={act}
          folders={folders}
          onClose={close}
          onMoved={close}
          onDeleted={() => navigate(toPath('/library', { folder: material.folder?.id }))}
        />
      )}
    </>
  );
}
