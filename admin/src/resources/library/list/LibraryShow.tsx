import { useChangeParams } from '../../../day/useDay';
import { LibraryCountsDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Segment } from '../../../parts/Segment';
import { useAnswer } from '../../../providers/useAnswer';
import { atHead } from '../../../providers/usePagedList';
import type { Folders } from '../folders/useFolders';
import { filterOfFolder, type LibraryAddress } from '../library-address';

const shows = ['all', 'lacking', 'unused'] as const;
type Show = (typeof shows)[number];

const params: Record<Show, { lacks?: string; use?: string }> = { all: {}, lacking: { lacks: '1' }, unused: { use: 'unused' } };

/** What wants something done side by side, each with how many there are in the folder: pictures without words, and what nothing uses. */
export function LibraryShow({ address, folders }: { address: LibraryAddress; folders: Folders }) {
  const say = useText();
  const change = useChangeParams();
  const all = filterOfFolder(address.folder, folders);
  const { answer } = useAnswer(LibraryCountsDocument, {
    ...{ all, lacking: { ...all, lacksAltText: { equals: true } }, unused: { ...all, isUsed: { equals: false } } },
  });
  const value: Show | '' =
    address.lacks && !address.use
      ? 'lacking'
      : !address.lacks && address.use === 'unused'
        ? 'unused'
        : address.lacks || address.use
          ? ''
          : 'all';
  const labelled = (show: Show) => {
    const count = answer?.[show].totalCount;
    return count === undefined ? say(`library.show.${show}`) : `${say(`library.show.${show}`)} ${count}`;
  };
  return (
    <Segment<Show | ''>
      label={say('library.show.label')}
      choices={shows.map((show) => ({ value: show, label: labelled(show) }))}
      value={value}
      onChange={(show) => show && change({ ...atHead, lacks: undefined, use: undefined, ...params[show] }, { replace: true })}
    />
  );
}
