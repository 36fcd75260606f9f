import fc from 'fast-check';
import { blocksOf, keyOf } from '../admin/src/resources/courses/difference/blocks.ts';
import { countOf, differenceOf } from '../admin/src/resources/courses/difference/difference.ts';
import { chosenBlocks, hunksOf } from '../admin/src/resources/courses/lesson/merging/hunks.ts';
import { mergedBody } from '../admin/src/resources/courses/lesson/merging/merged-body.ts';

const paragraph = (said, ...more) => ({ type: 'paragraph', content: [{ type: 'text', text: said }, ...more] });
const reference = (id, number) => ({ type: 'footnoteReference', attrs: { 'data-id': id, referenceNumber: String(number) } });
const note = (id, number, said) => ({ type: 'footnote', attrs: { 'data-id': id, id: `fn:${number}` }, content: [paragraph(said)] });
const says = (blocks) => blocks.map(keyOf);
const all = (hunks, side) => new Map(hunks.filter(({ kind }) => kind === 'differs').map((hunk) => [hunk, side]));

// few words, so that blocks repeat: that is where comparing goes wrong
const text = fc.array(
  fc.constantFrom('một', 'hai', 'ba', 'bốn').map((said) => paragraph(said)),
  { maxLength: 8 },
);

test('taking one version everywhere gives that version, whatever the two were made from', () => {
  fc.assert(
    fc.property(text, text, text, (base, mine, theirs) => {
      const hunks = hunksOf(base, mine, theirs);
      expect(says(chosenBlocks(hunks, all(hunks, 'mine')))).toEqual(says(mine));
      expect(says(chosenBlocks(hunks, all(hunks, 'theirs')))).toEqual(says(theirs));
    }),
  );
});

test('where only one of the two wrote, nothing is to be chosen and nothing of it is lost', () => {
  fc.assert(
    fc.property(text, text, (base, written) => {
      expect(says(chosenBlocks(hunksOf(base, written, base), new Map()))).toEqual(says(written));
      expect(says(chosenBlocks(hunksOf(base, base, written), new Map()))).toEqual(says(written));
      expect(hunksOf(base, written, written).every(({ kind }) => kind === 'same')).toBe(true);
    }),
  );
});

test('a difference tells all of what is there now, and of what was there all that is gone', () => {
  const told = (rows, kinds) => rows.flatMap((row) => (kinds.includes(row.kind) ? [keyOf(row.is ?? row.block)] : []));
  fc.assert(
    fc.property(text, text, (was, is) => {
      const rows = differenceOf(was, is);
      expect(told(rows, ['same', 'added', 'changed', 'moved'])).toEqual(says(is));
      expect(countOf(differenceOf(is, is))).toBe(0);
    }),
  );
});

test('changes of different paragraphs come together by themselves; of the same one a person chooses', () => {
  const base = ['Một.', 'Hai.', 'Ba.', 'Bốn.'].map((said) => paragraph(said));
  const mine = ['Một.', 'Hai mới.', 'Ba.', 'Bốn của tôi.'].map((said) => paragraph(said));
  const theirs = ['Một khác.', 'Hai.', 'Ba.', 'Bốn của chị.'].map((said) => paragraph(said));
  const hunks = hunksOf(base, mine, theirs);
  expect(hunks.map((hunk) => hunk.by ?? hunk.kind)).toEqual(['theirs', 'mine', 'same', 'both']);
  expect(() => chosenBlocks(hunks, new Map())).toThrow('needs a side');
  expect(says(chosenBlocks(hunks, new Map([[hunks[3], 'both']])))).toEqual(says([theirs[0], mine[1], base[2], theirs[3], mine[3]]));
  // what one put in beside what the other rewrote stands before what both left as it was
  const added = paragraph('Thêm.');
  const put = hunksOf(base, base.toSpliced(1, 0, added), theirs.with(3, base[3]));
  expect(put.map((hunk) => hunk.by ?? hunk.kind)).toEqual(['theirs', 'mine', 'same']);
  expect(says(chosenBlocks(put, new Map()))).toEqual(says([theirs[0], added, ...base.slice(1)]));
  // what both put in at one place, only a person can order
  const twice = hunksOf(base, base.toSpliced(1, 0, added), base.toSpliced(1, 0, paragraph('Khác.')));
  expect(twice.map((hunk) => hunk.by ?? hunk.kind)).toEqual(['same', 'both', 'same']);
  const far = hunksOf(base, mine.with(3, base[3]), base.with(3, theirs[3]));
  expect(far.map((hunk) => hunk.by ?? hunk.kind)).toEqual(['same', 'mine', 'same', 'theirs']);
  expect(says(chosenBlocks(far, new Map()))).toEqual(says([base[0], mine[1], base[2], theirs[3]]));
});

test('footnotes go with their references, are numbered as they come, and none is lost', () => {
  const mine = blocksOf({
    content: [
      paragraph('Một', reference('a', 1)),
      paragraph('Hai', reference('b', 2)),
      { type: 'footnotes', content: [note('a', 1, 'Nguồn a.'), note('b', 2, 'Nguồn b của tôi.')] },
    ],
  });
  const theirs = blocksOf({
    content: [
      paragraph('Hai', reference('b', 1)),
      paragraph('Ba', reference('c', 2)),
      { type: 'footnotes', content: [note('b', 1, 'Nguồn b.'), note('c', 2, 'Nguồn c.')] },
    ],
  });
  const chosen = [theirs[0], mine[0], theirs[1], mine[0], theirs[2], mine[3]];
  const { content } = mergedBody(chosen, theirs, mine);
  expect(content.slice(0, 4).map(({ content: [said, { attrs }] }) => [said.text, attrs.referenceNumber])).toEqual([
    ['Hai', '1'],
    ['Một', '2'],
    ['Ba', '3'],
    ['Một', '4'],
  ]);
  expect(content[4].content.map(({ attrs, content: said }) => [attrs.id, said.map(({ content: [{ text: one }] }) => one)])).toEqual([
    ['fn:1', ['Nguồn b.', 'Nguồn b của tôi.']],
    ['fn:2', ['Nguồn a.']],
    ['fn:3', ['Nguồn c.']],
    ['fn:4', ['Nguồn a.']],
  ]);
  expect(new Set(content[4].content.map(({ attrs }) => attrs['data-id'])).size).toBe(4);
});

test('a block that was rewritten is told word by word, one that was moved as moved, a heading that became a paragraph as that', () => {
  const moved = paragraph('Mời trưởng ban mặt trận.');
  const was = [
    ...[moved, paragraph('Gửi nội dung trước một ngày.'), paragraph('Họp chi ủy.')],
    { ...paragraph('Ghi biên bản đầy đủ.'), type: 'heading', attrs: { level: 2 } },
  ];
  const is = [paragraph('Gửi nội dung trước ba ngày.'), paragraph('Họp chi ủy.'), moved, paragraph('Ghi biên bản đầy đủ.')];
  const rows = differenceOf(was, is);
  expect(rows.map(({ kind }) => kind)).toEqual(['changed', 'same', 'moved', 'changed']);
  expect(rows[0].pieces).toEqual([
    { text: 'Gửi nội dung trước ', kind: 'same' },
    { text: 'một', kind: 'removed' },
    { text: 'ba', kind: 'added' },
    { text: ' ngày.', kind: 'same' },
  ]);
  expect(rows[3].turned).toEqual(['type']);
});
