import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, Info, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { ProposablePayload } from '../../../shared/graphql/payload.js';
import { grants } from './grant.queries.js';
import { Grant } from './grant.type.js';

/** What a mutation of a grant answers. */
@ObjectType()
abstract class GrantPayload extends ProposablePayload {
  @Field(() => Grant, {
    nullable: true,
    description: 'As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals.',
  })
  grant(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(grants, info, { id: this.subjectId }) : null;
  }
}

/** What giveRole answers. */
@ObjectType({ description: 'What giveRole answers.' })
export class GiveRolePayload extends GrantPayload {}

/** What endGrant answers. */
@ObjectType({ description: 'What endGrant answers.' })
export class EndGrantPayload extends GrantPayload {}

/** What extendGrant answers. */
@ObjectType({ description: 'What extendGrant answers.' })
export class ExtendGrantPayload extends GrantPayload {}
