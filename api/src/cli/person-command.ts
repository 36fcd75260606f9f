import { type Command, InvalidArgumentError } from 'commander';
import { executing, recordPlatformEvent } from '../modules/audit/index.js';
import { personRecord } from '../modules/organization/index.js';
import { isUuid } from '../reading/keyset.js';
import { CannotStart } from '../shared/cannot-start.js';
import { withDatabase } from './with-database.js';

/** `lechan person export ID`: all that is recorded of a person, as JSON on stdout. */
export function registerPerson(program: Command): void {
  program
    .command('person')
    .description('what is recorded of a person')
    .command('export')
    .description('print all that is recorded of a person as JSON; that it was done is recorded')
    .argument('<id>', 'identity of the person, as the address of their page has it', identityOf)
    .action(async (id: string) => {
      const record = await withDatabase({ name: 'person' }, ({ orm }) =>
        orm.em.fork().transactional(async (em) => {
          const execute = executing(em as Parameters<typeof executing>[0]);
          const found = await personRecord(execute, id);
          if (!found) throw new CannotStart('There is no such person.');
          await recordPlatformEvent(execute, 'person.exported', { type: 'Person', id }, null);
          return found;
        }),
      );
      process.stdout.write(`${JSON.stringify(record, null, 2)}\n`);
    });
}

function identityOf(given: string): string {
  if (!isUuid(given)) throw new InvalidArgumentError('It is a UUID.');
  return given.toLowerCase();
}
