import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, Info, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { ProposablePayload } from '../../../shared/graphql/payload.js';
import { roles } from './role.queries.js';
import { Role } from './role.type.js';

/** What a mutation of a role answers. */
@ObjectType()
abstract class RolePayload extends ProposablePayload {
  @Field(() => Role, {
    nullable: true,
    description: 'As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals.',
  })
  role(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(roles, info, { code: this.subjectId }) : null;
  }
}

/** What createRole answers. */
@ObjectType({ description: 'What createRole answers.' })
export class CreateRolePayload extends RolePayload {}

/** What updateRole answers. */
@ObjectType({ description: 'What updateRole answers.' })
export class UpdateRolePayload extends RolePayload {}

/** What deleteRole answers. */
@ObjectType({ description: 'What deleteRole answers.' })
export class DeleteRolePayload extends ProposablePayload {
  @Field(() => String, { nullable: true, description: 'Code of what was deleted; null when it was refused.' })
  get deletedCode(): string | null {
    return this.userErrors.length === 0 ? (this.subjectId ?? null) : null;
  }
}
