import { SaxesParser } from 'saxes';
import { done } from '../../../test/commands.js';
import { type SomebodySignedIn, signedIn } from '../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../test/start-api.js';
import { openUnit } from '../../modules/organization/unit/unit.factory.js';
import { published, writer } from '../../modules/training/training.factory.js';

const base = 'https://daotao.example.vn';
let api: TestApi;
let unitId: string;
let lessonId: string;
let trainer: SomebodySignedIn;
beforeAll(async () => {
  api = await startApi({ env: { LECHAN_PUBLIC_URL: base } });
  unitId = (await openUnit(api, { name: 'Đảng ủy phường Thử' })).id;
  trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
  lessonId = (await writer(api, trainer).lesson(unitId, 'Bài của mọi khóa')).id;
  await done(api, 'createTopic', { code: 'MEETINGS', label: { vi: 'Sinh hoạt', en: 'Meetings' } });
});
afterAll(() => api.close());

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML; what is not well-formed fails the test. */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0] as Element;
}

async function feed(headers: Record<string, string> = {}) {
  const answer = await fetch(new URL('/hoc/feed.xml', api.url), { headers });
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
}

const read = async () => {
  const root = parsed((await feed()).body);
  const of = (element: Element, name: string) => element.children.filter((child) => child.name === name);
  const text = (element: Element, name: string) => of(element, name)[0]?.text;
  return { root, of, text, entries: of(root, 'entry') };
};

async function publish(title: string, more: object = {}) {
  const course = await writer(api, trainer).course(unitId, title, [lessonId], more);
  return published(api, trainer, course);
}

test('a feed without courses is a feed', async () => {
  const { root, text, entries } = await read();
  expect([root.name, root.attributes, text(root, 'id'), entries.length]).toEqual([
    ...['feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' }, `${base}/hoc/feed.xml`, 0],
  ]);
  expect(text(root, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
});

test('the course that was published last stands first, under an identity that it keeps, whatever its title holds', async () => {
  const first = await publish('Khóa thứ nhất', { summary: 'Cho <bí thư> & chi ủy "mới"\ufffe!', topics: ['MEETINGS'] });
  const second = await publish(']]> Khóa thứ hai </title>');
  const { courses } = await api.ask('{ courses { nodes { id slug publishedAt } } }');
  const [newer, older] = courses.nodes;
  expect([newer.id, older.id]).toEqual([second.id, first.id]);
  const { root, of, text, entries } = await read();
  expect(text(root, 'updated')).toBe(newer.publishedAt);
  expect(entries.map((entry) => [text(entry, 'id'), text(entry, 'title'), text(entry, 'updated')])).toEqual([
    [`urn:uuid:${second.id}`, ']]> Khóa thứ hai </title>', newer.publishedAt],
    [`urn:uuid:${first.id}`, 'Khóa thứ nhất', older.publishedAt],
  ]);
  const [, entry] = entries;
  if (!entry) throw new Error('The feed lacks an entry');
  expect(text(entry, 'summary')).toBe('Cho <bí thư> & chi ủy "mới"!');
  expect(of(entry, 'link')[0]?.attributes).toEqual({
    ...{ rel: 'alternate', type: 'text/html', hreflang: 'vi', href: `${base}/hoc/${older.slug}` },
  });
  expect(of(entry, 'category').map(({ attributes }) => attributes)).toEqual([{ term: 'MEETINGS', label: 'Sinh hoạt' }]);
  expect(of(entry, 'author')[0]?.children[0]?.text).toBe('Đảng ủy phường Thử');
});

test('who has the feed is told that it has not changed, until it has', async () => {
  const { headers, status } = await feed();
  const etag = headers.get('etag') ?? '';
  expect([status, headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const again = await feed({ 'if-none-match': known });
    expect([again.status, again.body, again.headers.get('etag')]).toEqual([304, '', etag]);
  }
  expect((await feed({ 'if-none-match': '"other"' })).status).toBe(200);
  await publish('Khóa thứ ba');
  const changed = await feed({ 'if-none-match': etag });
  expect([changed.status, changed.headers.get('etag') === etag]).toEqual([200, false]);
});

test('what not everybody may read is not in it, whoever asks', async () => {
  const hidden = await publish('Khóa nội bộ', { isPublic: false });
  const draft = await writer(api, trainer).course(unitId, 'Khóa nháp', []);
  for (const headers of [{}, trainer.headers, api.administrator.headers]) {
    const { body } = await feed(headers);
    expect([body.includes(hidden.id), body.includes(draft.id), body.includes('nội bộ')]).toEqual([false, false, false]);
  }
});

test('it holds the fifty that were published last', async () => {
  for (let number = 0; number < 50; number++) await publish(`Khóa số ${number}`);
  const { entries, text } = await read();
  expect([entries.length, entries[0] && text(entries[0], 'title'), entries[49] && text(entries[49], 'title')]).toEqual([
    ...[50, 'Khóa số 49', 'Khóa số 0'],
  ]);
});

test('who asks too much is told when to come again', async () => {
  const small = await startApi({ env: { LECHAN_ANONYMOUS_COST_PER_MINUTE: '250000' } });
  try {
    const ask = async (path: string) => {
      const answer = await fetch(new URL(path, small.url));
      await answer.text();
      const { status, headers } = answer;
      return { status, type: headers.get('content-type'), wait: Number(headers.get('retry-after')) };
    };
    const untilRefused = async (path: string, usual: number) => {
      let last = await ask(path);
      for (let times = 0; times < 1_000 && last.status === usual; times++) last = await ask(path);
      return [last.status, last.type, last.wait > 0];
    };
    expect(await untilRefused('/hoc/feed.xml', 200)).toEqual([429, 'application/json; charset=utf-8', true]);
    expect(await untilRefused('/hoc/khong-co', 404)).toEqual([429, 'text/html; charset=utf-8', true]);
  } finally {
    await small.close();
  }
});
