import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Reader } from '../reading/reader.js';
import { everything } from '../reading/viewer.js';
import type { Context } from '../shared/context.js';
import { dayInVietNam } from '../shared/today.js';
import type { Database } from './connection.js';

/** Does commands as the platform itself, whole or not at all: nobody stands behind them, and nothing is kept from them. */
export function asPlatform<T>({ orm, readPool }: Pick<Database, 'orm' | 'readPool'>, work: (ctx: Context) => Promise<T>): Promise<T> {
  const today = dayInVietNam();
  return orm.em.fork().transactional((em) =>
    work({
      ...{ em: em as EntityManager, today, language: 'en', requestId: randomUUID(), viewer: everything, signedIn: null },
      caller: { address: 'localhost', device: 'lechan', keepSession: () => undefined, dropSession: () => undefined },
      read: new Reader(readPool, everything, today),
      importFiles: { find: async () => null },
      apart: async (text, values) => (await readPool.query(text, values)).rows,
    }),
  );
}
