import fc from 'fast-check';
import { blocksDifference, placesIn } from './block-difference.js';
import { blocksOf } from './lesson-blocks.js';
import { listDifference } from './list-difference.js';
import { type DifferencePart, partsOf } from './text-difference.js';

const marked = (parts: readonly DifferencePart[]) =>
  parts.map(({ text, kind }) => (kind === 'ADDED' ? `{+${text}+}` : kind === 'REMOVED' ? `[-${text}-]` : text)).join('');
const textOf = (parts: readonly DifferencePart[], without: DifferencePart['kind']) =>
  parts.flatMap(({ text, kind }) => (kind === without ? [] : [text])).join('');

describe('two texts', () => {
  test('differ by words, whatever marks they have', () => {
    expect(marked(partsOf('giấy giới thiệu của một đảng viên', 'giấy giới thiệu của hai đảng viên'))).toBe(
      'giấy giới thiệu của [-một-]{+hai+} đảng viên',
    );
    expect(marked(partsOf('Kết luận.', 'Kết luận'))).toBe('Kết luận[-.-]');
  });

  test('words that are exchanged one after the other are one phrase', () => {
    expect(marked(partsOf('báo qua nhóm tin nhắn.', 'báo bằng điện thoại bàn.'))).toBe('báo [-qua nhóm tin nhắn-]{+bằng điện thoại bàn+}.');
  });

  test('one that is new or no more has one part, two that are empty none', () => {
    expect([marked(partsOf('', 'mới')), marked(partsOf('cũ', '')), partsOf('', '')]).toEqual(['{+mới+}', '[-cũ-]', []]);
  });

  test('what stayed and came is always the later one, what stayed and went the earlier one', () => {
    const text = fc
      .array(fc.constantFrom('chi', 'bộ', ' ', ' ', ', ', '.', '\n', 'họp', 'Họp', '12', '  ', '—'))
      .map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = partsOf(before, after);
        expect([textOf(parts, 'ADDED'), textOf(parts, 'REMOVED')]).toEqual([before, after]);
      }),
    );
  });
});

describe('two lists', () => {
  const told = (before: string, after: string) =>
    listDifference([...before], [...after], (letter) => letter).map(({ key, before: was, after: is, isMoved }) =>
      was === null ? `+${key}` : is === null ? `-${key}` : isMoved ? `~${key}` : key,
    );

  test('as few items as can be are moved, and what is no more stands where it was', () => {
    expect(told('abcde', 'eabcd')).toEqual(['~e', 'a', 'b', 'c', 'd']);
    expect(told('abc', 'xac')).toEqual(['+x', 'a', '-b', 'c']);
    expect(told('abc', 'bc')).toEqual(['-a', 'b', 'c']);
    expect(told('', 'ab')).toEqual(['+a', '+b']);
  });

  test('each item of either is told once', () => {
    const letters = fc.uniqueArray(fc.constantFrom(...'abcdefgh')).map((all) => all.join(''));
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const items = listDifference([...before], [...after], (letter) => letter);
        expect(items.flatMap(({ after: is }) => is ?? []).join('')).toBe(after);
        expect(items.flatMap(({ before: was }) => was ?? []).sort()).toEqual([...before].sort());
      }),
    );
  });
});

describe('two lessons', () => {
  const text = (said: string, ...marks: object[]) => ({ type: 'text', text: said, marks });
  const paragraph = (said: string, ...marks: object[]) => ({ type: 'paragraph', content: [text(said, ...marks)] });
  const heading = (level: number, said: string) => ({ type: 'heading', attrs: { level }, content: [text(said)] });
  const bullets = (...items: object[]) => ({ type: 'bulletList', content: items.map((item) => ({ type: 'listItem', content: [item] })) });
  const table = (...rows: string[][]) => ({
    type: 'table',
    content: rows.map((cells) => ({ type: 'tableRow', content: cells.map((cell) => ({ type: 'tableCell', content: [paragraph(cell)] })) })),
  });
  const doc = (...content: object[]) => ({ type: 'doc', content });
  const between = (before: object, after: object) => blocksDifference(blocksOf(before), blocksOf(after));
  const told = async (before: object, after: object) =>
    (await between(before, after)).map(({ kind, block, parts, isMoved }) => [isMoved ? `${kind} moved` : kind, block.type, marked(parts)]);

  test('differ by paragraphs, headings and items that come, go and are changed', async () => {
    const before = doc(
      heading(2, 'Hồ sơ'),
      paragraph('Chi ủy kiểm tra hồ sơ trong bảy ngày.'),
      bullets(paragraph('Đơn xin vào Đảng'), paragraph('Lý lịch')),
    );
    const after = doc(
      heading(2, 'Hồ sơ'),
      paragraph('Đoạn hoàn toàn mới được thêm.'),
      paragraph('Chi ủy kiểm tra hồ sơ trong năm ngày.'),
      bullets(paragraph('Đơn xin vào Đảng')),
    );
    expect(await told(before, after)).toEqual([
      ['SAME', 'HEADING', 'Hồ sơ'],
      ['ADDED', 'PARAGRAPH', '{+Đoạn hoàn toàn mới được thêm.+}'],
      ['CHANGED', 'PARAGRAPH', 'Chi ủy kiểm tra hồ sơ trong [-bảy-]{+năm+} ngày.'],
      ['SAME', 'LIST_ITEM', 'Đơn xin vào Đảng'],
      ['REMOVED', 'LIST_ITEM', '[-Lý lịch-]'],
    ]);
    expect(placesIn(await between(before, after))).toBe(3);
  });

  test('what becomes a heading, another heading or an item of a list is told with what it was', async () => {
    const [one, two, three] = await between(
      doc(paragraph('Ai chuẩn bị'), heading(2, 'Khi nào họp'), paragraph('Ở đâu họp')),
      doc(heading(3, 'Ai chuẩn bị'), heading(4, 'Khi nào họp'), bullets(paragraph('Ở đâu họp'))),
    );
    const types = [one, two, three].map((each) => [
      each?.kind,
      each?.former?.type,
      each?.former?.level,
      each?.block.type,
      each?.block.level,
    ]);
    expect(types).toEqual([
      ['CHANGED', 'PARAGRAPH', null, 'HEADING', 3],
      ['CHANGED', 'HEADING', 2, 'HEADING', 4],
      ['CHANGED', 'PARAGRAPH', null, 'LIST_ITEM', 1],
    ]);
  });

  test('what only looks otherwise, or leads elsewhere, is changed without another word', async () => {
    const link = (href: string) => ({ type: 'link', attrs: { href } });
    expect(await told(doc(paragraph('Xem quy định', link('https://a.vn'))), doc(paragraph('Xem quy định', link('https://b.vn'))))).toEqual([
      ['CHANGED', 'PARAGRAPH', 'Xem quy định'],
    ]);
    // where the editor parts a text says nothing
    const parted = { type: 'paragraph', content: [text('Xem '), text('quy định')] };
    expect(await told(doc(paragraph('Xem quy định')), doc(parted))).toEqual([['SAME', 'PARAGRAPH', 'Xem quy định']]);
  });

  test('cells are told with their row and column', async () => {
    const differences = await between(
      doc(table(['Việc', 'Ai'], ['Biên bản', 'Thư ký'])),
      doc(table(['Việc', 'Ai'], ['Biên bản', 'Phó bí thư'])),
    );
    expect(
      differences.filter(({ kind }) => kind !== 'SAME').map(({ kind, block: { type, row, column } }) => [kind, type, row, column]),
    ).toEqual([['CHANGED', 'TABLE_CELL', 2, 2]]);
  });

  test('a paragraph that stands elsewhere, letter for letter, was moved, and is one place', async () => {
    const [long, other] = ['Thẩm tra lý lịch của người xin vào Đảng.', 'Lấy ý kiến tổ chức chính trị, xã hội.'];
    const differences = await between(
      doc(paragraph(long), paragraph(other), paragraph('Xong.')),
      doc(paragraph(other), paragraph('Xong.'), paragraph(long)),
    );
    expect(differences.map(({ kind, isMoved }) => [kind, isMoved])).toEqual([
      ['REMOVED', true],
      ['SAME', false],
      ['SAME', false],
      ['ADDED', true],
    ]);
    expect(placesIn(differences)).toBe(1);
  });

  test('a picture that is exchanged comes and goes, one with another caption is changed', async () => {
    const picture = (materialId: string, caption: string | null) => ({ type: 'material', attrs: { materialId, caption } });
    expect(await told(doc(picture('a', 'Sơ đồ')), doc(picture('b', 'Sơ đồ')))).toEqual([
      ['REMOVED', 'MATERIAL', '[-Sơ đồ-]'],
      ['ADDED', 'MATERIAL', '{+Sơ đồ+}'],
    ]);
    expect(await told(doc(picture('a', 'Sơ đồ')), doc(picture('a', 'Sơ đồ mới')))).toEqual([['CHANGED', 'MATERIAL', 'Sơ đồ{+ mới+}']]);
  });

  test('sixty lessons written anew are compared', async () => {
    const words = 'chi bộ họp mỗi tháng một lần để bàn việc của tổ dân phố và ra nghị quyết'.split(' ');
    const lesson = (seed: number) =>
      doc(
        ...Array.from({ length: 60 }, (_, i) =>
          paragraph(Array.from({ length: 60 }, (_unused, j) => words[(seed * 7 + i * 13 + j * j) % words.length]).join(' ')),
        ),
      );
    for (let seed = 0; seed < 60; seed++) expect((await between(lesson(seed), lesson(seed + 1))).length).toBeGreaterThan(0);
  });

  test('texts that have nothing in common are told as one and the other, and what they share is still seen', async () => {
    const lesson = (letter: string) => doc(...Array.from({ length: 4000 }, (_, i) => paragraph(letter + i)));
    const all = await between(lesson('a'), lesson('b'));
    expect([all.length, all.slice(0, 4000).every(({ kind }) => kind === 'REMOVED')]).toEqual([8000, true]);
    const marked = paragraph('Điều lệ Đảng.');
    const parted = (one: string, other: string) => doc(...(lesson(one) as Doc).content, marked, ...(lesson(other) as Doc).content, marked);
    const kinds = (await between(parted('a', 'b'), parted('c', 'b'))).map(({ kind }) => kind);
    expect([kinds.length, kinds.slice(8000).every((kind) => kind === 'SAME')]).toEqual([12_002, true]);
    const interleaved = (letter: string) =>
      doc(...Array.from({ length: 4000 }, (_, i) => paragraph(i % 10 === 0 ? `stays ${i}` : letter + i)));
    expect((await between(interleaved('a'), interleaved('b'))).filter(({ kind }) => kind === 'SAME').length).toBe(400);
  });

  test('others have their turn while long paragraphs of other words, many of them, are compared', async () => {
    const lesson = (seed: number) =>
      doc(
        ...Array.from({ length: 60 }, (_, i) =>
          paragraph(Array.from({ length: 1500 }, (_unused, j) => `w${(j * (seed + 7) * (i + 3)) % 997}`).join(' ')),
        ),
      );
    let turns = 0;
    const clock = setInterval(() => turns++, 1);
    expect((await between(lesson(1), lesson(2))).length).toBeGreaterThanOrEqual(60);
    clearInterval(clock);
    expect(turns).toBeGreaterThan(1);
  });
});

interface Doc {
  readonly content: object[];
}
