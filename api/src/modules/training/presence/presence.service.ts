import { isUuid } from '../../../reading/keyset.js';
import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { refuse } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import type { Of } from '../edition/edition-row.js';
import { presentFor } from './presence.queries.js';

/** Tells who has a course or a lesson open. No event is recorded of it, and what is over is forgotten. */
export class PresenceService {
  constructor(private readonly ctx: Pick<Context, 'em' | 'signedIn'>) {}

  /** That the caller has it open, or closes it. */
  async tell(of: Of, { id, isClosing }: { readonly id: string; readonly isClosing: boolean }): Promise<Done> {
    const { em, signedIn } = this.ctx;
    const [there] = isUuid(id) ? await em.execute<{ unitId: string }[]>(`select unit_id as "unitId" from ${of} where id = ?`, [id]) : [];
    if (!there) return refuse('id', UserErrorCode.NOT_FOUND, `${of}.notFound`);
    // a program is not there
    if (signedIn?.sessionId) {
      if (isClosing) await em.execute('delete from presence where subject_id = ? and account_id = ?', [id, signedIn.accountId]);
      else await this.isThere(id, signedIn.accountId, there.unitId);
    }
    return { subjectId: id };
  }

  private async isThere(id: string, accountId: string, unitId: string): Promise<void> {
    await this.ctx.em.execute(
      `insert into presence as p (subject_id, account_id, unit_id) values (?, ?, ?)
         on conflict (subject_id, account_id) do update set seen_at = now(),
           since = case when p.seen_at > now() - ${presentFor} then p.since else now() end`,
      [id, accountId, unitId],
    );
    await this.ctx.em.execute(
      `delete from presence where (subject_id, account_id) in (
         select subject_id, account_id from presence where seen_at < now() - 2 * ${presentFor} for update skip locked)`,
    );
  }
}
