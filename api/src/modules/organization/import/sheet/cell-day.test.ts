import fc from 'fast-check';
import { cellDay, noSuchDay } from './cell-day.js';

test.each([
  ['2022-07-01', '2022-07-01'],
  ['01/07/2022', '2022-07-01'],
  ['1/7/2022', '2022-07-01'],
  ['31-12-2025', '2025-12-31'],
  ['31.12.2025', '2025-12-31'],
  ['2022-07-01T00:00:00.000Z', '2022-07-01'],
  ['01/07/2022 00:00:00', '2022-07-01'],
  [' 44743 ', '2022-07-01'],
  [44743, '2022-07-01'],
  [44743.75, '2022-07-01'],
  [61, '1900-03-01'],
  ['1899', '1905-03-13'],
  ['2200', '1906-01-08'],
  [2022.5, '1905-07-14'],
  [new Date(Date.UTC(2022, 6, 1)), '2022-07-01'],
])('%p is the day %s', (cell, day) => {
  expect(cellDay(cell)).toBe(day);
});

test('a day that no calendar has is told from what names no day', () => {
  const written = ['31/02/2022', ' 2022-13-01', '07/13/2022', '28/02/2022', '01/07/2922', 'hôm nay', '2022', '', 12, null];
  expect(written.map(noSuchDay)).toEqual(['31/02/2022', '2022-13-01', '07/13/2022', ...Array(7).fill(null)]);
});

test.each([
  '31/02/2022',
  '07/13/2022',
  '2022-13-01',
  '1/7/22',
  'hôm nay',
  '',
  '0',
  '01/07/1822',
  '01/07/2922',
  '2022',
  '1900',
  ' 2199 ',
  2022,
  12,
  -5,
  1e9,
  Number.NaN,
  true,
  null,
  new Date(Number.NaN),
])('%p is no day', (cell) => {
  expect(cellDay(cell)).toBeNull();
});

test('a workbook that counts from 1904 is four years and a day ahead', () => {
  expect(cellDay(43281, true)).toBe('2022-07-01');
  expect(cellDay('43281', true)).toBe('2022-07-01');
});

test('every day is read back from each way of writing it', () => {
  const days = fc.date({ min: new Date('1900-03-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      const [year, month, dayOfMonth] = day.split('-');
      const serial = Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000);
      fc.pre(serial < 1900 || serial > 2199); // which are years
      const ways = [day, `${dayOfMonth}/${month}/${year}`, `${Number(dayOfMonth)}-${Number(month)}-${year}`, serial, new Date(day)];
      expect(ways.map((way) => cellDay(way))).toEqual(ways.map(() => day));
    }),
  );
});
