import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { secondPersonRules } from './second-person-rule.queries.js';
import { SecondPersonRuleService } from './second-person-rule.service.js';
import { SecondPersonRuleType, UpdateSecondPersonRuleInput, UpdateSecondPersonRulePayload } from './second-person-rule.type.js';

/** What a second person has to approve, in GraphQL. */
@Resolver(() => SecondPersonRuleType)
export class SecondPersonRuleResolver {
  @Whole()
  @Query(() => SecondPersonRuleType, { nullable: true, description: 'What a second person has to approve; null to who is not signed in.' })
  secondPersonRule(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.one(secondPersonRules, info, { code: 'SECOND_PERSON' });
  }

  @Needs('role:manage')
  @Mutation(() => UpdateSecondPersonRulePayload, { description: 'Has a second person approve the acts of some permissions, or no longer.' })
  updateSecondPersonRule(@Arg('input', () => UpdateSecondPersonRuleInput) input: UpdateSecondPersonRuleInput, @Ctx() ctx: Context) {
    return new SecondPersonRuleService(ctx).update(input);
  }
}
