import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Reader } from '../reading/reader.js';
import { everything } from '../reading/viewer.js';
import type { Context } from '../shared/context.js';
import { dayInVietNam } from '../shared/today.js';
import type { Database } from './connection.js';

/** Nobody's browser. */
const caller: Context['caller'] = {
  ...{ address: 'localhost', device: 'lechan', knownBrowser: null },
  ...{ keepSession: () => undefined, dropSession: () => undefined, keepKnownBrowser: () => undefined },
};

const nothingSent = (): never => {
  throw new Error('The platform itself shows what it makes: it sends nothing, and keeps no second factor');
};

/** What is made here is shown to who asks, and sent to nobody. */
const waysIn: Context['waysIn'] = {
  ...{ publicUrl: '', hasPasswords: true, post: null, providers: [] },
  sealing: { seal: nothingSent, open: nothingSent, mac: nothingSent },
};

/** Does commands as the platform itself, whole or not at all: nobody stands behind them, and nothing is kept from them. */
export function asPlatform<T>({ orm, readPool }: Pick<Database, 'orm' | 'readPool'>, work: (ctx: Context) => Promise<T>): Promise<T> {
  const today = dayInVietNam();
  return orm.em.fork().transactional((em) =>
    work({
      ...{ em: em as EntityManager, today, language: 'en', requestId: randomUUID(), viewer: everything, signedIn: null },
      ...{ caller, waysIn, later: nothingSent, inOwnUnit: nothingSent },
      read: new Reader(readPool, everything, today),
      importFiles: { find: async () => null },
      apart: async (text, values) => (await readPool.query(text, values)).rows,
    }),
  );
}
