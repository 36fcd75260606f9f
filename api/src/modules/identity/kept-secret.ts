import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from '../../shared/cannot-start.js';

const shortest = 32;

/** The platform's own secret in the data folder, made at the first start, for its owner alone to read. */
export async function keptSecret(dataFolder: string): Promise<string> {
  const path = join(dataFolder, 'secret');
  await mkdir(dataFolder, { recursive: true });
  // of two that start at once one makes it
  await writeFile(path, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' }).catch((error: { code?: string }) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const secret = (await readFile(path, 'utf8')).trim();
  if (secret.length < shortest) throw new CannotStart(`${path} holds no secret of ${shortest} characters. Put back the one that it held.`);
  return secret;
}
