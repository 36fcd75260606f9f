import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, Info, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { ProposablePayload } from '../../../shared/graphql/payload.js';
import { identifierSchemes } from './identifier-scheme.queries.js';
import { IdentifierScheme } from './identifier-scheme.type.js';

/** What a mutation of a register answers. */
@ObjectType()
export abstract class IdentifierSchemePayload extends ProposablePayload {
  @Field(() => IdentifierScheme, {
    nullable: true,
    description: 'As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals.',
  })
  identifierScheme(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(identifierSchemes, info, { code: this.subjectId }) : null;
  }
}

/** What createIdentifierScheme answers. */
@ObjectType({ description: 'What createIdentifierScheme answers.' })
export class CreateIdentifierSchemePayload extends IdentifierSchemePayload {}

/** What updateIdentifierScheme answers. */
@ObjectType({ description: 'What updateIdentifierScheme answers.' })
export class UpdateIdentifierSchemePayload extends IdentifierSchemePayload {}

/** What deleteIdentifierScheme answers. */
@ObjectType({ description: 'What deleteIdentifierScheme answers.' })
export class DeleteIdentifierSchemePayload extends ProposablePayload {
  @Field(() => String, { nullable: true, description: 'Code of what was deleted; null when it was refused.' })
  get deletedCode(): string | null {
    return this.userErrors.length === 0 ? (this.subjectId ?? null) : null;
  }
}
