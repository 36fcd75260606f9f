import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en, type MessageKey, translate, vi } from './messages.js';

const placeholders = (text: string) => [...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name).sort();
const keys = Object.keys(vi) as MessageKey[];

test('every message is there in both languages, and no other', () => {
  expect(Object.keys(en).sort()).toEqual(keys.sort());
});

test('both languages tell of the same things', () => {
  for (const key of keys) expect([key, [...new Set(placeholders(en[key]))]]).toEqual([key, [...new Set(placeholders(vi[key]))]]);
});

test('every message is a sentence that ends, and none says please or error', () => {
  for (const key of keys) {
    // the subject of a letter is a heading, as a page's title is, and what acts are called stands within one
    if (!/^act\.|^reader\.|^input\.another|^mail\.(invitation|reset|everything|proposal(Approved|Declined)?)$/.test(key))
      for (const one of [vi, en]) expect([key, one[key]]).toEqual([key, expect.stringMatching(/\.\s*$/)]);
    expect(vi[key]).not.toMatch(/vui lòng|lỗi hệ thống/i);
  }
});

test('every message is used somewhere', () => {
  const src = join(import.meta.dirname, '../..');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.ts$/.test(file) && !/messages\/|\.test\.ts$/.test(file),
  );
  const code = files.map((file) => readFileSync(join(src, file), 'utf8')).join('\n');
  expect(keys.filter((key) => !code.includes(`'${key}'`))).toEqual([]);
});

test('days come out as people write them, and what is told is not taken for a pattern', () => {
  const about = { code: '$&%{free}', unit: 'Phường Hồ Nam (11383)', free: '11384' };
  expect(translate('vi', 'unit.codeTaken', about)).toBe('Mã $&%{free} đang là của Phường Hồ Nam (11383). Dùng mã chưa ai dùng, như 11384.');
  expect(translate('en', 'input.untilNotAfterFrom', { from: '2024-02-29' })).toBe(
    'The end must come after the beginning, 29/02/2024. Correct one of both days.',
  );
});
