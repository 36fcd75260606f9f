import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { approvable, doesAlso, type Permission } from '../../../shared/permissions.js';
import { changesOf, lockReference } from '../../../shared/reference.js';
import { refuse } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { approversByPermission } from './approvers.js';
import { SecondPersonRule } from './second-person-rule.entity.js';
import type { UpdateSecondPersonRuleInput } from './second-person-rule.type.js';

/** Keeps what a second person has to approve. */
export class SecondPersonRuleService {
  constructor(private readonly ctx: Context) {}

  async update({ version, permissions }: UpdateSecondPersonRuleInput): Promise<Done> {
    const { em } = this.ctx;
    const rule = await lockReference(em, SecondPersonRule, { code: 'SECOND_PERSON' }, version, 'input.stale');
    const { reasons } = new InputReader();
    permissions.forEach((permission, index) => {
      if (!approvable.includes(permission as Permission))
        reasons.add(['permissions', String(index)], UserErrorCode.INVALID, 'identity.notApprovable', { permission });
    });
    reasons.settle();
    const asked = approvable.filter((permission) => permissions.includes(permission));
    // else nobody could take it back, or do anything of it, ever again
    const lonely = asked.includes('role:manage') && (await keepers(em)) < 2;
    if (lonely) refuse('permissions', UserErrorCode.INVALID, 'identity.noSecondKeeper');
    if (asked.join() === rule.permissions.join()) refuse('', UserErrorCode.NOTHING_TO_CHANGE, 'reference.nothingToChange');
    const changes = changesOf<SecondPersonRule>(rule, { permissions: asked }) ?? { before: {}, after: {} };
    rule.permissions = asked;
    rule.version++;
    recordEvent(this.ctx, 'second-person-rule.updated', { subject: { type: 'SecondPersonRule', id: rule.code }, ...changes });
    return { subjectId: rule.code };
  }
}

/** Whether what any of some permissions allows needs a second person now. */
export async function isSecondPersonNeeded(em: EntityManager, permissions: readonly Permission[]): Promise<boolean> {
  const asked = permissions.flatMap((permission) => [permission, ...(doesAlso[permission] ?? [])]);
  const [row] = await em.execute<{ is: boolean }[]>('select permissions && ?::text[] as is from second_person_rule', [`{${asked.join()}}`]);
  return row?.is === true;
}

/** How many accounts could approve what changes roles. */
async function keepers(em: EntityManager): Promise<number> {
  const [row] = await em.execute<{ count: number }[]>(`select count from (${approversByPermission}) a where permission = 'role:manage'`);
  return row?.count ?? 0;
}
