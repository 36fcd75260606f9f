import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { startApi, type TestApi } from '../../test/start-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ env: { LECHAN_HOSTS: 'lechan.example.vn', LECHAN_METRICS_TOKEN: 'a token of the monitor' } });
});
afterAll(() => api.close());

interface Raw {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A request as a browser or an attacker would send it: with any headers, `Host` too. */
function raw(path: string, headers: Record<string, string> = {}, body?: string, address = '127.0.0.1'): Promise<Raw> {
  const { port } = new URL(api.url);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: address, port, path, method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

const json = { 'content-type': 'application/json' };
const kinds = JSON.stringify({ query: '{ unitKinds { code } }' });
const codeOf = ({ text }: Raw) => JSON.parse(text).errors[0].extensions.code;

describe('what an operator asks', () => {
  test('it says that it lives and is ready', async () => {
    expect(await raw('/health/live')).toMatchObject({ status: 200, text: '{"status":"live"}' });
    expect(await raw('/health/ready')).toMatchObject({ status: 200, text: '{"status":"ready"}' });
  });

  test('it counts its requests by route and status, and knows its process and pool', async () => {
    await raw('/health/live');
    const { text, headers } = await raw('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    expect(text).toMatch(/http_request_duration_seconds_count\{method="GET",route="\/health\/live",status="200"\} [1-9]/);
    expect(text).toMatch(/process_resident_memory_bytes \d/);
    expect(text).toMatch(/database_read_connections\{state="idle"\} \d/);
  });

  test('whom a proxy brings has to have the token for that; without it nothing is there', async () => {
    const forwarded = { 'x-forwarded-for': '203.0.113.7' };
    const bearer = (token: string) => ({ ...forwarded, authorization: `Bearer ${token}` });
    expect((await raw('/metrics', bearer('a token of the monitor'))).text).toContain('process_resident_memory_bytes');
    for (const headers of [forwarded, { forwarded: 'for=203.0.113.7' }, bearer('another token of it'), bearer('')]) {
      const answer = await raw('/metrics', headers);
      expect([answer.status, codeOf(answer)]).toEqual([404, 'NOT_FOUND']);
    }
  });

  test('where others are served through a proxy, this machine needs the token too: whom it brings is not seen', async () => {
    const behind = await startApi({
      env: { LECHAN_PUBLIC_URL: 'https://lechan.example.vn', LECHAN_METRICS_TOKEN: 'a token of the monitor' },
    });
    const statusOf = async (headers: Record<string, string>) => (await fetch(new URL('/metrics', behind.url), { headers })).status;
    expect([await statusOf({}), await statusOf({ authorization: 'Bearer a token of the monitor' })]).toEqual([404, 200]);
    await behind.close();
  });

  test('an answer is kept by nobody on the way', async () => {
    const { headers } = await raw('/graphql?query=%7B__typename%7D', { 'apollo-require-preflight': 'true' });
    expect(headers['cache-control']).toBe('no-store');
  });

  test('every answer carries a request id; a sensible one of the caller is kept', async () => {
    expect((await raw('/health/live')).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect((await raw('/health/live', { 'x-request-id': 'portal-20261125' })).headers['x-request-id']).toMatch(
      /^portal-20261125\.[0-9a-f-]{36}$/,
    );
    expect((await raw('/health/live', { 'x-request-id': 'a b\tc<script>' })).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('it answers on IPv4 and on IPv6', async () => {
    expect(await raw('/health/live', {}, undefined, '127.0.0.1')).toMatchObject({ status: 200 });
    const { status, headers } = await raw('/health/live', { connection: 'keep-alive' }, undefined, '::1');
    expect(status).toBe(200);
    expect(headers['keep-alive']).toBe((await raw('/health/live', { connection: 'keep-alive' })).headers['keep-alive']);
  });
});

describe('what a browser is told', () => {
  test('nothing may frame it, guess types, or load from elsewhere', async () => {
    const { headers } = await raw('/health/live');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    const policy = headers['content-security-policy'];
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('script-src');
  });

  test('there is a page at /, in Vietnamese', async () => {
    const { status, headers, text } = await raw('/');
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('text/html');
    expect(text).toContain('lang="vi"');
  });

  test('the address of the API says what it is, with nothing from elsewhere', async () => {
    const { status, text } = await raw('/graphql', { accept: 'text/html' });
    expect(status).toBe(200);
    expect(text).toContain('lechan');
    expect(text).not.toMatch(/https?:/);
  });

  test('an address that is none is refused like anything else', async () => {
    const answer = await raw('/%ff');
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_REQUEST']);
  });

  test('what is not there is said in JSON', async () => {
    const answer = await raw('/nowhere');
    expect(answer.status).toBe(404);
    expect(codeOf(answer)).toBe('NOT_FOUND');
  });
});

describe('a place of the console whose address was written without #', () => {
  const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

  test.each([
    ['/units', '/#/units'],
    ['/units?tree=PARTY&asOf=2024-06-01', '/#/units?tree=PARTY&asOf=2024-06-01'],
    ['/organization/4c9e7a52-0f7d-4c3e-9a56-2b8a5f7d6e10', '/#/organization/4c9e7a52-0f7d-4c3e-9a56-2b8a5f7d6e10'],
  ])('leads a browser from %s there', async (path, place) => {
    const { status, headers } = await raw(path, browser);
    expect({ status, location: headers.location }).toEqual({ status: 302, location: place });
  });

  test.each(['/graphql/x', '/health/x', '/imports/x/y', '/logo.png', '/assets/none.js'])('%s stays what it is: nothing', async (path) => {
    const answer = await raw(path, browser);
    expect(answer.status).toBe(404);
    expect(codeOf(answer)).toBe('NOT_FOUND');
  });

  test('programs are told in JSON, whatever they send', async () => {
    for (const answer of [await raw('/units', { accept: '*/*' }), await raw('/units', { ...browser, ...json }, '{}')]) {
      expect(answer.status).toBe(404);
      expect(codeOf(answer)).toBe('NOT_FOUND');
    }
  });
});

describe('who may ask', () => {
  test.each(['evil.example', 'evil.example:4000', '127.0.0.1.evil.example', 'localhost.evil.example', '[::2]:4000'])(
    'a request to the name %s is refused',
    async (host) => {
      const answer = await raw('/graphql', { ...json, host }, kinds);
      expect(answer.status).toBe(421);
      expect(codeOf(answer)).toBe('UNKNOWN_HOST');
      expect(answer.text).not.toContain('unitKinds');
    },
  );

  test.each(['localhost', 'localhost:1234', '127.0.0.1:4000', '[::1]:4000', 'LOCALHOST', 'lechan.example.vn', 'lechan.example.vn:443'])(
    'a request to the name %s is answered',
    async (host) => {
      expect(await raw('/graphql', { ...json, host }, kinds)).toMatchObject({ status: 200 });
    },
  );

  test.each([
    { origin: 'https://evil.example' },
    { origin: 'http://localhost:9999', host: 'localhost:4000' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
  ])("another site's page is refused: %j", async (headers) => {
    const answer = await raw('/graphql', { ...json, ...(headers as object) }, kinds);
    expect(answer.status).toBe(403);
    expect(codeOf(answer)).toBe('CROSS_ORIGIN');
  });

  test('our own page is answered, and a link from elsewhere opens the console', async () => {
    const own = { ...json, host: 'localhost:4000', origin: 'http://localhost:4000' };
    expect(await raw('/graphql', own, kinds)).toMatchObject({ status: 200 });
    expect(await raw('/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).toMatchObject({ status: 200 });
  });
});

describe('what /graphql does not read', () => {
  test.each([
    ['malformed JSON', json, '{"query": ', 400, 'BAD_REQUEST'],
    ['an empty body', json, '', 400, 'BAD_REQUEST'],
    ['a body over 1 MB', json, JSON.stringify({ query: `# ${'x'.repeat(1_000_000)}\n{ unitKinds { code } }` }), 413, 'PAYLOAD_TOO_LARGE'],
    ['multipart', { 'content-type': 'multipart/form-data; boundary=x' }, '--x--', 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ])('%s is refused in the shape of GraphQL', async (_what, headers, body, status, code) => {
    const answer = await raw('/graphql', { ...headers, accept: 'application/graphql-response+json' }, body);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
    expect(codeOf(answer)).toBe(code);
  });

  test('several operations in one request are refused', async () => {
    const answer = await raw('/graphql', json, `[${kinds},${kinds}]`);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text).errors[0].message).toMatch(/batching/i);
  });
});
