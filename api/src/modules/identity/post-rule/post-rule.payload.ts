import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, ID, Info, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { ProposablePayload } from '../../../shared/graphql/payload.js';
import { postRules } from './post-rule.queries.js';
import { PostRule } from './post-rule.type.js';

/** What createPostRule answers. */
@ObjectType({ description: 'What createPostRule answers.' })
export class CreatePostRulePayload extends ProposablePayload {
  @Field(() => PostRule, { nullable: true, description: 'The rule; null when it was refused.' })
  postRule(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(postRules, info, { id: this.subjectId }) : null;
  }
}

/** What deletePostRule answers. */
@ObjectType({ description: 'What deletePostRule answers.' })
export class DeletePostRulePayload extends ProposablePayload {
  @Field(() => ID, { nullable: true, description: 'Identity of what was deleted; null when it was refused.' })
  get deletedId(): string | null {
    return this.userErrors.length === 0 ? (this.subjectId ?? null) : null;
  }
}
