import { type Command, InvalidArgumentError } from 'commander';
import { type ChainBreak, type ChainSeal, continueCheck, executing } from '../modules/audit/index.js';
import { withDatabase } from './with-database.js';

const reasons: Readonly<Record<ChainBreak['reason'], string>> = {
  CHANGED: 'what is recorded there is not what was sealed',
  EVENT_MISSING: 'its event is gone',
  ROWS_MISSING: 'one row or more before the next are gone',
  ERASED: 'its content is gone and nobody was anonymised',
  NOT_SEALED: 'an event was put in past the chain',
  CUT_OFF: 'the chain ended there or later when it was verified before, and is shorter now',
  REPLACED: 'another seal stood there when it was verified before',
  BEGINNING_REMOVED: 'what came before was removed, and not by the retention',
};

/** `lechan audit verify`: exit code 1 when the chain of events is not whole. */
export function registerAudit(program: Command): void {
  program
    .command('audit')
    .description('the trail of what was done')
    .command('verify')
    .description('prove that no event was changed, removed or put in, or say where the chain breaks first')
    .option(
      '--from-seal <position:seal>',
      'a seal that was printed earlier and kept elsewhere: what was cut off since is found by it',
      sealOf,
    )
    .action(async ({ fromSeal }: { fromSeal?: ChainSeal }) => {
      const found = await withDatabase({ name: 'audit' }, ({ orm }) =>
        orm.em.fork().transactional(async (em) => {
          const execute = executing(em as Parameters<typeof executing>[0]);
          // from the beginning, whatever somebody began in the console
          await execute('delete from chain_check where ended_at is null');
          const check = await continueCheck(execute, Number.POSITIVE_INFINITY, fromSeal ? [fromSeal] : []);
          const [first] = await execute<{ since: string | null }>(
            `select to_char(since at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY') as since from chain`,
          );
          const [bad] = await execute<{ at: string }>(
            `select to_char(at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI:SS') as at from event where id = ?::bigint`,
            [check.broken?.eventId ?? null],
          );
          return { ...check, since: first?.since ?? null, at: bad?.at ?? null };
        }),
      );
      process.stdout.write(`${textOf(found)}\n`);
      if (found.broken) process.exitCode = 1;
    });
}

type Found = Awaited<ReturnType<typeof continueCheck>> & { since: string | null; at: string | null };

function textOf({ broken, checked, since, last, at }: Found): string {
  if (!broken) {
    const rows = `${checked} event${checked === 1 ? '' : 's'}${since ? ` since ${since}` : ''}`;
    return `The chain is whole: ${rows}, none changed or missing.\nSeal ${last.position}:${last.seal || '–'}`;
  }
  const { position, eventId, reason, recorded, computed } = broken;
  const where = [position === null ? null : `at row ${position}`, eventId === null ? null : `(event ${eventId}${at ? `, ${at}` : ''})`];
  return [
    `The chain breaks ${where.filter(Boolean).join(' ')}: ${reasons[reason]}.`,
    ...(recorded || computed ? [`Recorded seal ${recorded ?? '–'}, computed ${computed ?? '–'}`] : []),
    `${checked} rows up to row ${last.position} stand. What comes after can't be trusted. Delete and restore nothing, and keep the last backup.`,
  ].join('\n');
}

function sealOf(given: string): ChainSeal {
  const [, position, seal] = /^(\d{1,15}):([0-9a-f]{64})$/i.exec(given) ?? [];
  if (!position || !seal) throw new InvalidArgumentError('It is written as verify prints it: position:seal, such as 48213:9c41….');
  return { position: Number(position), seal: seal.toLowerCase() };
}
