import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, Info, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { ProposablePayload } from '../../../shared/graphql/payload.js';
import { topics } from './topic.queries.js';
import { Topic } from './topic.type.js';

/** What a mutation of a topic answers. */
@ObjectType()
export abstract class TopicPayload extends ProposablePayload {
  @Field(() => Topic, {
    nullable: true,
    description: 'As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals.',
  })
  topic(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(topics, info, { code: this.subjectId }) : null;
  }
}

/** What createTopic answers. */
@ObjectType({ description: 'What createTopic answers.' })
export class CreateTopicPayload extends TopicPayload {}

/** What updateTopic answers. */
@ObjectType({ description: 'What updateTopic answers.' })
export class UpdateTopicPayload extends TopicPayload {}

/** What deleteTopic answers. */
@ObjectType({ description: 'What deleteTopic answers.' })
export class DeleteTopicPayload extends ProposablePayload {
  @Field(() => String, { nullable: true, description: 'Code of what was deleted; null when it was refused.' })
  get deletedCode(): string | null {
    return this.userErrors.length === 0 ? (this.subjectId ?? null) : null;
  }
}
