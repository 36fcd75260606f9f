import { placeIn } from './course-html.js';

const file = { byteSize: 1, url: '/files/00000000-0000-4000-8000-000000000000/file?until=1', displayUrl: null };
const material = { id: '1', kind: 'DOCUMENT', title: 'Bài', altText: null, credit: null, url: null };

// also of files that were kept by the name that their sender gave them
test.each([
  ['Bài giảng.html', '01-Bai-giang-html.pdf'],
  ['bien-ban.pdf', '01-bien-ban.pdf'],
  ['hoa-don.exe.', '01-hoa-don-exe.pdf'],
])('%s, which is a PDF, lies beside a course taken along as %s', (name, place) =>
  expect(placeIn('tep', { ...material, file: { ...file, name, mediaType: 'application/pdf' } }, 0)).toBe(`tep/${place}`),
);
