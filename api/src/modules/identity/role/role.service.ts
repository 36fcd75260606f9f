import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { permissions as all, isPermission, type Permission } from '../../../shared/permissions.js';
import { lockReference, rankAfterAll, readLabels, refuseTakenCode } from '../../../shared/reference.js';
import { refuse } from '../../../shared/refusal.js';
import { texts } from '../../../shared/text-rules.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { refuseNobodyLeft } from '../keepers.js';
import { Role } from './role.entity.js';
import type { CreateRoleInput, DeleteRoleInput, UpdateRoleInput } from './role.input.js';

/** Keeps the roles. */
export class RoleService {
  constructor(private readonly ctx: Context) {}

  async create(input: CreateRoleInput): Promise<Done> {
    const { em, today } = this.ctx;
    const reader = new InputReader();
    const code = reader.text('code', input.code, texts.referenceCode);
    const labels = readLabels(reader, input.label);
    const permissions = this.permissions(reader, input.permissions);
    await refuseTakenCode(em, Role, code, reader.reasons);
    reader.reasons.settle();
    const rank = await rankAfterAll(em, 'role', undefined);
    const secondFactorSince = input.isSecondFactorRequired ? today : null;
    em.persist(em.create(Role, { code, ...labels, permissions, secondFactorSince, rank, version: 1 }));
    this.record('role.created', code, null, { ...labels, permissions, secondFactorSince });
    return { subjectId: code };
  }

  /** Changes a role, for everybody who has it. Somebody must be able to keep accounts afterwards. */
  async update(input: UpdateRoleInput): Promise<Done> {
    const reader = new InputReader();
    const role = await lockReference(this.ctx.em, Role, { code: input.code }, input.version, 'identity.roleNotFound');
    const labels = input.label ? readLabels(reader, input.label) : {};
    const permissions = input.permissions ? this.permissions(reader, input.permissions) : role.permissions;
    const { labelVi, labelEn, secondFactorSince: since } = role;
    const secondFactorSince = (input.isSecondFactorRequired ?? since !== null) ? (since ?? this.ctx.today) : null;
    const before = { labelVi, labelEn, permissions: role.permissions, secondFactorSince: since };
    const after = { ...before, ...labels, permissions, secondFactorSince };
    if (reader.reasons.none && JSON.stringify(before) === JSON.stringify(after))
      reader.reasons.add('', UserErrorCode.NOTHING_TO_CHANGE, 'reference.nothingToChange');
    reader.reasons.settle();
    Object.assign(role, after);
    role.version++;
    await refuseNobodyLeft(this.ctx, 'permissions');
    this.record('role.updated', role.code, before, after);
    return { subjectId: role.code };
  }

  async delete({ code, version }: DeleteRoleInput): Promise<Done> {
    const { em } = this.ctx;
    const { labelVi, labelEn, permissions, secondFactorSince } = await lockReference(em, Role, { code }, version, 'identity.roleNotFound');
    const [used] = await em.execute<object[]>(
      'select from role_grant where role = ? union all select from post_rule where role = ? limit 1',
      [code, code],
    );
    if (used) refuse('code', UserErrorCode.IN_USE, 'identity.roleInUse', { role: labelVi });
    await em.nativeDelete(Role, { code });
    this.record('role.deleted', code, { labelVi, labelEn, permissions, secondFactorSince }, null);
    return { subjectId: code };
  }

  private permissions({ reasons }: InputReader, asked: readonly string[]): Permission[] {
    for (const [i, permission] of asked.entries())
      if (!isPermission(permission))
        reasons.add(['permissions', String(i)], UserErrorCode.NOT_FOUND, 'identity.noPermission', { permission });
    if (asked.length === 0) reasons.add('permissions', UserErrorCode.REQUIRED, 'input.required');
    return Object.keys(all).filter((permission): permission is Permission => asked.includes(permission));
  }

  private record(name: `${string}.${string}`, code: string, before: object | null, after: object | null): void {
    recordEvent(this.ctx, name, { subject: { type: 'Role', id: code }, before, after });
  }
}
