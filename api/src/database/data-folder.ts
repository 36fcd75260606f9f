import { chmod, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CannotStart } from '../shared/cannot-start.js';

/** The data folder of the settings can't be used as it is. */
export class DataFolderUnusable extends CannotStart {
  constructor(folder: string, reason: string, cause: unknown) {
    super(`The data folder ${folder} can't be used: ${reason}. Mend that, or name another folder with LECHAN_DATA_FOLDER.`, { cause });
  }
}

/** Others may pass through the data folder to what is theirs (PostgreSQL's account to the cluster), but not look around in it. */
export async function makeDataFolder(folder: string): Promise<void> {
  try {
    if (await made(folder)) await chmod(folder, 0o711);
    const probe = join(folder, `probe-${process.pid}`);
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw new DataFolderUnusable(folder, reasonOf(error as NodeJS.ErrnoException), error);
  }
}

/** Makes a folder, and those above it, where it is missing. Node's own way never ends where a file system lets nothing be made (/proc). */
async function made(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return false;
    if (code !== 'ENOENT' || dirname(folder) === folder || !(await made(dirname(folder)))) throw error;
    await mkdir(folder);
    return true;
  }
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'this user may not write there';
    case 'EROFS':
      return 'it lies on a file system that is read-only';
    case 'EEXIST':
      return 'it is a file';
    case 'ENOTDIR':
      return 'a part of its path is a file';
    case 'ENOENT':
      return 'no folder can be made there';
    default:
      return message;
  }
}
