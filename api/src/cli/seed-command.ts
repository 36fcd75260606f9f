import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { isEmpty, loadSample } from '../database/seeds/sample.js';
import { platformEntities } from '../graphql/graphql-server.js';
import { CannotStart } from '../shared/cannot-start.js';
import { storesOf } from '../stores.js';
import { withDatabase } from './with-database.js';

/** `lechan seed`: the sample, for a database that was started with --empty. */
export function registerSeed(program: Command): void {
  program
    .command('seed')
    .description('load the Lê Chân sample into a database that holds no units')
    .action(async () => {
      const { created } = await withDatabase({ name: 'seed', entities: platformEntities }, async (database) => {
        if (!(await isEmpty(database)))
          throw new CannotStart('The database holds units already: the sample is only for an empty one. Nothing was changed.');
        return loadSample(database, (await storesOf(readConfig())).store);
      });
      process.stdout.write(`The Lê Chân sample is loaded: ${created} units and appointments.\n`);
    });
}
