import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { implied, isPermission, permissions } from '../../../shared/permissions.js';
import { Permission } from './permission.type.js';
import { CreateRoleInput, DeleteRoleInput, UpdateRoleInput } from './role.input.js';
import { CreateRolePayload, DeleteRolePayload, UpdateRolePayload } from './role.payload.js';
import { roles } from './role.queries.js';
import { RoleService } from './role.service.js';
import { Role } from './role.type.js';

/** Roles in GraphQL. */
@Resolver(() => Role)
export class RoleResolver {
  @Whole()
  @Query(() => [Role], { description: 'All roles.' })
  roles(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.list(roles, info);
  }

  @Query(() => [Permission], { description: 'All permissions that roles and tokens are made of, and what comes with each.' })
  permissions(): Permission[] {
    return Object.keys(permissions)
      .filter(isPermission)
      .map((code) => ({ code, includes: [...(implied[code] ?? [])] }));
  }

  @Needs('role:manage')
  @Mutation(() => CreateRolePayload, { description: 'Adds a role.' })
  createRole(@Arg('input', () => CreateRoleInput) input: CreateRoleInput, @Ctx() ctx: Context) {
    return new RoleService(ctx).create(input);
  }

  @Needs('role:manage')
  @Mutation(() => UpdateRolePayload, { description: 'Changes a role, for everybody who has it, at once.' })
  updateRole(@Arg('input', () => UpdateRoleInput) input: UpdateRoleInput, @Ctx() ctx: Context) {
    return new RoleService(ctx).update(input);
  }

  @Needs('role:manage')
  @Mutation(() => DeleteRolePayload, { description: 'Deletes a role that nobody ever had and no rule gives.' })
  deleteRole(@Arg('input', () => DeleteRoleInput) input: DeleteRoleInput, @Ctx() ctx: Context) {
    return new RoleService(ctx).delete(input);
  }
}
