import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { MomentArgs } from '../../../shared/graphql/connection.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { CreateTermInput, DeleteTermInput, UpdateTermInput } from './term.input.js';
import { CreateTermPayload, DeleteTermPayload, UpdateTermPayload } from './term.payload.js';
import { terms } from './term.queries.js';
import { TermService } from './term.service.js';
import { Term } from './term.type.js';

/** Terms of office in GraphQL. */
@Resolver(() => Term)
export class TermResolver {
  @Whole()
  @Query(() => [Term], { description: 'All terms of office, by their first day. What is nested answers for the asked day.' })
  terms(@Args(() => MomentArgs) args: MomentArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.list(terms, info, args);
  }

  @Needs('vocabulary:change')
  @Mutation(() => CreateTermPayload, { description: 'Adds a term of office.' })
  createTerm(@Arg('input', () => CreateTermInput) input: CreateTermInput, @Ctx() ctx: Context) {
    return new TermService(ctx).create(input);
  }

  @Needs('vocabulary:change')
  @Mutation(() => UpdateTermPayload, { description: 'Changes a term of office.' })
  updateTerm(@Arg('input', () => UpdateTermInput) input: UpdateTermInput, @Ctx() ctx: Context) {
    return new TermService(ctx).update(input);
  }

  @Needs('vocabulary:change')
  @Mutation(() => DeleteTermPayload, { description: 'Deletes a term of office that was never used.' })
  deleteTerm(@Arg('input', () => DeleteTermInput) input: DeleteTermInput, @Ctx() ctx: Context) {
    return new TermService(ctx).delete(input);
  }
}
