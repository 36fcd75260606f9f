import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, Info, InputType, Int, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { ProposableInput } from '../../../shared/graphql/command-input.js';
import { ProposablePayload } from '../../../shared/graphql/payload.js';
import { secondPersonRules } from './second-person-rule.queries.js';

/** How many accounts could approve what a permission allows. */
@ObjectType({ description: 'How many accounts could approve what a permission allows.' })
export class Approvers {
  @Field(() => String, { description: 'The permission, such as unit:close.' })
  permission: string;
  @Field(() => Int, {
    description:
      'How many accounts have it today and can come in: over the whole platform, or, of what is done to units, over any of them. With fewer than two there is something that nobody can approve.',
  })
  count: number;
}

/** What a second person has to approve. */
@ObjectType('SecondPersonRule', { description: 'What a second person has to approve before it is done.' })
export class SecondPersonRuleType {
  @Field(() => [String], { description: 'The permissions whose acts need it, such as unit:close.' })
  permissions: string[];
  @Field(() => [String], { description: 'The permissions of which it can be asked.' })
  choosable: string[];
  @Field(() => [Approvers], {
    description:
      'For each of these how many accounts could approve; empty to who neither sets roles (role:manage) nor reads the whole trail (audit:read).',
  })
  approvers: Approvers[];
  @Field(() => Int, { description: 'Counts changes; an update names the one it was made from.' })
  version: number;
}

/** What a second person is to approve from now on. */
@InputType({ description: 'What a second person is to approve from now on.' })
export class UpdateSecondPersonRuleInput extends ProposableInput {
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => [String], { description: 'The permissions whose acts need it, all of them; none: nothing does.' })
  permissions: string[];
}

/** What updateSecondPersonRule answers. */
@ObjectType({ description: 'What updateSecondPersonRule answers.' })
export class UpdateSecondPersonRulePayload extends ProposablePayload {
  @Field(() => SecondPersonRuleType, { nullable: true, description: 'As it stands now.' })
  secondPersonRule(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(secondPersonRules, info, { code: this.subjectId }) : null;
  }
}
