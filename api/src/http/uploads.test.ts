import { readFile } from 'node:fs/promises';
import { done } from '../../test/commands.js';
import { ask, begin, send, upload } from '../../test/files.js';
import { pdf, picture, slides, word, zip } from '../../test/sample-files.js';
import { type SomebodySignedIn, signedIn } from '../../test/signed-in.js';
import { startApi, type TestApi } from '../../test/start-api.js';

let api: TestApi;
let unitId = '';
let trainer: SomebodySignedIn;
beforeAll(async () => {
  api = await startApi();
  unitId = (await done(api, 'createUnit', { code: 'A', name: 'Đảng ủy A', kind: 'WARD_COMMITTEE', openedOn: '2020-01-01' })).unit.id;
  trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
});
afterAll(() => api.close());

const stored = async (id: string) => (await api.database.query('select * from stored_file where id = $1', [id])).rows[0];
const refusedFor = async (bytes: Buffer, name: string) => (await upload(api, trainer, { bytes, name, unitId })).answer.code;

test('a picture, a PDF, a Word document and slides are taken for what they are, and their texts are known', async () => {
  const png = await upload(api, trainer, { bytes: await picture(), name: 'Ảnh hội nghị.jpg', unitId });
  expect(png.answer.status).toBe(204);
  expect(await stored(png.id)).toMatchObject({
    ...{
      kind: 'IMAGE',
      media_type: 'image/jpeg',
      width: 800,
      height: 600,
      has_thumbnail: true,
      has_display: true,
      name: 'Ảnh hội nghị.jpg',
    },
    uploaded_by: trainer.accountId,
  });
  const document = await upload(api, trainer, { bytes: pdf('Bien ban', 'Trang hai'), name: 'bien-ban.pdf', unitId });
  expect(await stored(document.id)).toMatchObject({
    kind: 'DOCUMENT',
    pages: 2,
    previews: 2,
    text: 'Bien ban\fTrang hai',
    has_thumbnail: true,
  });
  // letters of its own fonts are drawn too
  const own = await readFile(new URL('../database/seeds/courses/ky-nang-so/files/an-toan-tai-khoan.pdf', import.meta.url));
  const leaflet = await upload(api, trainer, { bytes: own, name: 'an-toan.pdf', unitId });
  expect(await stored(leaflet.id)).toMatchObject({ pages: 2, previews: 2, text: expect.stringContaining('An toàn tài khoản') });
  const text = await upload(api, trainer, { bytes: await word('Nghị quyết chi bộ', 'Điều 1'), name: 'Nghị quyết.docx', unitId });
  expect(await stored(text.id)).toMatchObject({ kind: 'DOCUMENT', text: 'Nghị quyết chi bộ\nĐiều 1' });
  const shown = await upload(api, trainer, { bytes: await slides('Mở đầu', 'Kết luận'), name: 'bai.pptx', unitId });
  expect(await stored(shown.id)).toMatchObject({ kind: 'PRESENTATION', pages: 2, text: expect.stringMatching(/Mở đầu[\s\S]*Kết luận/) });
  const { events } = await api.ask('{ events(filter: { name: { equals: "file.uploaded" } }) { nodes { actorName after } } }');
  expect(events.nodes).toHaveLength(5);
  expect(events.nodes[0].after).toMatchObject({ name: 'bai.pptx', holdsNothingClassified: true });
});

test('an upload that was cut off goes on where it was, and nobody else goes on with it', async () => {
  const bytes = pdf('A'.repeat(3000));
  const begun = await begin(api, trainer, { bytes, name: 'a.pdf', unitId });
  expect(await send(api, trainer, begun.location as string, bytes.subarray(0, 1000), 0)).toMatchObject({ status: 204, offset: 1000 });
  const other = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
  expect((await ask(api, other, begun.location as string, { method: 'HEAD' })).status).toBe(404);
  expect((await send(api, other, begun.location as string, bytes.subarray(1000), 1000)).status).toBe(404);
  expect((await send(api, trainer, begun.location as string, bytes.subarray(500), 500)).status).toBe(409);
  expect(await ask(api, trainer, begun.location as string, { method: 'HEAD' })).toMatchObject({ status: 200, offset: 1000 });
  expect(await send(api, trainer, begun.location as string, bytes.subarray(1000), 1000)).toMatchObject({
    status: 204,
    offset: bytes.length,
  });
  // who did not hear that it was taken asks again
  expect(await ask(api, trainer, begun.location as string, { method: 'HEAD' })).toMatchObject({ status: 200, offset: bytes.length });
});

test('nothing is sent by who may not write courses of the unit, nor without the attestation', async () => {
  const sent = { bytes: pdf('x'), name: 'x.pdf', unitId };
  expect((await begin(api, null, sent)).status).toBe(401);
  const reader = await signedIn(api.database, [{ role: 'READER', unitId }]);
  expect(await begin(api, reader, sent)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  expect(await begin(api, trainer, { ...sent, attested: 'false' })).toMatchObject({
    status: 400,
    message: expect.stringContaining('bí mật nhà nước'),
  });
  expect(await begin(api, trainer, { ...sent, name: '../../etc/passwd' })).toMatchObject({ status: 400 });
  expect(await begin(api, trainer, { ...sent, length: 5_000_000_000_000 })).toMatchObject({ status: 413 });
  expect(await begin(api, trainer, { ...sent, sha256: 'x' })).toMatchObject({ status: 400 });
  expect((await fetch(new URL('/uploads', api.url), { headers: trainer.headers })).status).toBe(404);
});

test('what is not what it says, broken, or made to do harm is refused with the reason, and leaves nothing', async () => {
  const before = (await api.database.query('select count(*)::int as count from stored_file')).rows[0].count;
  const sent = { bytes: pdf('x'), name: 'x.pdf', unitId, sha256: '0'.repeat(64) };
  expect((await upload(api, trainer, sent)).answer).toMatchObject({ status: 422, code: 'FILE_CHECKSUM' });
  expect(await refusedFor(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'a.svg')).toBe(
    'FILE_TYPE',
  );
  expect(await refusedFor(Buffer.from('<!doctype html><script>alert(1)</script>'), 'a.pdf')).toBe('FILE_TYPE');
  expect(await refusedFor(Buffer.from('MZ this is a program'), 'bai-giang.pptx')).toBe('FILE_TYPE');
  expect(await refusedFor(await zip({ 'a.txt': Buffer.from('a') }), 'a.docx')).toBe('FILE_TYPE');
  expect(await refusedFor(pdf('x').subarray(0, 200), 'a.pdf')).toBe('FILE_BROKEN');
  expect(await refusedFor((await picture()).subarray(0, 500), 'a.jpg')).toBe('FILE_BROKEN');
  const contents = { '[Content_Types].xml': Buffer.from('<Types/>'), 'word/document.xml': Buffer.from('<w:document/>') };
  const types = Buffer.from(
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  const macros = await zip({ ...contents, '[Content_Types].xml': types, 'word/vbaProject.bin': Buffer.from('x') });
  expect(await refusedFor(macros, 'a.docx')).toBe('FILE_MACROS');
  const bomb = await zip({ ...contents, '[Content_Types].xml': types, 'word/media/a.bin': Buffer.alloc(300_000_000) });
  expect(await refusedFor(bomb, 'a.docx')).toBe('FILE_BOMB');
  // what it says of its size stands in its head: so large a picture takes few bytes
  const vast = await picture();
  const head = vast.indexOf(Buffer.from([0xff, 0xc0]));
  vast.writeUInt16BE(30_000, head + 5);
  vast.writeUInt16BE(30_000, head + 7);
  expect((await upload(api, trainer, { bytes: vast, name: 'a.jpg', unitId })).answer).toMatchObject({
    code: 'FILE_PIXELS',
    message: expect.stringContaining('Ảnh quá lớn (30000 × 30000 điểm ảnh)'),
  });
  expect((await upload(api, trainer, { bytes: Buffer.from('Chỉ là chữ.'), name: 'a.txt', unitId })).answer?.message).toMatch(
    /^Không rõ đây là loại tệp gì/,
  );
  expect(await refusedFor(Buffer.from('WEBVTT\n\n00:01 nothing'), 'a.vtt')).toBe('FILE_CAPTIONS');
  expect((await api.database.query('select count(*)::int as count from stored_file')).rows[0].count).toBe(before);
});
