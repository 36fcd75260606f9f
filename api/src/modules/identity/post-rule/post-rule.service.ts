import { randomUUID } from 'node:crypto';
import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { type Permission, permissions } from '../../../shared/permissions.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { lockKept } from '../kept.js';
import { PostRule } from './post-rule.entity.js';
import type { CreatePostRuleInput, DeletePostRuleInput } from './post-rule.input.js';

interface Known {
  position: boolean;
  kind: boolean;
  permissions: Permission[] | null;
  taken: boolean;
}

/** Keeps the rules by which posts bring roles. */
export class PostRuleService {
  constructor(private readonly ctx: Context) {}

  async create(input: CreatePostRuleInput): Promise<Done> {
    const { em } = this.ctx;
    const { reasons } = new InputReader();
    const { position, kind, role, includesLed } = input;
    const [known] = await em.execute<Known[]>(
      `select exists (select from position where code = ?) as position, exists (select from unit_kind where code = ?) as kind,
         (select permissions from role where code = ?) as permissions,
         exists (select from post_rule where position = ? and kind = ? and role = ?) as taken`,
      [position, kind, role, position, kind, role],
    );
    if (!known?.position) reasons.add('position', UserErrorCode.NOT_FOUND, 'reference.positionNotFound', { code: position });
    if (!known?.kind) reasons.add('kind', UserErrorCode.KIND_UNKNOWN, 'reference.kindNotFound', { code: kind });
    if (!known?.permissions) reasons.add('role', UserErrorCode.NOT_FOUND, 'identity.roleNotFound', { code: role });
    // it would give nothing: what reaches the whole platform is given to accounts, and over everything
    else if (known.permissions.every((permission) => permissions[permission] === 'PLATFORM'))
      reasons.add('role', UserErrorCode.INVALID, 'identity.roleOfPlatform');
    if (known?.taken) reasons.add('', UserErrorCode.CODE_TAKEN, 'identity.ruleTaken');
    reasons.settle();
    const rule = em.create(PostRule, { id: randomUUID(), position, kind, role, withLed: includesLed, version: 1 });
    em.persist(rule);
    this.record('post-rule.created', rule.id, null, { position, kind, role, includesLed });
    return { subjectId: rule.id };
  }

  /** Deletes a rule: what came by it ends at once. */
  async delete({ id, version }: DeletePostRuleInput): Promise<Done> {
    const { em } = this.ctx;
    const { position, kind, role, withLed } = await lockKept(em, PostRule, id, version, 'identity.ruleNotFound');
    await em.nativeDelete(PostRule, { id });
    this.record('post-rule.deleted', id, { position, kind, role, includesLed: withLed }, null);
    return { subjectId: id };
  }

  private record(name: `${string}.${string}`, id: string, before: object | null, after: object | null): void {
    recordEvent(this.ctx, name, { subject: { type: 'PostRule', id }, before, after });
  }
}
