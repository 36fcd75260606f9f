import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { ProposablePayload } from '../../../shared/graphql/payload.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { UpdatePublicAccessInput } from './public-access.input.js';
import { publicAccess } from './public-access.queries.js';
import { PublicAccessService } from './public-access.service.js';
import { PublicAccessType } from './public-access.type.js';

/** What updatePublicAccess answers. */
@ObjectType({ description: 'What updatePublicAccess answers.' })
export class UpdatePublicAccessPayload extends ProposablePayload {
  @Field(() => PublicAccessType, { nullable: true, description: 'As it stands now.' })
  publicAccess(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(publicAccess, info, { code: this.subjectId }) : null;
  }
}

/** What is public, in GraphQL. */
@Resolver(() => PublicAccessType)
export class PublicAccessResolver {
  @Whole()
  @Query(() => PublicAccessType, { nullable: true, description: 'What is read to who is not signed in; null to them.' })
  publicAccess(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.one(publicAccess, info, { code: 'PUBLIC' });
  }

  @Needs('role:manage')
  @Mutation(() => UpdatePublicAccessPayload, { description: 'Lets in who is not signed in, to what is public, or nobody.' })
  updatePublicAccess(@Arg('input', () => UpdatePublicAccessInput) input: UpdatePublicAccessInput, @Ctx() ctx: Context) {
    return new PublicAccessService(ctx).update(input);
  }
}
