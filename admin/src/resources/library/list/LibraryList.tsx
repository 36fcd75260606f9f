import { FolderOpen, Image, Library, SearchX } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'react-admin';
import { useChangeParams } from '../../../day/useDay';
import type { MaterialRowFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { DropConditions } from '../../../parts/DropConditions';
import { Empty } from '../../../parts/Empty';
import { FilterText } from '../../../parts/FilterText';
import { ListFilters } from '../../../parts/ListFilters';
import { ListShown } from '../../../parts/ListShown';
import { useChoosing } from '../../../providers/useChoosing';
import { atHead, usePagedList } from '../../../providers/usePagedList';
import type { Folders } from '../folders/useFolders';
import { LibraryConditions } from '../LibraryConditions';
import { conditions, filterOf, type LibraryAddress, noFolder } from '../library-address';
import { openUploads } from '../uploads/open-uploads';
import { useLibrarySentence } from '../useLibrarySentence';
import { lacksAlt } from './AltState';
import { LibraryBar, type LibraryLook } from './LibraryBar';
import { LibraryShow } from './LibraryShow';
import { type MaterialAct, MaterialDialogs } from './MaterialDialogs';
import { MaterialGrid } from './MaterialGrid';
import { MaterialTable } from './MaterialTable';
import type { MaterialActs } from './material-acts';

/** The materials that meet the conditions in the address, fifty a page, as a list or as tiles. */
export function LibraryList({
  address,
  folders,
  name,
  mayWrite,
}: {
  address: LibraryAddress;
  folders: Folders;
  /** Of the folder that is shown. */
  name: string;
  mayWrite: boolean;
}) {
  const say = useText();
  const change = useChangeParams();
  const sentence = useLibrarySentence(address);
  const [look, setLook] = useStore<LibraryLook>('library.look', 'list');
  const [act, setAct] = useState<MaterialAct>();
  const filter = filterOf(address, folders);
  const list = usePagedList<MaterialRowFragment>('materials', filter, {
    field: address.sort,
    order: address.order,
  });
  const rows = list.rows ?? [];
  const choosing = useChoosing(JSON.stringify(filter), rows);
  const isAll = !conditions.some((condition) => address[condition]);
  const acts: MaterialActs | undefined = mayWrite
    ? {
        describe: ({ id }) =>
          setAct({ is: 'describe', ids: [id, ...rows.filter((row) => lacksAlt(row) && row.id !== id).map((row) => row.id)] }),
        move: (materials) => setAct({ is: 'move', materials }),
        delete: (material) => setAct({ is: 'delete', material }),
        replace: ({ id, title, kind, unit }) => openUploads({ files: [], material: { id, title, kind, unitId: unit?.id ?? '' } }),
      }
    : undefined;
  const Shown = look === 'grid' ? MaterialGrid : MaterialTable;
  return (
    <section className="stack" aria-label={name}>
      <div className="row between wrap g4">
        <LibraryShow address={address} folders={folders} />
        <div className="findin">
          <FilterText
            label={say('library.find')}
            placeholder={say('library.find')}
            value={address.title ?? ''}
            onChange={(title) => change({ ...atHead, title }, { replace: true })}
          />
        </div>
      </div>
      <ListFilters sentence={sentence}>
        <LibraryConditions address={address} />
      </ListFilters>
      <ListShown
        list={list}
        label={say('library.title')}
        none={
          !isAll ? (
            address.lacks && conditions.every((one) => one === 'lacks' || !address[one]) ? (
              <Empty icon={Image} title={say('library.allDescribed.title')} hint={say('library.allDescribed.hint')} />
            ) : (
              <Empty icon={SearchX} title={say('library.none.title')} hint={say('library.none.hint')}>
                <DropConditions clauses={sentence.clauses} />
              </Empty>
            )
          ) : address.folder && address.folder !== noFolder ? (
            <Empty
              icon={FolderOpen}
              title={say('library.emptyFolder.title')}
              hint={mayWrite ? say('library.emptyFolder.hint') : undefined}
            />
          ) : (
            <Empty icon={Library} title={say('library.empty.title')} hint={mayWrite ? say('library.empty.hint') : undefined} />
          )
        }
        told={({ range, count, total }) =>
          range ? say('library.range', { ...range, total }) : say('library.rangeUnknown', { count, total })
        }
      >
        {(rows) => (
          <>
            <LibraryBar
              {...{ rows, choosing, address, look }}
              onLook={setLook}
              onMove={mayWrite ? () => setAct({ is: 'move', materials: choosing.chosen }) : undefined}
            />
            <Shown materials={rows} choosing={choosing} acts={acts} />
          </>
        )}
      </ListShown>
      {act && <MaterialDialogs act={act} folders={folders} onClose={() => setAct(undefined)} onMoved={choosing.clear} />}
    </section>
  );
}
