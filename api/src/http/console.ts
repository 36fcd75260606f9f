import { access } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const notBuilt = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>lechan</title>
<p>Giao diện quản trị chưa được dựng: chạy <code>npm run build</code> rồi khởi động lại. API vẫn chạy tại <code>/graphql</code>.
<p lang="en">The console is not built: run <code>npm run build</code> and start again. The API runs at <code>/graphql</code>.`;

/** The built console at `/`. Files named after their content are kept by browsers for good, the page itself is asked for anew. */
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
    setHeaders: (reply, path) => {
      const isNamedByContent = path.startsWith(join(folder, 'assets'));
      reply.header('cache-control', isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
