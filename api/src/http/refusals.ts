import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';

/** A refusal before GraphQL is reached, in GraphQL's own shape, so that a client has one way to read errors. */
export function refuse(request: FastifyRequest, reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  const isGraphql = request.headers.accept?.includes('application/graphql-response+json');
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type(`application/${isGraphql ? 'graphql-response+json' : 'json'}; charset=utf-8`)
    .send(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}

/** Who may not is told as by GraphQL. */
export function refuseAsGraphql(request: FastifyRequest, reply: FastifyReply, { message, extensions }: GraphQLError): FastifyReply {
  const { code, http } = extensions as { code: string; http?: { status?: number; headers?: Iterable<[string, string]> } };
  for (const [name, value] of http?.headers ?? []) reply.header(name, value);
  return refuse(request, reply, statusOf(code) ?? http?.status ?? 500, code, message);
}

/** How what is refused for want of a right is answered. */
export const statusOf = (code: unknown): number | undefined => ({ UNAUTHENTICATED: 401, FORBIDDEN: 403 })[String(code)];

/** What Fastify itself refuses of a request where one content type is read, by its error's code; all else is our fault. */
export const refuseUnreadable =
  (contentType: string) =>
  (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    switch (error.code) {
      case 'FST_ERR_CTP_BODY_TOO_LARGE':
        return refuse(request, reply, 413, 'PAYLOAD_TOO_LARGE', 'The request is too large: at most 1 MB is read here.');
      case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
        return refuse(request, reply, 415, 'UNSUPPORTED_MEDIA_TYPE', `This content type is not read here: send ${contentType}.`);
      case 'FST_ERR_CTP_EMPTY_JSON_BODY':
        return refuse(request, reply, 400, 'BAD_REQUEST', 'The body is empty: send a JSON object.');
    }
    const status = error.statusCode ?? 500;
    if (status < 500) return refuse(request, reply, status, 'BAD_REQUEST', `The request can't be read: ${error.message}`);
    request.log.error({ err: error }, 'a request failed');
    return refuse(request, reply, 500, 'INTERNAL_SERVER_ERROR', `Something failed inside. Tell the administrator the code ${request.id}.`);
  };
