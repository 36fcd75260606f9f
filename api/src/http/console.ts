import { access } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const notBuilt = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>lechan</title>
<p>Giao diện quản trị chưa được dựng: chạy <code>npm run build</code> rồi khởi động lại. API vẫn chạy tại <code>/graphql</code>.
<p lang="en">The console is not built: run <code>npm run build</code> and start again. The API runs at <code>/graphql</code>.`;

/** The built console at `/`, compressed as it was built where the browser takes it so. Files named after their content are kept by browsers for good, the page itself is asked for anew. */
export async function addConsole(app: FastifyInstance, folder: string): Promise<void> {
  const isBuilt = await access(join(folder, 'index.html')).then(
    () => true,
    () => false,
  );
  if (!isBuilt) {
    app.get('/', async (_request, reply) => reply.type('text/html; charset=utf-8').send(notBuilt));
    return;
  }
  await app.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const isNamedByContent = path.startsWith(join(folder, 'assets'));
      reply.header('cache-control', isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/**
 * Where in the console an address leads that nothing answers for: the console's own places stand behind its #, and people write them
 * without. Nothing for a program's request, for a file, and for what lies under the API's addresses.
 */
export type ConsolePlaces = (request: FastifyRequest) => string | undefined;

/** Learns which first parts of an address are the API's, from each route that is added after this call. */
export function consolePlaces(app: FastifyInstance): ConsolePlaces {
  const ofTheApi = new Set<string>();
  app.addHook('onRoute', ({ url }) => {
    const first = firstPart(url);
    if (first && first !== '*') ofTheApi.add(first);
  });
  return ({ method, url, headers }) => {
    const path = url.split('?', 1)[0] ?? '';
    const isNavigation = (method === 'GET' || method === 'HEAD') && headers.accept?.includes('text/html');
    if (!isNavigation || ofTheApi.has(firstPart(path)) || /\.[^/]*$/.test(path)) return undefined;
    return `/#/${url.replace(/^\/+/, '')}`;
  };
}

const firstPart = (path: string): string => path.split(/[/?]/, 2)[1] ?? '';
