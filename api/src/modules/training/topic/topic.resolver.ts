import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { CreateTopicInput, DeleteTopicInput, UpdateTopicInput } from './topic.input.js';
import { CreateTopicPayload, DeleteTopicPayload, UpdateTopicPayload } from './topic.payload.js';
import { topics } from './topic.queries.js';
import { TopicService } from './topic.service.js';
import { Topic } from './topic.type.js';

/** Topics in GraphQL. */
@Resolver(() => Topic)
export class TopicResolver {
  @Whole()
  @Query(() => [Topic], { description: 'All topics, in their order.' })
  topics(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.list(topics, info);
  }

  @Needs('vocabulary:change')
  @Mutation(() => CreateTopicPayload, { description: 'Adds a topic.' })
  createTopic(@Arg('input', () => CreateTopicInput) input: CreateTopicInput, @Ctx() ctx: Context) {
    return new TopicService(ctx).create(input);
  }

  @Needs('vocabulary:change')
  @Mutation(() => UpdateTopicPayload, { description: 'Changes a topic.' })
  updateTopic(@Arg('input', () => UpdateTopicInput) input: UpdateTopicInput, @Ctx() ctx: Context) {
    return new TopicService(ctx).update(input);
  }

  @Needs('vocabulary:change')
  @Mutation(() => DeleteTopicPayload, { description: 'Deletes a topic that no course has or had.' })
  deleteTopic(@Arg('input', () => DeleteTopicInput) input: DeleteTopicInput, @Ctx() ctx: Context) {
    return new TopicService(ctx).delete(input);
  }
}
