import type { Context } from '../../../shared/context.js';
import type { Execute } from '../chain/chain-steps.js';
import { Event } from './event.entity.js';

/** What a command did to its subject, and why. */
export interface Recorded {
  readonly subject: { readonly type: string; readonly id: string };
  /** The unit that it is about; of a unit itself it needs not be said. */
  readonly unitId?: string | null;
  /** What changed, as it was; null when the subject is new. */
  readonly before: object | null;
  /** What changed, as it is; null when the subject is gone. */
  readonly after: object | null;
  readonly note?: string | null;
  readonly decisionNumber?: string | null;
}

type Asked = Pick<Context, 'requestId'> & Partial<Pick<Context, 'signedIn' | 'caller' | 'permission'>>;

/** Records that a command was carried out, such as `unit.moved`; written with the command's unit of work, or not at all. */
export function recordEvent(ctx: Asked & Pick<Context, 'em'>, name: `${string}.${string}`, recorded: Recorded): void {
  const { subject, before, after, note = null, decisionNumber = null } = recorded;
  const unitId = recorded.unitId ?? (subject.type === 'Unit' ? subject.id : null);
  const what = { name, subjectType: subject.type, subjectId: subject.id, unitId, before, after, note, decisionNumber };
  ctx.em.persist(ctx.em.create(Event, { ...what, ...askedBy(ctx) }));
}

const longestDevice = 300;

/** By whom a command was asked for, from where, and by which right: what each of its events says. */
export function askedBy({ requestId, signedIn, caller, permission }: Asked) {
  return {
    requestId,
    actor: signedIn?.accountId ?? null,
    tokenId: signedIn?.tokenId ?? null,
    address: caller?.address ?? null,
    device: caller?.device?.slice(0, longestDevice) ?? null,
    permission: permission ?? null,
  };
}

/** Records what the platform itself did, from the command line, where no entity is at hand. */
export async function recordPlatformEvent(
  execute: Execute,
  name: `${string}.${string}`,
  subject: Recorded['subject'],
  after: object | null,
): Promise<void> {
  await execute('insert into event (name, subject_type, subject_id, after) values (?, ?, ?, ?::jsonb)', [
    ...[name, subject.type, subject.id, after && JSON.stringify(after)],
  ]);
}
