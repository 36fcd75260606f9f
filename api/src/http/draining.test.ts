import { request as httpRequest } from 'node:http';
import { startApi } from '../../test/start-api.js';

test('a stop lets the running request end, answers new ones with 503, and then closes', async () => {
  const api = await startApi();
  const { port } = new URL(api.url);
  const running = httpRequest({
    host: '127.0.0.1',
    port,
    path: '/imports',
    method: 'POST',
    headers: { ...api.administrator.headers, 'content-type': 'application/octet-stream', 'x-file-name': 'a.csv', 'content-length': '6' },
  });
  const answered = new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    running.on('error', reject);
    running.on('response', async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode, text });
    });
  });
  running.write('abc');
  await untilRunning(api.url);

  let isClosed = false;
  const closed = api.close().then(() => {
    isClosed = true;
  });
  await expect(statusOf(api.url)).resolves.toBe(503);
  const refused = await api.graphql('{ __typename }', {}, { headers: { connection: 'close' } });
  expect([refused.status, refused.errors?.map(({ extensions }) => extensions.code)]).toEqual([503, ['SERVICE_UNAVAILABLE']]);
  expect(refused.headers.get('retry-after')).toBe('5');
  expect(refused.headers.get('x-request-id')).toBeTruthy();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(isClosed).toBe(false);

  running.end('def');
  const { status, text } = await answered;
  expect({ status, size: JSON.parse(text).size }).toEqual({ status: 201, size: 6 });
  await closed;
  await expect(statusOf(api.url)).rejects.toThrow('fetch failed');
});

test('a stop does not wait for requests whose caller has gone', async () => {
  const api = await startApi();
  const { port } = new URL(api.url);
  const headers = {
    ...api.administrator.headers,
    'content-type': 'application/octet-stream',
    'x-file-name': 'a.csv',
    'content-length': '6',
  };
  const gone = httpRequest({ host: '127.0.0.1', port, path: '/imports', method: 'POST', headers });
  gone.on('error', () => undefined);
  gone.write('abc');
  await untilRunning(api.url);
  gone.destroy();
  await untilRunning(api.url);
  const begun = Date.now();
  await api.close();
  expect(Date.now() - begun).toBeLessThan(9_000);
});

const statusOf = async (url: string): Promise<number> =>
  (await fetch(new URL('/health/live', url), { headers: { connection: 'close' } })).status;

/** The bytes sent so far have been read: a request sent after them on another connection has been answered. */
async function untilRunning(url: string): Promise<void> {
  for (let tries = 0; tries < 3; tries++) await statusOf(url);
}
