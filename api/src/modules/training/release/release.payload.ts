import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, Info, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Payload } from '../../../shared/graphql/payload.js';
import { ReadingState } from '../../../shared/graphql/reading-state.js';
import { releases } from './release.queries.js';
import { Release } from './release.type.js';

/** What a mutation of a release answers. */
@ObjectType()
export abstract class ReleasePayload extends Payload {
  @Field(() => Release, {
    nullable: true,
    description: 'As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals.',
  })
  release(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(releases, info, { id: this.subjectId }, { args: { state: ReadingState.DRAFT } }) : null;
  }
}

/** What planRelease answers. */
@ObjectType({ description: 'What planRelease answers.' })
export class PlanReleasePayload extends ReleasePayload {}

/** What cancelRelease answers. */
@ObjectType({ description: 'What cancelRelease answers.' })
export class CancelReleasePayload extends ReleasePayload {}

/** What acknowledgeRelease answers. */
@ObjectType({ description: 'What acknowledgeRelease answers.' })
export class AcknowledgeReleasePayload extends ReleasePayload {}

/** What revertRelease answers. */
@ObjectType({ description: 'What revertRelease answers.' })
export class RevertReleasePayload extends ReleasePayload {}
