import type { MaterialKind } from '@lechan/client';
import { SearchX } from 'lucide-react';
import { useState } from 'react';
import { ChooseMaterialsDocument, type MaterialRowFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Empty } from '../../../parts/Empty';
import { Failure } from '../../../parts/Failure';
import { FilterText } from '../../../parts/FilterText';
import { Waiting } from '../../../parts/Waiting';
import { useAnswer } from '../../../providers/useAnswer';
import { FolderSelect } from '../folders/FolderSelect';
import { withBelow } from '../folders/folder-tree';
import { useFolders } from '../folders/useFolders';
import { AltState, lacksAlt } from '../list/AltState';
import { Thumb } from '../list/Thumb';
import { useMaterialText } from '../useMaterialText';

/** Materials of the library to choose from: found by title, within a folder; those saved last first. */
export function ChooserList({
  kinds,
  except,
  isMany,
  chosen,
  onToggle,
}: {
  kinds: readonly MaterialKind[] | undefined;
  except: readonly string[];
  isMany: boolean;
  chosen: readonly MaterialRowFragment[];
  onToggle: (material: MaterialRowFragment) => void;
}) {
  const say = useText();
  const folders = useFolders();
  const { factsOf } = useMaterialText();
  const [title, setTitle] = useState('');
  const [folder, setFolder] = useState<string | null>(null);
  const filter = {
    ...(title && { title: { contains: title } }),
    ...(folder && { folder: { in: [...withBelow(folders.all, folder)] } }),
    ...(kinds && { kind: { in: [...kinds] } }),
  };
  const { answer, error, refetch } = useAnswer(ChooseMaterialsDocument, { filter }, { keepFormer: true });
  const offered = answer?.materials.nodes.filter(({ id }) => !except.includes(id));
  return (
    <>
      <div className="f2">
        <FilterText label={say('library.find')} placeholder={say('library.find')} value={title} onChange={setTitle} />
        <FolderSelect
          folders={folders}
          label={say('library.folders.label')}
          none={say('library.folders.all')}
          value={folder}
          onChange={setFolder}
        />
      </div>
      {error && !offered ? (
        <Failure error={error} onRetry={refetch} />
      ) : !offered ? (
        <Waiting rows={5} />
      ) : offered.length === 0 ? (
        <Empty icon={SearchX} title={say('library.chooser.none')} hint={say('library.chooser.noneHint')} />
      ) : (
        <fieldset className="pickable">
          <legend className="sr">{say('library.title')}</legend>
          {offered.map((material) => (
            <label key={material.id} className={chosen.some(({ id }) => id === material.id) ? 'on' : undefined}>
              <input
                type={isMany ? 'checkbox' : 'radio'}
                name="chosen-material"
                checked={chosen.some(({ id }) => id === material.id)}
                onChange={() => onToggle(material)}
              />
              <Thumb material={material} />
              <span className="grow">
                <b className="anywhere">{material.title}</b>
                <span className="meta block">{factsOf(material)}</span>
                {lacksAlt(material) && <AltState material={material} />}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {answer && answer.materials.totalCount > answer.materials.nodes.length && <p className="meta">{say('library.chooser.more')}</p>}
    </>
  );
}
