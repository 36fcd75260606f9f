import type { Command } from 'commander';
import { type Config, readConfig } from '../config.js';
import { type Database, pendingMigrations, withoutPassword } from '../database/connection.js';
import { type Holder, holderOf } from '../database/data-folder-lock.js';
import { placeOfCluster } from '../database/embedded-cluster.js';
import { liesWithin } from '../database/embedded-owner.js';
import { type Examination, examine } from '../database/examination.js';
import { CannotStart } from '../shared/cannot-start.js';
import { dayInVietNam } from '../shared/today.js';
import { withDatabase } from './with-database.js';

interface Finding {
  readonly about: string;
  readonly says: string;
  readonly isWrong?: boolean;
}

/** `lechan doctor`: what is configured, reachable, migrated and true; exit code 1 when something needs mending. */
export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description('say what is configured, whether the database is reachable and up to date, and whether what is derived is true')
    .action(async () => {
      const config = readConfig();
      const place = config.databaseUrl ? null : await placeOfCluster(config.dataFolder);
      const isMade = config.databaseUrl !== null || place !== null;
      const findings = [...(await ofSettings(config, place)), ...(isMade ? await ofDatabase() : [noneYet])];
      for (const { about, says, isWrong } of findings) process.stdout.write(`${isWrong ? '✗' : '✓'} ${about.padEnd(12)} ${says}\n`);
      if (findings.some(({ isWrong }) => isWrong)) process.exitCode = 1;
    });
}

const noneYet: Finding = {
  about: 'Reachable',
  says: 'there is no database yet: `npm start` makes it, or npm run lechan -- migrate',
  isWrong: true,
};

async function ofSettings({ databaseUrl, dataFolder, port, listenOn }: Config, place: string | null): Promise<Finding[]> {
  return [
    { about: 'Node', says: `${process.version} on ${process.platform}-${process.arch}` },
    { about: 'Port', says: `${port}, on ${listenOn ?? 'the loopback address alone'}` },
    ...(databaseUrl
      ? [{ about: 'Database', says: `${withoutPassword(databaseUrl)} (DATABASE_URL)` }]
      : [
          { about: 'Database', says: `the embedded PostgreSQL in ${place ?? dataFolder}` },
          ...(place && !liesWithin(dataFolder, place)
            ? [
                {
                  about: 'Data folder',
                  says: `${dataFolder}, with the database's password and files handed in; a backup is a copy of both`,
                },
              ]
            : []),
          { about: 'In use by', says: told(await holderOf(dataFolder)) },
        ]),
  ];
}

const told = (holder: Holder | null): string =>
  holder ? `${holder.what} (process ${holder.pid}${holder.url ? `, ${holder.url}` : ''})` : 'nobody: no server runs on this data folder';

async function ofDatabase(): Promise<Finding[]> {
  try {
    return await withDatabase({ name: 'doctor', isMigrated: false, leavesLeftover: true }, ofOpened);
  } catch (error) {
    if (error instanceof CannotStart) return [{ about: 'Reachable', says: error.message, isWrong: true }];
    throw error;
  }
}

async function ofOpened(database: Database): Promise<Finding[]> {
  const pending = await pendingMigrations(database);
  const migrations: Finding = pending.length
    ? { about: 'Migrations', says: `${pending.length} are missing (${pending.join(', ')}). Run: npm run lechan -- migrate`, isWrong: true }
    : { about: 'Migrations', says: 'all are applied' };
  const { serverDatabaseUrl } = readConfig();
  const role = serverDatabaseUrl && decodeURIComponent(new URL(serverDatabaseUrl).username);
  const found = await examine(database, pending.length ? null : dayInVietNam(), role);
  const { server, extensions, missing, mayCreate, counts, misplaced } = found;
  return [
    { about: 'Reachable', says: server },
    migrations,
    ...(pending.length && !mayCreate
      ? [{ about: 'Rights', says: "the database's user may not make tables: alter database … owner to …", isWrong: true }]
      : []),
    missing.length
      ? { about: 'Extensions', says: `${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing`, isWrong: true }
      : { about: 'Extensions', says: extensions },
    ...(counts ? [ofTrail(found.serverRole), { about: 'Rows', says: counts }] : []),
    ...(misplaced === null
      ? []
      : [
          misplaced
            ? {
                about: 'Tree',
                says: `${misplaced} rows of unit_version do not stand where the tree has them (within): every right and count below them is wrong. Please report this.`,
                isWrong: true,
              }
            : { about: 'Tree', says: 'within agrees with the tree' },
        ]),
  ];
}

function ofTrail({ name, isThere, mayMake, mayChangeTrail }: Examination['serverRole']): Finding {
  const says = (text: string, isWrong = false): Finding => ({ about: 'Trail', says: text, isWrong });
  if (isThere && !mayChangeTrail) return says(`the server works as ${name}, which can neither change nor remove events`);
  if (!isThere && mayMake) return says(`the next start makes the role ${name}, which can neither change nor remove events`);
  return says(
    isThere
      ? `the role ${name} may change the trail of events. See "Who the server is" in docs/running.md`
      : `there is no role ${name}, so the server can change the trail of events. See "Who the server is" in docs/running.md`,
    true,
  );
}
