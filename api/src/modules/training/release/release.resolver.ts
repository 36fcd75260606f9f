import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { ReadingState } from '../../../shared/graphql/reading-state.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { AcknowledgeReleaseInput, CancelReleaseInput, PlanReleaseInput, RevertReleaseInput } from './release.input.js';
import { AcknowledgeReleasePayload, CancelReleasePayload, PlanReleasePayload, RevertReleasePayload } from './release.payload.js';
import { releases } from './release.queries.js';
import { ReleaseService } from './release.service.js';
import { Release, ReleaseConnection, ReleasesArgs } from './release.type.js';

/** What is published together, in GraphQL. */
@Resolver(() => Release)
export class ReleaseResolver {
  @Whole()
  @Query(() => ReleaseConnection, {
    description: 'What is to be published together, or was: the last first. Their courses are the latest editions.',
  })
  releases(@Args(() => ReleasesArgs) args: ReleasesArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.page(releases, info, { ...args, state: ReadingState.DRAFT });
  }

  @Needs('course:publish', (input) => ({ units: [input.unitId] }))
  @Mutation(() => PlanReleasePayload, { description: 'Plans that approved courses and lessons are published together at an hour.' })
  planRelease(@Arg('input', () => PlanReleaseInput) input: PlanReleaseInput, @Ctx() ctx: Context) {
    return new ReleaseService(ctx).plan(input);
  }

  @Needs('course:publish', (input) => ({ release: input.id }))
  @Mutation(() => CancelReleasePayload, { description: 'Calls off what is planned.' })
  cancelRelease(@Arg('input', () => CancelReleaseInput) input: CancelReleaseInput, @Ctx() ctx: Context) {
    return new ReleaseService(ctx).cancel(input);
  }

  @Needs('course:publish', (input) => ({ release: input.id }))
  @Mutation(() => AcknowledgeReleasePayload, {
    description: 'Says that a release which did not run was seen: it stands as it did, and needs nobody’s attention any more.',
  })
  acknowledgeRelease(@Arg('input', () => AcknowledgeReleaseInput) input: AcknowledgeReleaseInput, @Ctx() ctx: Context) {
    return new ReleaseService(ctx).acknowledge(input);
  }

  @Needs('course:publish', (input) => ({ release: input.id }))
  @Mutation(() => RevertReleasePayload, { description: 'Gives readers again what they had before a release.' })
  revertRelease(@Arg('input', () => RevertReleaseInput) input: RevertReleaseInput, @Ctx() ctx: Context) {
    return new ReleaseService(ctx).revert(input);
  }
}
