import type { Command } from 'commander';
import { migrate } from '../database/connection.js';
import { withDatabase } from './with-database.js';

/** `lechan migrate`: brings the database to the present schema. */
export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database to the present schema; a start does so too')
    .action(async () => {
      const done = await withDatabase({ name: 'migrate', isMigrated: false }, migrate);
      process.stdout.write(done.length ? `Applied: ${done.join(', ')}\n` : 'The database is up to date.\n');
    });
}
