import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Brought } from '../modules/identity/index.js';
import { plainAddress } from '../shared/address.js';
import type { Caller } from '../shared/context.js';
import { isFromElsewhere } from './same-host.js';

const cookie = 'lechan_session';
const browserCookie = 'lechan_browser';

/** Where a request comes from, and the session that its browser keeps: in a cookie that no script reads and no other site's page sends. */
export function callerOf(request: FastifyRequest, reply: FastifyReply): Caller & Brought {
  const kept = { path: '/', httpOnly: true, sameSite: 'strict', secure: request.protocol === 'https' } as const;
  return {
    address: plainAddress(request.ip),
    device: request.headers['user-agent'] ?? null,
    // a page of another site that may ask does so with a token
    session: isFromElsewhere(request) ? undefined : request.cookies[cookie],
    token: tokenIn(request.headers.authorization),
    keepSession: (secret, expires) => void reply.setCookie(cookie, secret, { ...kept, expires }),
    knownBrowser: request.cookies[browserCookie] ?? null,
    keepKnownBrowser: (secret, expires) => void reply.setCookie(browserCookie, secret, { ...kept, expires }),
    dropSession: () => void reply.clearCookie(cookie, kept),
  };
}

/** What stands where an access token belongs. A proxy in front may leave the password there that it asks for itself. */
function tokenIn(header: string | undefined): string | undefined {
  if (header === undefined || /^basic /i.test(header)) return undefined;
  return /^bearer +(\S*)$/i.exec(header.trim())?.[1] ?? '';
}
