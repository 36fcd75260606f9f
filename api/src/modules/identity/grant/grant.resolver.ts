import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { EndGrantInput, ExtendGrantInput, GiveRoleInput } from './grant.input.js';
import { EndGrantPayload, ExtendGrantPayload, GiveRolePayload } from './grant.payload.js';
import { GrantService } from './grant.service.js';
import { Grant } from './grant.type.js';

/** Roles that are given, in GraphQL. */
@Resolver(() => Grant)
export class GrantResolver {
  @Needs('grant:give', (input) => ({ units: [input.unitId ?? null] }))
  @Mutation(() => GiveRolePayload, { description: 'Gives somebody a role over a unit and what is below it, or over everything.' })
  giveRole(@Arg('input', () => GiveRoleInput) input: GiveRoleInput, @Ctx() ctx: Context) {
    return new GrantService(ctx).give(input);
  }

  @Needs('grant:give', (input) => ({ grant: input.id }))
  @Mutation(() => EndGrantPayload, { description: 'Ends a role that somebody has; one that has not begun is taken back.' })
  endGrant(@Arg('input', () => EndGrantInput) input: EndGrantInput, @Ctx() ctx: Context) {
    return new GrantService(ctx).end(input);
  }

  @Needs('grant:give', (input) => ({ grant: input.id }))
  @Mutation(() => ExtendGrantPayload, {
    description: 'Lets somebody have a role longer than was said; one that has ended is given anew instead.',
  })
  extendGrant(@Arg('input', () => ExtendGrantInput) input: ExtendGrantInput, @Ctx() ctx: Context) {
    return new GrantService(ctx).extend(input);
  }
}
