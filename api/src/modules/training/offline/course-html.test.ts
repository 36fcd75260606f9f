import { courseHtml, placeIn } from './course-html.js';
import type { WholeCourse, WholeLesson, WholeMaterial } from './whole-course.js';

const file = { byteSize: 1, url: '/files/00000000-0000-4000-8000-000000000000/file?until=1', displayUrl: null };
const material = { id: '1', kind: 'DOCUMENT', title: 'Bài', altText: null, credit: null, url: null, captions: [] };

// also of files that were kept by the name that their sender gave them
test.each([
  ['Bài giảng.html', '01-Bai-giang-html.pdf'],
  ['bien-ban.pdf', '01-bien-ban.pdf'],
  ['hoa-don.exe.', '01-hoa-don-exe.pdf'],
])('%s, which is a PDF, lies beside a course taken along as %s', (name, place) =>
  expect(placeIn('tep', { ...material, file: { ...file, name, mediaType: 'application/pdf' } }, 0)).toBe(`tep/${place}`),
);

const lesson = (title: string, html = '', materials: WholeMaterial[] = []): WholeLesson => ({
  ...{ id: title, title, summary: null, minutes: null, body: {}, html, materials },
});
const course = (language: string, ...modules: WholeLesson[][]): WholeCourse => ({
  ...{ slug: 'a', language, title: 'Một khóa', summary: null, introduction: null, objectives: [], minutes: 1, licence: null },
  ...{ editionNumber: 1, publishedAt: '2024-01-01T00:00:00Z', unit: null, sources: [], cover: null, materials: [] },
  modules: modules.map((lessons, i) => ({ title: `Phần ${i + 1}`, summary: null, lessons })),
});
const nothing = { placeOf: () => null, wordsOf: () => undefined };

test('the lessons of a course are numbered through in its contents, as they are in their titles', () => {
  const page = courseHtml(course('vi', [lesson('Một'), lesson('Hai')], [], [lesson('Ba')]), nothing);
  expect([...page.matchAll(/<ol( start="\d+")?>/g)].map(([, start]) => start)).toEqual([' start="1"', undefined, ' start="3"']);
  expect(page).toContain('<h2>3. Ba</h2>');
});

test('call-outs say what they are, in the language of the course', () => {
  const html = ['note', 'tip', 'warning'].map((kind) => `<aside class="callout ${kind}"><p>Nội dung</p></aside>`).join('');
  const names = (language: string) =>
    [...courseHtml(course(language, [lesson('Một', html)]), nothing).matchAll(/<p class="name">(.*?)<\/p>/g)].map(([, name]) => name);
  expect(names('vi')).toEqual(['Lưu ý', 'Cần nhớ', 'Cảnh báo']);
  expect(names('en')).toEqual(['Note', 'Remember', 'Warning']);
});

test('a film has its captions in the page, which a browser plays from a disk, and beside it for other players', () => {
  const captions = [
    { fileId: 'e', language: 'en', label: 'English' },
    { fileId: 'v', language: 'vi', label: 'Tiếng "Việt"' },
  ];
  const film = { ...material, kind: 'VIDEO', id: '00000000-0000-4000-8000-000000000001', file: null, captions };
  const html = `<figure data-material="${film.id}"></figure>`;
  const page = courseHtml(course('vi', [lesson('Một', html, [film])]), {
    placeOf: () => 'tep/01-phim.mp4',
    wordsOf: ({ fileId }) => Buffer.from(`WEBVTT ${fileId}`),
  });
  const data = (words: string) => `data:text/vtt;base64,${Buffer.from(words).toString('base64')}`;
  expect(page).toContain(`<track kind="captions" srclang="en" label="English" src="${data('WEBVTT e')}">`);
  expect(page).toContain(`<track kind="captions" srclang="vi" label="Tiếng &quot;Việt&quot;" default src="${data('WEBVTT v')}">`);
  expect(page).toContain('<a href="tep/01-phim.vi.vtt">Lời dạng chữ: Tiếng &quot;Việt&quot;</a>');
});
