import { cellText } from './cell-text.js';

test('a zero-width space parts the words of a cell as it does those of a form', () => {
  expect(cellText('Phường\u200bThử')).toBe('Phường Thử');
  expect(cellText('\ufeff Tổ\u200b dân\u00ad phố \u200b')).toBe('Tổ dân phố');
});
