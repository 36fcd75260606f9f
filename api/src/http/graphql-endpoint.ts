import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Brought } from '../modules/identity/index.js';
import type { Caller, Context } from '../shared/context.js';
import { callerOf } from './caller.js';
import { refuseUnreadable } from './refusals.js';

const bodyLimit = 1_000_000;

/** The GraphQL side as `createGraphqlServer` makes it. */
export interface GraphqlEndpoint {
  readonly apollo: ApolloServer<Context>;
  createContext(request: Pick<FastifyRequest, 'id' | 'headers'>, caller: Caller & Brought): Promise<Context>;
}

/** `/graphql`: JSON of at most 1 MB, one operation a request, and errors in GraphQL's shape whatever is wrong. */
export async function addGraphqlEndpoint(app: FastifyInstance, { apollo, createContext }: GraphqlEndpoint): Promise<void> {
  await app.register((scope, _options, done) => {
    scope.setErrorHandler(refuseUnreadable('application/json'));
    // an answer is for who asked, by GET too
    scope.addHook('onRequest', (_request, reply, next) => {
      reply.header('cache-control', 'no-store');
      next();
    });
    scope.route({
      method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
      url: '/graphql',
      bodyLimit,
      exposeHeadRoute: false,
      handler: fastifyApolloHandler(apollo, { context: (request, reply) => createContext(request, callerOf(request, reply)) }),
    });
    done();
  });
}
