import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../shared/context.js';

const cookie = 'lechan_session';
const browserCookie = 'lechan_browser';

/** Where a request comes from, and the session that its browser keeps: in a cookie that no script reads and no other site's page sends. */
export function callerOf(request: FastifyRequest, reply: FastifyReply): Caller & { readonly session: string | undefined } {
  const kept = { path: '/', httpOnly: true, sameSite: 'strict', secure: request.protocol === 'https' } as const;
  return {
    address: request.ip,
    device: request.headers['user-agent'] ?? null,
    session: request.cookies[cookie],
    keepSession: (secret, expires) => void reply.setCookie(cookie, secret, { ...kept, expires }),
    knownBrowser: request.cookies[browserCookie] ?? null,
    keepKnownBrowser: (secret, expires) => void reply.setCookie(browserCookie, secret, { ...kept, expires }),
    dropSession: () => void reply.clearCookie(cookie, kept),
  };
}
