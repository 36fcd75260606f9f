import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { signedIn } from '../../test/signed-in.js';
import { startApi, type TestApi } from '../../test/start-api.js';
import { dayInVietNam } from '../shared/today.js';
import { ImportFolder } from './import-folder.js';

let api: TestApi;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lechan-imports-'));
  api = await startApi({ env: { LECHAN_DATA_FOLDER: folder } });
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const kept = () => new ImportFolder(join(folder, 'imports'));
const filesKept = async () => (await readdir(join(folder, 'imports')).catch(() => [])).sort();

const upload = (body: Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  fetch(new URL('/imports', api.url), {
    method: 'POST',
    headers: {
      ...api.administrator.headers,
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent('Đơn vị.csv'),
      ...headers,
    },
    body,
  });

const refusal = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: [{ extensions: { code: string } }] };
  return { status: response.status, code: errors[0].extensions.code };
};

const answered = async (response: Response) => (await response.json()) as { fileId: string; size: number };

test('a file is kept byte for byte under its name, readable by us alone', async () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => at % 256);
  const response = await upload(bytes);
  expect(response.status).toBe(201);
  const { fileId, size } = await answered(response);
  expect(size).toBe(300_000);
  const found = await kept().find(fileId);
  expect(found?.name).toBe('Đơn vị.csv');
  expect(Buffer.compare(await readFile(found?.path ?? ''), Buffer.from(bytes))).toBe(0);
  expect((await stat(found?.path ?? '')).mode & 0o777).toBe(0o600);
});

test('a file of 20 MB is taken, a larger one is refused and nothing of it is kept', async () => {
  expect((await upload(new Uint8Array(20_000_000))).status).toBe(201);
  const before = await filesKept();
  expect(await refusal(await upload(new Uint8Array(20_000_001)))).toEqual({ status: 413, code: 'PAYLOAD_TOO_LARGE' });
  expect(await filesKept()).toEqual(before);
});

test('of a file that is cut off on its way nothing is kept', async () => {
  const before = await filesKept();
  const { port } = new URL(api.url);
  const headers = {
    ...api.administrator.headers,
    'content-type': 'application/octet-stream',
    'x-file-name': 'a.csv',
    'content-length': '1000',
  };
  const request = httpRequest({ host: '127.0.0.1', port, path: '/imports', method: 'POST', headers });
  request.on('error', () => undefined);
  request.write('abc');
  const within = async (holds: () => Promise<boolean>) => {
    for (let tries = 0; tries < 200 && !(await holds()); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
    return holds();
  };
  expect(await within(async () => (await filesKept()).length === before.length + 1)).toBe(true);
  request.destroy();
  expect(await within(async () => (await filesKept()).length === before.length)).toBe(true);
});

test.each([
  ['another content type', { 'content-type': 'text/csv' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['a form', { 'content-type': 'multipart/form-data; boundary=x' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['no name', { 'x-file-name': '' }, 400, 'BAD_REQUEST'],
  ['a name that is a path', { 'x-file-name': encodeURIComponent('../../etc/passwd') }, 400, 'BAD_REQUEST'],
  ['a name with a line break', { 'x-file-name': encodeURIComponent('a\r\nb.csv') }, 400, 'BAD_REQUEST'],
  ['a name that is not percent-encoded text', { 'x-file-name': '%E0%A4%A' }, 400, 'BAD_REQUEST'],
  ['a name of 201 letters', { 'x-file-name': 'a'.repeat(201) }, 400, 'BAD_REQUEST'],
])('%s is refused, and nothing is kept', async (_what, headers, status, code) => {
  const before = await filesKept();
  expect(await refusal(await upload(new Uint8Array([1, 2, 3]), headers))).toEqual({ status, code });
  expect(await filesKept()).toEqual(before);
});

test('only who may import hands files in, or asks how far an import is; of others nothing is kept', async () => {
  const before = await filesKept();
  const reader = await signedIn(api.database, [{ role: 'EDITOR' }]);
  const bytes = new Uint8Array([1, 2, 3]);
  const progress = `{ importProgress(fileId: "${randomUUID()}") { done } }`;
  for (const [headers, status, code] of [
    [{ cookie: '' }, 401, 'UNAUTHENTICATED'],
    [{ cookie: 'lechan_session=none' }, 401, 'UNAUTHENTICATED'],
    [{ authorization: 'Bearer lc_none' }, 401, 'UNAUTHENTICATED'],
    [reader.headers, 403, 'FORBIDDEN'],
  ] as const) {
    expect(await refusal(await upload(bytes, headers))).toEqual({ status, code });
    const { errors } = await api.graphql(progress, {}, { as: null, headers });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  }
  expect(await filesKept()).toEqual(before);
  const input = { name: 'Nhập', permissions: ['import:run'], validUntil: dayInVietNam(new Date(Date.now() + 5 * 86_400_000)) };
  const { createAccessToken } = await api.ask(
    'mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret } }',
    { input },
  );
  expect((await upload(bytes, { cookie: '', authorization: `Bearer ${createAccessToken.secret}` })).status).toBe(201);
});

test('another content type is told which one is read', async () => {
  const { errors } = (await (await upload(new Uint8Array([1]), { 'content-type': 'text/csv' })).json()) as {
    errors: [{ message: string }];
  };
  expect(errors[0].message).toBe('This content type is not read here: send application/octet-stream.');
});

test('a file is found for a day, then removed', async () => {
  const { fileId } = await answered(await upload(new Uint8Array([1])));
  const path = join(folder, 'imports', fileId);
  const almost = new Date(Date.now() - 23.9 * 3600 * 1000);
  await utimes(path, almost, almost);
  expect(await kept().find(fileId)).toEqual({ path, name: 'Đơn vị.csv' });
  const past = new Date(Date.now() - 24.1 * 3600 * 1000);
  for (const file of [path, `${path}.name`]) await utimes(file, past, past);
  expect(await kept().find(fileId)).toBeNull();
  await upload(new Uint8Array([1]));
  expect((await filesKept()).filter((file) => file.startsWith(fileId))).toEqual([]);
});

test('when the folder is full the oldest files go first', async () => {
  const narrow = join(folder, 'narrow');
  const files = new ImportFolder(narrow, 20_000_000 + 2_500);
  const keep = async () => (await files.keep(Readable.from([Buffer.alloc(1_000)]), 'a.csv')).fileId;
  const [first, second] = [await keep(), await keep()];
  const earlier = new Date(Date.now() - 3_600_000);
  await utimes(join(narrow, second), earlier, earlier);
  const third = await keep();
  const fourth = await keep();
  const left = (await readdir(narrow)).sort();
  expect(left).toEqual([first, third, fourth].flatMap((id) => [id, `${id}.name`]).sort());
  expect(await files.find(second)).toBeNull();
});

test('more than five files at once are refused, and taken when the others are through', async () => {
  const files = new ImportFolder(join(folder, 'many'));
  const slow = Array.from({ length: 5 }, () => new PassThrough());
  const coming = slow.map((bytes) => files.keep(bytes, 'a.csv'));
  await expect(files.keep(Readable.from([Buffer.alloc(1)]), 'b.csv')).rejects.toThrow('5 files are being handed in at this moment');
  for (const bytes of slow) bytes.end('x');
  await Promise.all(coming);
  expect(await files.keep(Readable.from([Buffer.alloc(1)]), 'b.csv')).toMatchObject({ size: 1 });
});

test('a file of which nothing more comes gives its place to others, and nothing of it is kept', async () => {
  const stalled = new ImportFolder(join(folder, 'stalled'), undefined, 50);
  const slow = Array.from({ length: 5 }, () => new PassThrough());
  const coming = slow.map((bytes) => stalled.keep(bytes, 'a.csv'));
  for (const bytes of slow) bytes.write('abc');
  for (const one of coming) await expect(one).rejects.toThrow('Nothing of the file came for');
  expect(await stalled.keep(Readable.from([Buffer.alloc(1)]), 'b.csv')).toMatchObject({ size: 1 });
  expect(await readdir(join(folder, 'stalled'))).toHaveLength(2);
});

test('whoever sends nothing more for ten seconds is told so', async () => {
  const { port } = new URL(api.url);
  const headers = {
    ...api.administrator.headers,
    'content-type': 'application/octet-stream',
    'x-file-name': 'a.csv',
    'content-length': '1000',
  };
  const request = httpRequest({ host: '127.0.0.1', port, path: '/imports', method: 'POST', headers });
  request.on('error', () => undefined);
  request.write('abc');
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  expect(answer.statusCode).toBe(408);
  expect(answer.headers.connection).toBe('close');
  expect(JSON.parse(await text(answer))).toEqual({
    errors: [{ message: 'Nothing of the file came for 10 seconds. Send it again.', extensions: { code: 'REQUEST_TIMEOUT' } }],
  });
});

test.each(['', '../imports', '00000000-0000-4000-8000-000000000000', 'x'])('there is no file "%s"', async (fileId) => {
  expect(await kept().find(fileId)).toBeNull();
});
