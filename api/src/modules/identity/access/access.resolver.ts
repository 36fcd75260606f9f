import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { accesses } from './access.queries.js';
import { AccessConnection, AccessesArgs } from './access.type.js';
import { AccessExplanation } from './access-explanation.type.js';
import { explainAccess } from './explain-access.js';
import { unitsReached } from './units-reached.js';

/** Whose right is asked about, to do what, where. */
@ArgsType()
class ExplainAccessArgs {
  @Field(() => ID, { description: 'Identity of the account.' })
  account: string;
  @Field(() => String, { description: 'The permission, such as unit:change.' })
  permission: string;
  @Field(() => ID, { nullable: true, description: 'Over which unit; over the whole platform unless given.' })
  unit?: string | null;
}

/** Who may do what where, in GraphQL. */
@Resolver()
export class AccessResolver {
  @Whole()
  @Query(() => AccessConnection, { description: 'Who may do what where: what was given, and what comes with posts.' })
  accesses(@Args(() => AccessesArgs) args: AccessesArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.page(accesses, info, args);
  }

  @Query(() => AccessExplanation, {
    description:
      'Why somebody may do something somewhere today, or what is missing: for themselves, for who keeps accounts, and for who gives roles or reads the trail there.',
  })
  explainAccess(
    @Args(() => ExplainAccessArgs) { account, permission, unit }: ExplainAccessArgs,
    @Ctx() ctx: Context,
  ): Promise<AccessExplanation> {
    return explainAccess(ctx, account, permission, unit ?? null);
  }

  @Query(() => Int, { description: 'How many units a role over a unit would reach today.' })
  unitsReached(
    @Arg('unit', () => ID, { nullable: true, description: 'The unit; over everything unless given.' }) unit: string | null,
    @Arg('includesLed', () => Boolean, { defaultValue: false, description: 'Whether with the units that these lead.' })
    includesLed: boolean,
    @Ctx() ctx: Context,
  ): Promise<number> {
    return unitsReached(ctx, unit ?? null, includesLed);
  }
}
