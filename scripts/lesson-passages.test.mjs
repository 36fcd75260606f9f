import { getSchema } from '@tiptap/core';
import { passagesOf, quoteOf, stretchOf } from '../admin/src/resources/courses/lesson/comments/passages.ts';
import { lessonExtensions, notShown } from '../admin/src/resources/courses/lesson/text/lesson-extensions.ts';

const schema = getSchema(lessonExtensions(notShown));
const doc = (...paragraphs) =>
  schema.nodeFromJSON({ type: 'doc', content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) });
const said = (in_, at) => at && in_.textBetween(at.from, at.to, '\n');

/** The quote of the n-th place at which some words stand. */
function quoted(of, words, nth = 0) {
  const text = of.textBetween(0, of.content.size, '\n');
  let at = -1;
  for (let n = 0; n <= nth; n++) at = text.indexOf(words, at + 1);
  const line = text.slice(0, at).split('\n').length - 1;
  const from = at + 1 + line;
  return quoteOf(of, { from, to: from + words.length });
}

const text = doc('Họp chi ủy trước ba ngày.', 'Gửi nội dung trước ba ngày cho đảng viên.', 'Ghi biên bản đầy đủ.');

test('a passage is found where it stands, the second of two that say the same too', () => {
  const [first, second] = [quoted(text, 'trước ba ngày'), quoted(text, 'trước ba ngày', 1)];
  expect(second).toMatchObject({ text: 'trước ba ngày', before: 'Họp chi ủy trước ba ngày.\nGửi nội dung ' });
  expect(said(text, stretchOf(text, first))).toBe('trước ba ngày');
  expect(stretchOf(text, first).from).toBe(12);
  expect(stretchOf(text, second).from).toBe(41);
});

test('it is found after what stands around it was written on, moved or deleted', () => {
  const quote = quoted(text, 'trước ba ngày', 1);
  const other = doc('Mở đầu.', 'Ghi biên bản đầy đủ.', 'Chi ủy gửi nội dung trước ba ngày cho đảng viên, báo trước ba ngày.');
  expect(stretchOf(other, quote).from).toBe(52);
  expect(said(other, stretchOf(other, quote))).toBe('trước ba ngày');
});

test('one that was rewritten is what now stands between what stood before and after it', () => {
  const quote = quoted(text, 'trước ba ngày', 1);
  const other = doc('Họp chi ủy sớm.', 'Gửi nội dung sớm hơn năm ngày cho đảng viên.', 'Ghi biên bản đầy đủ.');
  expect(said(other, stretchOf(other, quote))).toBe('sớm hơn năm ngày');
});

test('one that is gone is nowhere', () => {
  expect(stretchOf(doc('Ghi biên bản đầy đủ.'), quoted(text, 'trước ba ngày'))).toBeUndefined();
});

test('one that goes over several lines, and one that is only blanks', () => {
  const quote = quoteOf(text, { from: 6, to: 40 });
  expect(quote.text).toBe('hi ủy trước ba ngày.\nGửi nội dung');
  expect(said(text, stretchOf(text, quote))).toBe(quote.text);
  expect(quoteOf(text, { from: 4, to: 5 })).toBeUndefined();
  expect(passagesOf(text).map((one) => one.text)).toEqual([
    'Họp chi ủy trước ba ngày.',
    'Gửi nội dung trước ba ngày cho đảng viên.',
    'Ghi biên bản đầy đủ.',
  ]);
});
