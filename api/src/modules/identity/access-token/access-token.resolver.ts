import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Needs, NeedsNothing } from '../../../shared/graphql/needs.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { AccessTokensArgs } from './access-token.args.js';
import { CreateAccessTokenInput, RevokeAccessTokenInput, RotateAccessTokenInput, UpdateAccessTokenInput } from './access-token.input.js';
import {
  CreateAccessTokenPayload,
  RevokeAccessTokenPayload,
  RotateAccessTokenPayload,
  UpdateAccessTokenPayload,
} from './access-token.payload.js';
import { accessTokens } from './access-token.queries.js';
import { AccessTokenService } from './access-token.service.js';
import { AccessToken, AccessTokenConnection } from './access-token.type.js';

/** Access tokens in GraphQL. */
@Resolver(() => AccessToken)
export class AccessTokenResolver {
  @Whole()
  @Query(() => AccessToken, { nullable: true, description: 'An access token by its identity.' })
  accessToken(@Arg('id', () => ID, { description: 'Identity.' }) id: string, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.one(accessTokens, info, { id });
  }

  @Whole()
  @Query(() => AccessTokenConnection, { description: 'Access tokens: to who keeps accounts all, to anybody else those that they made.' })
  accessTokens(@Args(() => AccessTokensArgs) args: AccessTokensArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.page(accessTokens, info, args);
  }

  @Needs('token:create', (input) => ({ units: [input.unitId ?? null] }))
  @Mutation(() => CreateAccessTokenPayload, { description: 'Makes an access token for a portal or another program.' })
  createAccessToken(@Arg('input', () => CreateAccessTokenInput) input: CreateAccessTokenInput, @Ctx() ctx: Context) {
    return new AccessTokenService(ctx).create(input);
  }

  @NeedsNothing({ isForRestricted: false })
  @Mutation(() => UpdateAccessTokenPayload, {
    description: 'Names an access token differently, or lets it do less: one’s own, or of who keeps accounts any.',
  })
  updateAccessToken(@Arg('input', () => UpdateAccessTokenInput) input: UpdateAccessTokenInput, @Ctx() ctx: Context) {
    return new AccessTokenService(ctx).update(input);
  }

  @NeedsNothing({ isForRestricted: false })
  @Mutation(() => RotateAccessTokenPayload, {
    description:
      'Makes a new secret for an access token, while the former one stays good for a while: of one’s own; of another’s who keeps accounts and may as much.',
  })
  rotateAccessToken(@Arg('input', () => RotateAccessTokenInput) input: RotateAccessTokenInput, @Ctx() ctx: Context) {
    return new AccessTokenService(ctx).rotate(input);
  }

  // who can do nothing else can still stop what does something in their stead
  @NeedsNothing()
  @Mutation(() => RevokeAccessTokenPayload, { description: 'Revokes an access token at once: one’s own, or of who keeps accounts any.' })
  revokeAccessToken(@Arg('input', () => RevokeAccessTokenInput) input: RevokeAccessTokenInput, @Ctx() ctx: Context) {
    return new AccessTokenService(ctx).revoke(input);
  }
}
