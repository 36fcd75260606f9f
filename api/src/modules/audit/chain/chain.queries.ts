import { instant, instantSql, one, source, value } from '../../../reading/source.js';
import { events } from '../event/event.queries.js';

const hex = (column: string) => value((row) => `encode(${row}.${column}, 'hex')`);

/** Verifications of the chain, seen by who may read the whole trail. */
export const chainChecks = source({
  type: 'ChainCheck',
  table: 'chain_check',
  key: 'id',
  keyType: 'int',
  dated: false,
  rights: { kind: 'platform', permission: 'audit:read' },
  order: ['id'],
  fields: {
    id: value((row) => `${row}.id::text`),
    begunAt: instant('begun_at'),
    endedAt: instant('ended_at'),
    checked: 'checked',
    position: 'position',
    seal: hex('seal'),
    brokenReason: 'broken_reason',
    brokenAt: 'broken_at',
    brokenEvent: one(() => events, { broken_event: 'id' }),
    recordedSeal: hex('recorded_seal'),
    computedSeal: hex('computed_seal'),
  },
});

/** The last row that there is, or of those that were done. */
const latest = (which: 'of all' | 'done') => (_mine: string, theirs: string) => ({
  where: [
    `${theirs}.id = (select max(c.id) from chain_check c${which === 'done' ? ' where c.ended_at is not null' : ''})`,
    `${theirs}.ended_at is ${which === 'done' ? 'not null' : 'null'}`,
  ],
});

/** The chain as a whole: a view of one row. */
export const chains = source({
  type: 'EventChain',
  table: 'chain',
  key: 'id',
  keyType: 'text',
  dated: false,
  rights: { kind: 'platform', permission: 'audit:read' },
  order: ['id'],
  fields: {
    rows: 'rows',
    beganAt: value((row) => instantSql(`${row}.since`)),
    position: 'position',
    seal: hex('seal'),
    lastCheck: one(() => chainChecks, latest('done')),
    checkUnderWay: one(() => chainChecks, latest('of all')),
  },
});
