import { cleanText, type TextRule, texts } from './text-rules.js';

const kept = (value: string, rule: TextRule) => {
  const cleaned = cleanText(value, rule);
  return 'text' in cleaned ? cleaned.text : `${cleaned.message}`;
};

test('a text is kept trimmed, composed and with single spaces', () => {
  expect(kept('  Đảng  ủy \u00a0phường ', texts.name)).toBe('Đảng ủy phường');
  expect(kept('Hồ Nam'.normalize('NFD'), texts.name)).toBe('Hồ Nam');
  expect(kept('Tổ\u200b dân\ufeff phố', texts.name)).toBe('Tổ dân phố');
  expect(kept(' \t\u00a0\u200b ', texts.name)).toBe('');
});

test('a zero-width space between letters parts words, and is nothing elsewhere', () => {
  expect(kept('Phường\u200bThử', texts.name)).toBe('Phường Thử');
  expect(kept('Phườ'.normalize('NFD') + 'ng\u200d\u200b\u200bThử'.normalize('NFD'), texts.name)).toBe('Phường Thử');
  expect(kept('\u200bPhường \u200bThử\u200b 1\u200d2', texts.name)).toBe('Phường Thử 12');
  expect(kept('dòng\u200bmột\n\u200bdòng hai', texts.note)).toBe('dòng một\ndòng hai');
  expect(kept('HP-\u200bLC', texts.unitCode)).toBe('HP-LC');
});

test('a blank that no font draws is none, and codes do not differ by the shape of a dash or a sign', () => {
  for (const blank of ['\u3164', '\u2800', '\u115f\u1160', '\uffa0', '\u180e']) expect(kept(blank, texts.name)).toBe('');
  for (const same of ['T-A\u180e', 'T\u034f-A', 'T-A\ufe0f', '\u3164T-A', 'T\u2011A', 'T\u2013A', 'T\u2212A'])
    expect(kept(same, texts.unitCode)).toBe('T-A');
  expect(kept('Ban \u2013 Tổ', texts.name)).toBe('Ban \u2013 Tổ');
});

test('a note keeps its lines', () => {
  expect(kept(' dòng một\r\ndòng  hai\n', texts.note)).toBe('dòng một\ndòng  hai');
});

test.each([
  ['a\u0000b', texts.name],
  ['a\nb', texts.name],
  ['a\u202eb', texts.name],
  ['a\ud800b', texts.name],
  ['a\ufffdb', texts.name],
  ['a\u0007b', texts.note],
  ['a\ue000b', texts.name],
  ['a\u{f0000}b', texts.name],
  ['a\uf8ffb', texts.note],
])('%j is refused for its invisible characters', (value, rule) => {
  expect(kept(value, rule)).toBe('input.control');
});

test('lengths count characters, not code units', () => {
  expect(kept('ế'.repeat(300), texts.name)).toHaveLength(300);
  expect(kept('ế'.repeat(301), texts.name)).toBe('input.tooLong');
  expect(kept('😀'.repeat(300), texts.name)).toBe('😀'.repeat(300));
  expect(kept('x'.repeat(2001), texts.note)).toBe('input.tooLong');
});

test.each(['0225 3 700 000', '+84 225 3700000', '(0225) 3.700.000', '0912345678; 0987654321', '0225-3700000 máy lẻ 12', '113'])(
  '%j is a phone number',
  (value) => {
    expect(kept(value, texts.phone)).toBe(value);
  },
);
test.each(['không có', '12', 'x0912345678', '0912a45678', '<0912345678>', '-5'])('%j is no phone number', (value) => {
  expect(kept(value, texts.phone)).toBe('input.phone');
});

test.each(['lechan@haiphong.gov.vn', 'a.b+c@d-e.vn'])('%j is an e-mail address', (value) => {
  expect(kept(value, texts.email)).toBe(value);
});
test.each(['lechan', 'a@b', 'a b@c.vn', 'a@b@c.vn', '<a@b.vn>', 'a@b.vn, c@d.vn', '@b.vn', 'a@b.vn.'])(
  '%j is no e-mail address',
  (value) => {
    expect(kept(value, texts.email)).toBe('input.email');
  },
);

test('codes of units have no spaces, codes of the vocabulary are capitals', () => {
  expect(kept(' HP-LC-HN.10/a ', texts.unitCode)).toBe('HP-LC-HN.10/a');
  expect(kept('HP LC', texts.unitCode)).toBe('input.codeHasSpace');
  expect(kept('CELL_2', texts.referenceCode)).toBe('CELL_2');
  expect(['cell', '2CELL', 'CHI BỘ', '_A'].map((code) => kept(code, texts.referenceCode))).toEqual(Array(4).fill('input.referenceCode'));
});

test('names of persons may have marks and brackets, but no digits', () => {
  expect(kept("Đào (mẫu) H'Hen", texts.personName)).toBe("Đào (mẫu) H'Hen");
  expect(kept('Đào 2', texts.personName)).toBe('input.personName');
});
