import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { CreatePostRuleInput, DeletePostRuleInput } from './post-rule.input.js';
import { CreatePostRulePayload, DeletePostRulePayload } from './post-rule.payload.js';
import { postRules } from './post-rule.queries.js';
import { PostRuleService } from './post-rule.service.js';
import { PostRule } from './post-rule.type.js';

/** Rules by which posts bring roles, in GraphQL. */
@Resolver(() => PostRule)
export class PostRuleResolver {
  @Whole()
  @Query(() => [PostRule], { description: 'All rules by which posts bring roles.' })
  postRules(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.list(postRules, info);
  }

  @Needs('role:manage')
  @Mutation(() => CreatePostRulePayload, { description: 'Adds a rule by which a post brings a role, for everybody who holds it, at once.' })
  createPostRule(@Arg('input', () => CreatePostRuleInput) input: CreatePostRuleInput, @Ctx() ctx: Context) {
    return new PostRuleService(ctx).create(input);
  }

  @Needs('role:manage')
  @Mutation(() => DeletePostRulePayload, { description: 'Deletes a rule by which a post brings a role; what came by it ends at once.' })
  deletePostRule(@Arg('input', () => DeletePostRuleInput) input: DeletePostRuleInput, @Ctx() ctx: Context) {
    return new PostRuleService(ctx).delete(input);
  }
}
