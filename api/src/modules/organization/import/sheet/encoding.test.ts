import iconv from 'iconv-lite';
import { decodeText } from './encoding.js';

const text = 'Mã,Tên\r\nHP-LC,Quận ủy Lê Chân\r\nTDP-VN-18,Tổ dân phố số 18 phường Vĩnh Niệm\r\n31,Thành phố Hải Phòng\r\n';
const bom = '\ufeff';

/** windows-1258 writes a tone as a mark of its own after the letter, which iconv-lite can't do by itself. */
function windows1258(value: string): Buffer {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/;
  const marked = [...value.normalize('NFD')].reduce(
    (done, letter) => (tones.test(letter) ? done + letter : (done + letter).normalize('NFC')),
    '',
  );
  const spread = [...marked].map((letter) => {
    const parts = letter.normalize('NFD');
    const tone = [...parts].find((part) => tones.test(part)) ?? '';
    return parts.replace(tone, '').normalize('NFC') + tone;
  });
  return iconv.encode(spread.join(''), 'windows1258');
}

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8', Buffer.from(bom + text)],
  ['UTF-16LE', Buffer.from(bom + text, 'utf16le')],
  ['UTF-16BE', Buffer.from(bom + text, 'utf16le').swap16()],
  ['UTF-16LE', Buffer.from(text, 'utf16le')],
  ['UTF-16BE', Buffer.from(text, 'utf16le').swap16()],
  ['windows-1258', windows1258(text)],
  ['TCVN3', iconv.encode(text, 'tcvn')],
  ['UTF-8', Buffer.from(text.normalize('NFD'))],
])('%s is recognised and read as NFC without its mark', async (encoding, bytes) => {
  expect(await decodeText(bytes)).toEqual({ encoding, text, isReadable: true });
});

test('a broken byte in UTF-8 leaves the rest readable and is marked where it stood', async () => {
  const bytes = Buffer.from(text);
  bytes[bytes.indexOf(Buffer.from('ậ')) + 1] = 0x20;
  const { encoding, text: read, isReadable } = await decodeText(bytes);
  expect({ encoding, isReadable }).toEqual({ encoding: 'UTF-8', isReadable: true });
  expect(read).toContain('\ufffd');
  expect(read).toContain('Tổ dân phố số 18 phường Vĩnh Niệm');
});

test('one line with broken bytes does not make the file another encoding', async () => {
  const line = 'Z3,\xff\xfe\xfa,WARD,305';
  for (const before of ['A1,Phường Một,WARD,305\n', 'A1,Ward,WARD,305\n'.repeat(12)]) {
    const { encoding, text: read } = await decodeText(Buffer.concat([Buffer.from(before), Buffer.from(`${line}\n`, 'latin1')]));
    expect([encoding, read.slice(0, before.length)]).toEqual(['UTF-8', before]);
    expect(read).toMatch(/\nZ3,.*\ufffd/);
  }
});

test.each([
  ['UTF-8', Buffer.from(text.replace('Quận', 'Qu\0ận'))],
  ['UTF-8', Buffer.from(text.replace('Quận', '\0\0\0Quận'))],
  ['windows-1258', Buffer.concat([windows1258(text), Buffer.from([0])])],
])('zero bytes here and there do not make UTF-16 of %s', async (encoding, bytes) => {
  const { encoding: found, text: read } = await decodeText(bytes);
  expect([found, read.replaceAll('\0', '')]).toEqual([encoding, text]);
});

test('letters that are wrong in every encoding are not taken for Vietnamese', async () => {
  const vni = Buffer.from('code,name\nHP,Quaän uûy Leâ Chaân, phöôøng Vónh Nieäm, thaønh phoá Haûi Phoøng\n', 'latin1');
  expect((await decodeText(vni)).isReadable).toBe(false);
  expect((await decodeText(Buffer.from([0x63, 0xa4, 0xa5, 0xa6, 0xa7, 0x81, 0x8d]))).isReadable).toBe(false);
});

test('text without a mark above ASCII is UTF-8', async () => {
  expect(await decodeText(Buffer.from('code;name\n1;An\n'))).toEqual({ encoding: 'UTF-8', text: 'code;name\n1;An\n', isReadable: true });
});
