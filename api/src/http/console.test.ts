import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import Fastify from 'fastify';
import { addConsole } from './console.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lechan-console-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function get(path: string) {
  const app = Fastify();
  await addConsole(app, join(folder, 'dist'));
  const { statusCode, headers, body } = await app.inject(path);
  await app.close();
  return { status: statusCode, type: headers['content-type'], cached: headers['cache-control'], body };
}

test('the built console is served: its page asked for anew each time, files named after their content kept for good', async () => {
  await mkdir(join(folder, 'dist/assets'), { recursive: true });
  await writeFile(join(folder, 'dist/index.html'), '<div id="root"></div>');
  await writeFile(join(folder, 'dist/assets/main-AbC123.js'), 'export {}');
  expect(await get('/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', cached: 'no-cache', body: '<div id="root"></div>' });
  expect(await get('/assets/main-AbC123.js')).toMatchObject({ status: 200, cached: 'public, max-age=31536000, immutable' });
  expect(await get('/assets/none.js')).toMatchObject({ status: 404 });
});

test('what was built compressed is sent so to who takes it', async () => {
  await mkdir(join(folder, 'dist/assets'), { recursive: true });
  await writeFile(join(folder, 'dist/index.html'), '');
  await writeFile(join(folder, 'dist/assets/main-AbC123.js'), 'export {}');
  await writeFile(join(folder, 'dist/assets/main-AbC123.js.gz'), gzipSync('export {}'));
  const app = Fastify();
  await addConsole(app, join(folder, 'dist'));
  const headers = { 'accept-encoding': 'gzip, deflate' };
  const packed = await app.inject({ url: '/assets/main-AbC123.js', headers });
  expect(gunzipSync(packed.rawPayload).toString()).toBe('export {}');
  expect(packed.headers).toMatchObject({
    'content-encoding': 'gzip',
    'content-type': 'application/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: expect.stringMatching(/accept-encoding/i),
  });
  const plain = await app.inject('/assets/main-AbC123.js');
  expect([plain.body, plain.headers['content-encoding']]).toEqual(['export {}', undefined]);
  await app.close();
});

test('nothing beside it is served', async () => {
  await mkdir(join(folder, 'dist'));
  await writeFile(join(folder, 'dist/index.html'), '');
  await writeFile(join(folder, 'secret'), 'secret');
  for (const path of ['/../secret', '/%2e%2e/secret', '/..%2fsecret']) expect([403, 404]).toContain((await get(path)).status);
});

test('where it is not built, its place says so in both languages, and how to build it', async () => {
  const { status, body } = await get('/');
  expect(status).toBe(200);
  expect(body).toMatch(/chưa được dựng[\s\S]*not built[\s\S]*npm run build/);
});
