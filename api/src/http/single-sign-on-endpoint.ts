import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Outcome, patienceSeconds, type SingleSignOn, SingleSignOnRefused } from '../modules/identity/index.js';
import { InputError } from '../reading/input-error.js';
import { callerOf } from './caller.js';
import type { GraphqlEndpoint } from './graphql-endpoint.js';

const cookie = 'lechan_single_sign_on';

type Asked = FastifyRequest<{ Params: { provider: string }; Querystring: Record<string, string> }>;

/**
 * `/auth/:provider` sends a browser to a provider of single sign-on, `/auth/:provider/callback` takes it back: the only addresses beside
 * GraphQL by which anybody comes in, since browsers are redirected here. What the browser keeps meanwhile is a cookie that the provider's
 * redirect brings along (SameSite=Lax); the session's own doesn't come with it, and isn't needed. Ends at a page of the console, with what
 * there is to tell behind #.
 */
export async function addSingleSignOn(app: FastifyInstance, { createContext }: GraphqlEndpoint, singleSignOn: SingleSignOn): Promise<void> {
  const contextOf = (request: FastifyRequest, reply: FastifyReply) => createContext(request, callerOf(request, reply));
  const kept = (request: FastifyRequest) =>
    ({ path: '/auth', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' }) as const;

  app.get('/auth/:provider', async (request: Asked, reply) => {
    const { link } = request.query;
    const linkKey = link === undefined ? null : String(link);
    try {
      const { to, kept: sealed } = await singleSignOn.send(await contextOf(request, reply), request.params.provider, linkKey);
      reply.setCookie(cookie, sealed, { ...kept(request), maxAge: patienceSeconds });
      return redirect(reply, to);
    } catch (error) {
      return redirect(reply, refused(request, error, linkKey !== null));
    }
  });

  app.get('/auth/:provider/callback', async (request: Asked, reply) => {
    const query = request.url.split('?')[1] ?? '';
    const sealed = request.cookies[cookie];
    reply.clearCookie(cookie, kept(request));
    try {
      const outcome = await singleSignOn.back(await contextOf(request, reply), request.params.provider, query, sealed);
      return redirect(reply, landing(outcome));
    } catch (error) {
      return redirect(reply, refused(request, error, singleSignOn.isOfLink(sealed)));
    }
  });
}

function redirect(reply: FastifyReply, to: string): FastifyReply {
  return reply.header('cache-control', 'no-store').redirect(to, 303);
}

function landing({ isLinked, challenge }: Outcome): string {
  if (challenge) return `/#/sign-in?challenge=${challenge}`;
  return isLinked ? '/#/my-account?linked=1' : '/';
}

/** Where the console tells why it came to nothing. What the provider or the network did is logged; nobody else needs to know. */
function refused(request: FastifyRequest, error: unknown, isLink: boolean): string {
  if (error instanceof InputError) return '/#/sign-in?refused=sign-in-first';
  const reason = error instanceof SingleSignOnRefused ? error.reason : 'failed';
  if (!(error instanceof SingleSignOnRefused)) {
    const { name, code, message } = error as Error & { code?: string };
    request.log.warn({ error: name, code, reason: message }, 'single sign-on failed');
  }
  return `/#/${isLink ? 'my-account' : 'sign-in'}?refused=${reason}`;
}
