import type { Context } from '../../shared/context.js';
import { Event } from './event.entity.js';

/** What a command did to its subject, and why. */
export interface Recorded {
  readonly subject: { readonly type: string; readonly id: string };
  /** What changed, as it was; null when the subject is new. */
  readonly before: object | null;
  /** What changed, as it is; null when the subject is gone. */
  readonly after: object | null;
  readonly note?: string | null;
  readonly decisionNumber?: string | null;
}

/** Records that a command was carried out, such as `unit.moved`; written with the command's unit of work, or not at all. */
export function recordEvent({ em, requestId, signedIn }: Context, name: `${string}.${string}`, recorded: Recorded): void {
  const { subject, before, after, note = null, decisionNumber = null } = recorded;
  const what = { name, subjectType: subject.type, subjectId: subject.id, before, after, note, decisionNumber };
  em.persist(em.create(Event, { ...what, requestId, actor: signedIn?.accountId ?? null }));
}
