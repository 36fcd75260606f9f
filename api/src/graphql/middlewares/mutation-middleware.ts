import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../shared/context.js';

/** Does one mutation. */
export type MutationResolver = (
  root: unknown,
  args: Record<string, unknown>,
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<unknown>;

/** What is done around every mutation. */
export type MutationMiddleware = (resolve: MutationResolver) => MutationResolver;

/** Puts the first middleware around the second and so on, the last around the resolver. */
export const around = (middlewares: readonly MutationMiddleware[], resolve: MutationResolver): MutationResolver =>
  middlewares.reduceRight((inner, middleware) => middleware(inner), resolve);
