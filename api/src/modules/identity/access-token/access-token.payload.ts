import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, Info, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Payload } from '../../../shared/graphql/payload.js';
import { accessTokens } from './access-token.queries.js';
import { AccessToken } from './access-token.type.js';

/** What a mutation of an access token answers. */
@ObjectType()
abstract class AccessTokenPayload extends Payload {
  @Field(() => AccessToken, {
    nullable: true,
    description: 'As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals.',
  })
  accessToken(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(accessTokens, info, { id: this.subjectId }) : null;
  }
}

/** What a mutation that makes a secret answers. */
@ObjectType()
abstract class SecretPayload extends AccessTokenPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The access token itself, shown this once: whoever has it asks as it. Null when it was refused, or only tried.',
  })
  get secret(): string | null {
    return this.subjectId && this.userErrors.length === 0 ? (this.made ?? null) : null;
  }

  /** The secret as the command made it; one that was only tried is of no use, and not shown. */
  made?: string;
}

/** What createAccessToken answers. */
@ObjectType({ description: 'What createAccessToken answers.' })
export class CreateAccessTokenPayload extends SecretPayload {}

/** What rotateAccessToken answers. */
@ObjectType({ description: 'What rotateAccessToken answers.' })
export class RotateAccessTokenPayload extends SecretPayload {}

/** What updateAccessToken answers. */
@ObjectType({ description: 'What updateAccessToken answers.' })
export class UpdateAccessTokenPayload extends AccessTokenPayload {}

/** What revokeAccessToken answers. */
@ObjectType({ description: 'What revokeAccessToken answers.' })
export class RevokeAccessTokenPayload extends AccessTokenPayload {}
