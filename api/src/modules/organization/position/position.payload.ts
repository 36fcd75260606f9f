import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, Info, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { ProposablePayload } from '../../../shared/graphql/payload.js';
import { positions } from './position.queries.js';
import { Position } from './position.type.js';

/** What a mutation of a position answers. */
@ObjectType()
export abstract class PositionPayload extends ProposablePayload {
  @Field(() => Position, {
    nullable: true,
    description: 'As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals.',
  })
  position(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(positions, info, { code: this.subjectId }) : null;
  }
}

/** What createPosition answers. */
@ObjectType({ description: 'What createPosition answers.' })
export class CreatePositionPayload extends PositionPayload {}

/** What updatePosition answers. */
@ObjectType({ description: 'What updatePosition answers.' })
export class UpdatePositionPayload extends PositionPayload {}

/** What deletePosition answers. */
@ObjectType({ description: 'What deletePosition answers.' })
export class DeletePositionPayload extends ProposablePayload {
  @Field(() => String, { nullable: true, description: 'Code of what was deleted; null when it was refused.' })
  get deletedCode(): string | null {
    return this.userErrors.length === 0 ? (this.subjectId ?? null) : null;
  }
}
