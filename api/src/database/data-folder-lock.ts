import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CannotStart } from '../shared/cannot-start.js';
import { isRunning, startOf } from './process-table.js';

const holderShape = z.object({ pid: z.number(), startedAt: z.string().nullable(), what: z.string(), url: z.string().optional() });

/** The process that has a data folder in use. */
export type Holder = z.infer<typeof holderShape>;

/** Another process has the data folder in use. */
export class DataFolderInUse extends CannotStart {
  constructor(
    readonly folder: string,
    readonly holder: Holder,
  ) {
    super(
      `The data folder ${folder} is in use by ${holder.what} (process ${holder.pid}${holder.url ? `, ${holder.url}` : ''}). Use that one, stop it first, or name another folder with LECHAN_DATA_FOLDER.`,
    );
  }
}

const fileOf = (folder: string): string => join(folder, 'in-use.json');

/** The living process that has the folder in use, if there is one. */
export async function holderOf(folder: string): Promise<Holder | null> {
  const text = await readFile(fileOf(folder), 'utf8').catch(() => null);
  return text === null ? null : living(text);
}

/** Takes a data folder for this process alone. What a killed process left behind is swept away. */
export async function takeDataFolder(folder: string, what: string, url?: string): Promise<{ release(): Promise<void> }> {
  const file = fileOf(folder);
  const draft = join(folder, `in-use-${process.pid}.json`);
  const mine = JSON.stringify({ pid: process.pid, startedAt: await startOf(process.pid), what, url });
  await writeFile(draft, mine, { mode: 0o600 });
  try {
    while (!(await linked(draft, file))) {
      const holder = await holderOf(folder);
      if (holder) throw new DataFolderInUse(folder, holder);
      await sweep(file);
    }
  } finally {
    await rm(draft, { force: true });
  }
  return {
    release: async () => {
      if ((await readFile(file, 'utf8').catch(() => '')) === mine) await rm(file, { force: true });
    },
  };
}

/** A link comes into being whole or not at all, unlike a file being written. */
const linked = (from: string, to: string): Promise<boolean> =>
  link(from, to).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );

/** Removes a dead holder's file; one that a living process has put there meanwhile is put back. */
async function sweep(file: string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  if (await living(await readFile(aside, 'utf8'))) await linked(aside, file);
  await rm(aside, { force: true });
}

async function living(text: string): Promise<Holder | null> {
  const parsed = holderShape.safeParse(parsedOrNull(text));
  if (!parsed.success || !(await isRunning(parsed.data.pid))) return null;
  return (await startOf(parsed.data.pid)) === parsed.data.startedAt ? parsed.data : null;
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
