import { fileName, longestFileName, pictureName } from './file-name.js';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

test.each([
  ['bien-ban.pdf', 'application/pdf', 'bien-ban.pdf'],
  ['Ảnh hội nghị.JPEG', 'image/jpeg', 'Ảnh hội nghị.JPEG'],
  ['bai-giang.html', 'application/pdf', 'bai-giang.html.pdf'],
  ['hoa-don.exe', word, 'hoa-don.exe.docx'],
  ['x.bat', 'image/png', 'x.bat.png'],
  ['ứng dụng.hta', 'application/msword', 'ứng dụng.hta.doc'],
  ['không đuôi', 'video/mp4', 'không đuôi.mp4'],
  ['.pdf', 'application/pdf', '.pdf'],
  // as a machine that drops what is at the end sees it
  ['x.html.pdf. .', 'application/pdf', 'x.html.pdf'],
  ['x.pdf.html ', 'application/pdf', 'x.pdf.html.pdf'],
  // shown as x-fdp.exe where nobody takes the sign out that turns the direction
  ['x-\u202efdp.exe', 'application/pdf', 'x-fdp.exe.pdf'],
  ['a\u0000\u001f\u200b\u2066b\u2028.pdf', 'application/pdf', 'ab.pdf'],
  ['\u202e', 'application/pdf', 'tep.pdf'],
])('%j of %s is called %j', (given, type, name) => expect(fileName(given, type)).toBe(name));

test('a long name stays as long as one may be, with its ending', () => {
  const name = fileName(`${'á'.repeat(300)}.html`, 'application/pdf');
  expect([[...name].length, name.endsWith('.pdf')]).toEqual([longestFileName, true]);
});

test('a small picture is called as its file is, and as what it is', () => expect(pictureName('bai.giang.pdf')).toBe('bai.giang.webp'));
