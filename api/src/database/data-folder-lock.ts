import { randomUUID } from 'node:crypto';
import { link, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CannotStart } from '../shared/cannot-start.js';
import { isRunning, startOf } from './process-table.js';

const holderShape = z.object({
  pid: z.number(),
  startedAt: z.string().nullable(),
  folder: z.string().optional(),
  what: z.string(),
  url: z.string().optional(),
});

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

/** The folder is taken by a file with a number: the next one after those that dead processes left, so that a name is never taken from a living one. */
interface Place {
  readonly number: number;
  readonly file: string;
  /** The living process that put it there; null when it has ended. */
  readonly holder: Holder | null;
}

const named = /^in-use-(\d+)\.json$/;

/** The living process that has the folder in use, if there is one. */
export async function holderOf(folder: string): Promise<Holder | null> {
  return (await placesIn(folder)).find(({ holder }) => holder)?.holder ?? null;
}

/** Takes a data folder for this process alone. What a killed process left behind is swept away. */
export async function takeDataFolder(folder: string, what: string, url?: string): Promise<{ release(): Promise<void> }> {
  const draft = join(folder, `taking-${randomUUID()}.json`);
  const holder: Holder = { pid: process.pid, startedAt: await startOf(process.pid), folder: await identityOf(folder), what, url };
  await writeFile(draft, JSON.stringify(holder), { mode: 0o600 });
  try {
    for (;;) {
      const left = await placesIn(folder);
      refuseIfHeld(folder, left);
      const number = Math.max(0, ...left.map((place) => place.number)) + 1;
      const file = join(folder, `in-use-${number}.json`);
      if (!(await linked(draft, file))) continue;
      const release = () => rm(file, { force: true });
      // who looked before another gave the folder back may have got another number
      const rivals = (await placesIn(folder)).filter((place) => place.number !== number);
      if (rivals.some(({ holder }) => holder)) await release();
      refuseIfHeld(folder, rivals);
      await Promise.all(left.map((dead) => rm(dead.file, { force: true })));
      return { release };
    }
  } finally {
    await rm(draft, { force: true });
  }
}

function refuseIfHeld(folder: string, places: readonly Place[]): void {
  for (const { holder } of places) if (holder) throw new DataFolderInUse(folder, holder);
}

async function placesIn(folder: string): Promise<Place[]> {
  const names = await readdir(folder).catch(() => []);
  const places = names.map(async (name) => {
    const number = Number(named.exec(name)?.[1]);
    const file = join(folder, name);
    const text = Number.isNaN(number) ? null : await readFile(file, 'utf8').catch(() => null);
    return text === null ? [] : [{ number, file, holder: await living(text, folder) }];
  });
  return (await Promise.all(places)).flat();
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

/** Of a copy of the folder another one than of the folder itself, wherever that is moved: what was copied with it holds nothing there. */
const identityOf = async (folder: string): Promise<string> => {
  const { dev, ino } = await stat(folder);
  return `${dev}:${ino}`;
};

async function living(text: string, folder: string): Promise<Holder | null> {
  const parsed = holderShape.safeParse(parsedOrNull(text));
  if (!parsed.success || !(await isRunning(parsed.data.pid))) return null;
  if (parsed.data.folder && parsed.data.folder !== (await identityOf(folder))) return null;
  return (await startOf(parsed.data.pid)) === parsed.data.startedAt ? parsed.data : null;
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
