import { farthestWholeCheck } from '../chain/chain-check.js';
import type { Execute } from '../chain/chain-steps.js';
import { recordPlatformEvent } from '../event/record-event.js';

/** How many records of a kind are older than they are kept. */
export interface Outdated {
  readonly kind: string;
  /** As PostgreSQL writes an interval, such as `10 years`. */
  readonly keep: string;
  readonly count: number;
}

// by kind, which rows are older than a time; those of people are not removed but anonymised, one by one, by somebody
const older: Readonly<Record<string, { table: string; where: string }>> = {
  CONTACT_READING: { table: 'contact_reading', where: `at < $old` },
  SESSION: { table: 'session', where: `coalesce(ended_at, expires_at) < $old` },
  LINK: { table: 'sign_in_link', where: `coalesce(used_at, expires_at) < $old` },
  PROPOSAL: { table: 'proposal', where: `decided_at < $old` },
  COMMENT: {
    table: 'comment',
    where: `reply_to is null and (resolved_at < $old
      or withdrawn_at < $old and not exists (select from comment r where r.reply_to = comment.id and r.withdrawn_at is null))`,
  },
  CHAIN_CHECK: {
    table: 'chain_check',
    where: `begun_at < $old and id <> (${farthestWholeCheck})`,
  },
};

// of the chain only a beginning can go: up to the first event that is to be kept
const lastOldEvent = /* sql */ `
  select coalesce(
      (select s.position - 1 from event_seal s join event e on e.id = s.event_id where e.at >= $old order by s.position limit 1),
      (select max(position) from event_seal)) as position`;

const time = (kind: string) => `(select now() - keep from retention where kind = '${kind}')`;

/** What is older than it is kept, by kind. */
export async function outdated(execute: Execute): Promise<Outdated[]> {
  const counts = Object.entries(older).map(([kind, { table, where }]) => [
    kind,
    `(select count(*) from ${table} where ${where.replaceAll('$old', time(kind))})`,
  ]);
  const events = `(select count(*) from event_seal where position <= (${lastOldEvent.replaceAll('$old', time('EVENT'))}))`;
  const all = [...counts, ['EVENT', events]].map(([kind, count]) => `('${kind}', ${count}::float8)`);
  return execute<Outdated>(
    `select r.kind, r.keep::text as keep, c.count from (values ${all.join(', ')}) c (kind, count) join retention r using (kind) order by r.kind`,
  );
}

/**
 * Removes what is older than it is kept, and says how many of each kind. Of the chain the seal of the last removed event stays, so that the
 * rest is proved from there, and the removing is itself recorded. To be run by the owner of the tables, who has verified the chain.
 */
export async function retain(execute: Execute): Promise<Outdated[]> {
  await execute('select pg_advisory_xact_lock(7304114255)');
  const removed = await outdated(execute);
  await execute(`select set_config('lechan.act', 'retain', true)`);
  for (const [kind, { table, where }] of Object.entries(older))
    await execute(`delete from ${table} where ${where.replaceAll('$old', time(kind))}`);
  const [anchor] = await execute<{ position: number; seal: string }>(
    `insert into event_anchor (position, seal) select position, seal from event_seal where position = (${lastOldEvent.replaceAll('$old', time('EVENT'))})
     returning position::float8 as position, encode(seal, 'hex') as seal`,
  );
  if (anchor) {
    await execute('delete from event using event_seal s where s.event_id = event.id and s.position <= ?', [anchor.position]);
    await execute('delete from event_seal where position <= ?', [anchor.position]);
  }
  await execute(`select set_config('lechan.act', '', true)`);
  const counts = Object.fromEntries(removed.filter(({ count }) => count > 0).map(({ kind, count }) => [kind, count]));
  if (Object.keys(counts).length > 0)
    await recordPlatformEvent(
      execute,
      'retention.run',
      { type: 'Retention', id: 'retention' },
      { removed: counts, ...(anchor && { anchor }) },
    );
  return removed;
}
