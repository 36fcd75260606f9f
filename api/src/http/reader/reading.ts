import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { Whole } from '../../reading/whole.js';
import type { Context } from '../../shared/context.js';
import { callerOf } from '../caller.js';
import type { GraphqlEndpoint } from '../graphql-endpoint.js';

/** As whom the reader's addresses ask: what machines are told is what everybody may read, a page is there for whoever may read it. */
export type AsWhom = 'nobody' | 'caller';

/** What could not be read now: the server is busy, its database away, or much was asked for lately. */
export class NotReadNow extends Error {
  constructor(
    readonly status: number,
    readonly retryAfter: string | undefined,
  ) {
    super('The courses could not be read now');
  }
}

/** Asks GraphQL as a portal would: the rights, limits and words of every other read. */
export class Reading {
  constructor(private readonly graphql: GraphqlEndpoint) {}

  /** What an operation answers, and where the platform is; null: nothing at all is read to them. Errors: NotReadNow. */
  async ask<Data>(
    { request, reply }: { request: FastifyRequest; reply: FastifyReply },
    query: string,
    variables: Record<string, unknown>,
    as: AsWhom = 'nobody',
  ): Promise<Data | null> {
    const context = await this.contextOf(request, reply, as);
    const { body, http } = await this.graphql.apollo.executeOperation<Data & Record<string, unknown>>(
      { query, variables },
      { contextValue: context },
    );
    if (body.kind !== 'single') throw new Error('An answer came in parts');
    const { data, errors = [] } = body.singleResult;
    // who has still to add a second factor is read as little as who is not signed in
    if (errors.some(({ extensions }) => ['UNAUTHENTICATED', 'FORBIDDEN'].includes(String(extensions?.code)))) return null;
    if (errors.length) throw http.status ? new NotReadNow(http.status, http.headers.get('retry-after')) : new Error(errors[0]?.message);
    return (data instanceof Whole ? data.parsed() : data) as Data;
  }

  private async contextOf(request: FastifyRequest, reply: FastifyReply, as: AsWhom): Promise<Context> {
    const caller = callerOf(request, reply);
    try {
      return await this.graphql.createContext(request, as === 'caller' ? caller : { ...caller, session: undefined, token: undefined });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const { status = 500, headers = [] } = (error.extensions.http ?? {}) as { status?: number; headers?: Iterable<[string, string]> };
      throw new NotReadNow(status, new Map(headers).get('retry-after'));
    }
  }
}
