import { command, done } from '../../../test/commands.js';
import { type SomebodySignedIn, signedIn } from '../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../test/start-api.js';
import { openUnit } from '../../modules/organization/unit/unit.factory.js';
import { published, writer } from '../../modules/training/training.factory.js';

const base = 'https://daotao.example.vn';
const asLinkedData = { accept: 'application/ld+json' };
let api: TestApi;
let unitId: string;
let trainer: SomebodySignedIn;
beforeAll(async () => {
  api = await startApi({ env: { LECHAN_PUBLIC_URL: base } });
  unitId = (await openUnit(api, { name: 'Đảng ủy phường Thử' })).id;
  trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
  await done(api, 'createTopic', { code: 'MEETINGS', label: { vi: 'Sinh hoạt', en: 'Meetings' } });
});
afterAll(() => api.close());

async function get(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(new URL(path, api.url), { headers: { accept: 'text/html', ...headers }, redirect: 'manual' });
  const body = await answer.text();
  const one = (pattern: RegExp) => pattern.exec(body)?.[1];
  return {
    ...{ status: answer.status, headers: answer.headers, body },
    title: one(/<title>([^<]*)<\/title>/),
    description: one(/<meta name="description" content="([^"]*)">/),
    canonical: one(/<link rel="canonical" href="([^"]*)">/),
    isForNoIndex: body.includes('<meta name="robots" content="noindex">'),
    jsonLd: one(/<script type="application\/ld\+json">(.*?)<\/script>/),
  };
}

/** What an address tells of a course to whoever asks, and to machines; nothing of it when there is none for them. */
async function toldOf(slug: string, headers: Record<string, string> = {}) {
  const [page, linkedData] = [await get(`/hoc/${slug}`, headers), await get(`/hoc/${slug}`, { ...headers, ...asLinkedData })];
  return { status: page.status, title: page.title, jsonLd: page.jsonLd, canonical: page.canonical, linkedData: linkedData.status };
}
const nothing = { status: 404, title: 'Không có trang này · Đào tạo', jsonLd: undefined, canonical: undefined, linkedData: 404 };

async function meetings(title = 'Sinh hoạt chi bộ', more: object = {}) {
  const by = writer(api, trainer);
  const lessons = [await by.lesson(unitId, 'Chuẩn bị', 'Trước buổi họp'), await by.lesson(unitId, 'Điều hành')];
  const ids = lessons.map(({ id }) => id);
  const course = await by.course(unitId, title, ids, more);
  const { course: known } = await api.ask('query ($id: ID!) { course(id: $id, state: DRAFT) { slug } }', { id: course.id });
  return { course, lessons, slug: known.slug as string };
}

test('a published course says at its address what it is, as schema.org/Course', async () => {
  const { course, lessons, slug } = await meetings('Sinh hoạt chi bộ', {
    ...{ summary: 'Cho bí thư.', objectives: ['Chuẩn bị được nội dung'], minutes: 110, licence: 'CC-BY-4.0', topics: ['MEETINGS'] },
    audience: { positions: ['SECRETARY'], kinds: [], unitId: null },
    sources: [{ title: 'Điều lệ Đảng', number: '1-QĐ', signedOn: '2011-01-19', issuedBy: 'Đại hội XI', url: 'https://example.vn/dieu-le' }],
  });
  // of a module without lessons there is nothing to read
  const modules = [
    { title: 'Học phần 1', lessonIds: lessons.map(({ id }) => id) },
    { title: 'Chưa có bài', lessonIds: [] },
  ];
  await published(api, trainer, await writer(api, trainer).saveCourse(course, { modules }));
  const { publishedAt } = (await api.ask('{ course(slug: "sinh-hoat-chi-bo") { publishedAt } }')).course;
  const expected = {
    '@context': 'https://schema.org',
    '@type': 'Course',
    '@id': `${base}/hoc/${slug}`,
    url: `${base}/hoc/${slug}`,
    identifier: `urn:uuid:${course.id}`,
    name: 'Sinh hoạt chi bộ',
    description: 'Cho bí thư.',
    inLanguage: 'vi',
    teaches: ['Chuẩn bị được nội dung'],
    about: [{ '@type': 'DefinedTerm', termCode: 'MEETINGS', name: 'Sinh hoạt' }],
    audience: [{ '@type': 'EducationalAudience', educationalRole: 'Bí thư' }],
    provider: { '@type': 'Organization', name: 'Đảng ủy phường Thử' },
    version: '1',
    datePublished: publishedAt,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    timeRequired: 'PT110M',
    hasPart: [
      {
        ...{ '@type': 'LearningResource', name: 'Học phần 1' },
        hasPart: lessons.map(({ id }, at) => ({
          ...{ '@type': 'LearningResource', name: ['Chuẩn bị', 'Điều hành'][at] },
          ...{ url: `${base}/hoc/${slug}/${id}`, position: at + 1 },
        })),
      },
    ],
    isBasedOn: [
      {
        ...{ '@type': 'CreativeWork', name: 'Điều lệ Đảng', identifier: '1-QĐ', datePublished: '2011-01-19' },
        publisher: { '@type': 'Organization', name: 'Đại hội XI' },
        url: 'https://example.vn/dieu-le',
      },
    ],
  };
  const page = await get('/hoc/sinh-hoat-chi-bo');
  expect([page.status, page.title, page.description, page.canonical, page.isForNoIndex]).toEqual([
    ...[200, 'Sinh hoạt chi bộ · Đào tạo', 'Cho bí thư.', `${base}/hoc/sinh-hoat-chi-bo`, false],
  ]);
  expect(JSON.parse(page.jsonLd ?? '')).toEqual(expected);
  const linkedData = await get('/hoc/sinh-hoat-chi-bo', asLinkedData);
  expect([linkedData.status, linkedData.headers.get('content-type'), linkedData.headers.get('vary')]).toEqual([
    ...[200, 'application/ld+json; charset=utf-8', 'accept, cookie'],
  ]);
  expect(JSON.parse(linkedData.body)).toEqual(expected);
});

test('a lesson has its own title and address, by its number too, and one that the course has not is not there', async () => {
  const { course, lessons, slug } = await meetings('Khóa có bài');
  await published(api, trainer, course);
  const address = `/hoc/${slug}/${lessons[1]?.id}`;
  const page = await get(address);
  expect([page.status, page.title, page.canonical, page.jsonLd]).toEqual([
    ...[200, 'Điều hành · Khóa có bài · Đào tạo', base + address, undefined],
  ]);
  const byNumber = await get(`/hoc/${slug}/2`);
  expect([byNumber.status, byNumber.headers.get('location')]).toEqual([302, address]);
  const whole = await get(`/hoc/${slug}/toan-khoa`);
  expect([whole.status, whole.canonical]).toEqual([200, `${base}/hoc/${slug}`]);
  for (const missing of ['3', '0', course.id, 'x', `${lessons[0]?.id}/x`]) {
    const { status, title, isForNoIndex } = await get(`/hoc/${slug}/${missing}`);
    expect([missing, status, title, isForNoIndex]).toEqual([missing, 404, nothing.title, true]);
  }
});

test('nothing in a title ends the script, the attribute or the element that it stands in', async () => {
  const title = '</script><script>alert(1)</script> "a" & \'b\' <!-- $& $1';
  const { course } = await meetings('Khóa phá', { title, summary: `">${title}`, objectives: [title] });
  await published(api, trainer, course);
  const page = await get('/hoc/khoa-pha');
  expect(page.body).not.toContain('<script>');
  expect(page.body.match(/<script type="application\/ld\+json">/g)).toHaveLength(1);
  const told = JSON.parse(page.jsonLd ?? '');
  expect([told.name, told.description, told.teaches]).toEqual([title, `">${title}`, [title]]);
  const escaped = '&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; &quot;a&quot; &amp; &#39;b&#39; &lt;!-- $&amp; $1';
  expect([page.title, page.description]).toEqual([`${escaped} · Đào tạo`, `&quot;&gt;${escaped}`]);
});

describe('nothing is told of a course', () => {
  const anybody = () => [{}, trainer.headers, api.administrator.headers];

  test('that is a draft, or waits for its publication, whoever asks', async () => {
    const { course, slug, lessons } = await meetings('Khóa nháp');
    const by = writer(api, trainer);
    const sees = async () => {
      for (const headers of anybody()) expect(await toldOf(slug, headers)).toEqual(nothing);
      expect((await get(`/hoc/${slug}/${lessons[0]?.id}`)).status).toBe(404);
      expect((await get('/hoc/feed.xml')).body).not.toContain(course.id);
    };
    await sees();
    const handedIn = await by.step('submitCourse', course);
    await sees();
    await writer(api).step('approveCourse', handedIn);
    await sees();
  });

  test('that was retired', async () => {
    const { course, slug } = await meetings('Khóa gỡ');
    const out = await published(api, trainer, course);
    expect((await toldOf(slug)).status).toBe(200);
    await done(api, 'retireCourse', { id: out.id });
    for (const headers of anybody()) expect(await toldOf(slug, headers)).toEqual(nothing);
    expect((await get('/hoc/feed.xml')).body).not.toContain(course.id);
  });

  test('that is not public, but that its page is there for who is signed in', async () => {
    const { course, slug, lessons } = await meetings('Khóa nội bộ', { isPublic: false });
    await published(api, trainer, course);
    expect(await toldOf(slug)).toEqual(nothing);
    const reader = await signedIn(api.database);
    expect(await toldOf(slug, reader.headers)).toEqual({ ...nothing, status: 200, title: 'Khóa bồi dưỡng · Đào tạo' });
    for (const [lesson, status] of [
      [lessons[0]?.id, 200],
      [course.id, 404],
    ]) {
      const page = await get(`/hoc/${slug}/${lesson}`, reader.headers);
      expect([page.status, page.body.includes('nội bộ')]).toEqual([status, false]);
    }
    expect((await get('/hoc/feed.xml', reader.headers)).body).not.toContain(course.id);
  });

  test('beyond what is published of it', async () => {
    const { course, slug } = await meetings('Khóa sửa dở');
    const out = await published(api, trainer, course);
    await writer(api, trainer).saveCourse(out, { title: 'Tên chưa công bố', summary: 'Lời chưa công bố' });
    for (const headers of anybody()) {
      const page = await get(`/hoc/${slug}`, headers);
      expect([page.title, page.body.includes('chưa công bố')]).toEqual(['Khóa sửa dở · Đào tạo', false]);
    }
  });

  test('that there is not', async () => {
    for (const slug of ['khong-co', 'KHONG-CO', '%00', '%E0%A4%A', '..%2f..%2fsecret', 'a'.repeat(300)])
      expect([400, 404, 414]).toContain((await get(`/hoc/${slug}`)).status);
  });
});

test('the list has its own head, and a search in it is for no index', async () => {
  const list = await get('/hoc');
  expect([list.status, list.title, list.canonical, list.isForNoIndex]).toEqual([200, 'Khóa bồi dưỡng · Đào tạo', `${base}/hoc`, false]);
  expect(list.body).toContain('<link rel="alternate" type="application/atom+xml" title="Khóa bồi dưỡng mới" href="/hoc/feed.xml">');
  const search = await get('/hoc?tim=bien+ban');
  expect([search.status, search.isForNoIndex]).toEqual([200, true]);
});

test('a language version tells of the other, in its own words', async () => {
  const { course, slug } = await meetings('Họp chi bộ');
  await published(api, trainer, course);
  const { payload: made } = await command(
    api,
    'createCourse',
    { unitId, title: 'Cell meetings', language: 'en', translationOfId: course.id },
    'course { id edition { version } }',
    { as: trainer },
  );
  const lesson = await writer(api, trainer).lesson(unitId, 'Before the meeting');
  const { id, edition } = made.course;
  const modules = [{ title: 'Module 1', lessonIds: [lesson.id] }];
  await published(api, trainer, await writer(api, trainer).saveCourse({ id, version: edition.version }, { modules, topics: ['MEETINGS'] }));
  const page = await get('/hoc/cell-meetings');
  expect([page.title, page.body.includes('<meta property="og:locale" content="en_GB">')]).toEqual(['Cell meetings · Training', true]);
  expect(page.body).toContain(`<link rel="alternate" hreflang="vi" href="${base}/hoc/${slug}">`);
  const told = JSON.parse(page.jsonLd ?? '');
  expect([told.inLanguage, told.about[0].name]).toEqual(['en', 'Meetings']);
  expect(told.workTranslation).toEqual([{ '@type': 'Course', name: 'Họp chi bộ', inLanguage: 'vi', url: `${base}/hoc/${slug}` }]);
});

test('where the public is let in to nothing, nothing is told of any course', async () => {
  const { course, slug } = await meetings('Khóa công khai');
  await published(api, trainer, course);
  const { publicAccess } = await api.ask('{ publicAccess { version } }');
  await done(api, 'updatePublicAccess', { isAllowed: false, version: publicAccess.version }, 'publicAccess { isAllowed }');
  try {
    expect(await toldOf(slug)).toEqual(nothing);
    expect((await get('/hoc')).status).toBe(200);
    const feed = await get('/hoc/feed.xml');
    expect([feed.status, feed.body.includes('<entry')]).toEqual([200, false]);
  } finally {
    await done(api, 'updatePublicAccess', { isAllowed: true, version: publicAccess.version + 1 }, 'publicAccess { isAllowed }');
  }
});
