import type { Command } from 'commander';
import { executing, outdated, retain, verifyChain } from '../modules/audit/index.js';
import { CannotStart } from '../shared/cannot-start.js';
import { withDatabase } from './with-database.js';

/** `lechan retention run`: removes what is older than it is kept. */
export function registerRetention(program: Command): void {
  program
    .command('retention')
    .description('how long records are kept')
    .command('run')
    .description('remove what is older than it is kept; of the trail only its beginning, and only when the chain is whole')
    .option('--dry-run', 'say what would be removed, and remove nothing')
    .action(async ({ dryRun = false }: { dryRun?: boolean }) => {
      const found = await withDatabase({ name: 'retention' }, ({ orm }) =>
        orm.em.fork().transactional(async (em) => {
          const execute = executing(em as Parameters<typeof executing>[0]);
          if (dryRun) return outdated(execute);
          const { broken } = await verifyChain(execute, []);
          if (broken)
            throw new CannotStart('The chain of events is not whole, so nothing was removed. See: npm run lechan -- audit verify');
          return retain(execute);
        }),
      );
      const lines = found.map(
        ({ kind, keep, count }) => `${kind.padEnd(16)} kept ${keep.padEnd(10)} ${dryRun ? 'to remove' : 'removed'}: ${count}`,
      );
      process.stdout.write(`${lines.join('\n')}\n`);
    });
}
