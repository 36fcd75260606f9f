import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { CreateIdentifierSchemeInput, DeleteIdentifierSchemeInput, UpdateIdentifierSchemeInput } from './identifier-scheme.input.js';
import {
  CreateIdentifierSchemePayload,
  DeleteIdentifierSchemePayload,
  UpdateIdentifierSchemePayload,
} from './identifier-scheme.payload.js';
import { identifierSchemes } from './identifier-scheme.queries.js';
import { IdentifierSchemeService } from './identifier-scheme.service.js';
import { IdentifierScheme } from './identifier-scheme.type.js';

/** Identifier schemes in GraphQL. */
@Resolver(() => IdentifierScheme)
export class IdentifierSchemeResolver {
  @Whole()
  @Query(() => [IdentifierScheme], { description: 'All identifier schemes.' })
  identifierSchemes(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.list(identifierSchemes, info);
  }

  @Needs('vocabulary:change')
  @Mutation(() => CreateIdentifierSchemePayload, { description: 'Adds a register that gives units identifiers.' })
  createIdentifierScheme(@Arg('input', () => CreateIdentifierSchemeInput) input: CreateIdentifierSchemeInput, @Ctx() ctx: Context) {
    return new IdentifierSchemeService(ctx).create(input);
  }

  @Needs('vocabulary:change')
  @Mutation(() => UpdateIdentifierSchemePayload, { description: 'Changes a register that gives units identifiers.' })
  updateIdentifierScheme(@Arg('input', () => UpdateIdentifierSchemeInput) input: UpdateIdentifierSchemeInput, @Ctx() ctx: Context) {
    return new IdentifierSchemeService(ctx).update(input);
  }

  @Needs('vocabulary:change')
  @Mutation(() => DeleteIdentifierSchemePayload, { description: 'Deletes a register that gives units identifiers that was never used.' })
  deleteIdentifierScheme(@Arg('input', () => DeleteIdentifierSchemeInput) input: DeleteIdentifierSchemeInput, @Ctx() ctx: Context) {
    return new IdentifierSchemeService(ctx).delete(input);
  }
}
