import { readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { CannotStart } from '../shared/cannot-start.js';

/** Whether a cluster lies in the data folder, so that a copy of the one is a copy of the other. */
export const liesWithin = (dataFolder: string, cluster: string): boolean => !relative(dataFolder, cluster).startsWith('..');

/**
 * A cluster that lies elsewhere belongs to one data folder, whose real path stands beside it: a copy of that folder names the same
 * cluster, and would take the server on it for one that was left behind. One that nobody has yet is taken.
 */
export async function takeCluster(cluster: string, dataFolder: string): Promise<void> {
  if (liesWithin(dataFolder, cluster)) return;
  const file = join(dirname(cluster), 'data-folder');
  const [owner, ours] = [await readFile(file, 'utf8').catch(() => null), await realpath(dataFolder)];
  if (owner === null) return writeFile(file, `${ours}\n`, { mode: 0o600 });
  if (owner.trim() === ours) return;
  throw new CannotStart(
    `The database in ${cluster} belongs to the data folder ${owner.trim()}, and ${ours} is another. ` +
      `If it was moved: stop what runs on it, write ${ours} into ${file}, and start again. ` +
      `If it is a copy: copy ${cluster} too while nothing runs, to a folder of its own that its account may enter, and name that as "cluster" in ${join(ours, 'postgres.json')}. ` +
      `To begin anew, name another LECHAN_DATA_FOLDER.`,
  );
}
