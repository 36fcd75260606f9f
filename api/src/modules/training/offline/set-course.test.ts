import { getDocumentProxy } from 'unpdf';
import { blocks, type TextNode } from './pdf-blocks.js';
import { setCourse } from './set-course.js';
import type { WholeCourse } from './whole-course.js';

const paragraph = (text: string): TextNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const course = (...content: TextNode[]): WholeCourse => ({
  ...{ slug: 'a', language: 'vi', title: 'Một khóa', summary: null, introduction: null, objectives: [], minutes: 1, licence: null },
  ...{ editionNumber: 1, publishedAt: '2024-01-01T00:00:00Z', unit: null, sources: [], cover: null, materials: [] },
  modules: [
    {
      ...{ title: 'Phần', summary: null },
      lessons: [{ id: '1', title: 'Bài', summary: null, minutes: 1, html: '', materials: [], body: { type: 'doc', content } }],
    },
  ],
});
/** What the PDF of a course says, without blanks and the numbers of its pages. */
async function set(...content: TextNode[]): Promise<{ said: string }> {
  const bytes = await setCourse(course(...content), new Map());
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  let said = '';
  for (let page = 1; page <= pdf.numPages; page++)
    said += (await (await pdf.getPage(page)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('');
  return { said: said.replace(/\d+ \/ \d+/g, '').replace(/[\s\u200b]/g, '') };
}

test('a word that fits into no line is broken, and nothing of it is lost', async () => {
  const address = `https://vi.du/${'a/'.repeat(60)}cuoi`;
  const { said } = await set(paragraph(address), paragraph('x'.repeat(1000)));
  expect([said.includes(address), said.replace(/[^x]/g, '').length]).toEqual([true, 1000]);
});

test('a call-out says what it is, and of each kind its edge is of another colour', async () => {
  const callout = (kind: string): TextNode => ({ type: 'callout', attrs: { kind }, content: [paragraph(`Khung ${kind}.`)] });
  const kinds = ['NOTE', 'TIP', 'WARNING'].map(callout);
  const { said } = await set(...kinds);
  expect(said).toContain('LưuýKhungNOTE.CầnnhớKhungTIP.CảnhbáoKhungWARNING.');
  const edges = blocks(kinds, { materials: new Map(), pictures: new Map(), language: 'en' }) as unknown as {
    layout: { vLineColor: () => string };
  }[];
  expect(new Set(edges.map(({ layout }) => layout.vLineColor())).size).toBe(3);
});

test('a paragraph of very many words is set by the piece, with all of them in their order', () => {
  const words = Array.from({ length: 60_000 }, (_, i) => `w${i}`).join(' ');
  const setting = { materials: new Map(), pictures: new Map(), language: 'vi' as const };
  const pieces = (node: TextNode) =>
    blocks([node], setting).map((piece) => (piece as { text: { text: string }[] }).text.map(({ text }) => text).join(''));
  const many = pieces(paragraph(words));
  expect([many.join('') === words, Math.max(...many.map(({ length }) => length)) <= 8_000]).toEqual([true, true]);
  const marked = Array.from({ length: 3_000 }, (_, i) => ({ type: 'text', text: `w${i} `, marks: i % 2 ? [{ type: 'bold' }] : [] }));
  expect(pieces({ type: 'paragraph', content: marked })).toHaveLength(6);
  expect(pieces(paragraph('Một câu.'))).toEqual(['Một câu.']);
});
