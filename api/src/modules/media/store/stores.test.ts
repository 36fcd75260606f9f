import { createServer, type Server } from 'node:net';
import { CreateBucketCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { startFauxqs } from 'fauxqs';
import { command, done } from '../../../../test/commands.js';
import { upload } from '../../../../test/files.js';
import { pdf, zip } from '../../../../test/sample-files.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';

const prepared = async (api: TestApi): Promise<{ unitId: string; trainer: SomebodySignedIn }> => {
  const unitId = (await done(api, 'createUnit', { code: 'A', name: 'Đảng ủy A', kind: 'WARD_COMMITTEE', openedOn: '2020-01-01' })).unit.id;
  return { unitId, trainer: await signedIn(api.database, [{ role: 'TRAINER', unitId }]) };
};
const fields = 'material { id kind file { url thumbnailUrl pageUrls } captions { language url } }';

test('files are kept in a bucket where one is set, and come from there whole and in part', async () => {
  const server = await startFauxqs({ port: 0, logger: false });
  const endpoint = `http://127.0.0.1:${server.port}`;
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test-secret' };
  const s3 = new S3Client({ endpoint, region: 'us-east-1', credentials, forcePathStyle: true });
  await s3.send(new CreateBucketCommand({ Bucket: 'lechan-files' }));
  const env = { LECHAN_S3_BUCKET: 'lechan-files', LECHAN_S3_ENDPOINT: endpoint, LECHAN_S3_KEY_ID: 'test', LECHAN_S3_SECRET: 'test-secret' };
  const api = await startApi({ env });
  const { unitId, trainer } = await prepared(api);
  const bytes = pdf('In a bucket', 'two');
  const { id, answer } = await upload(api, trainer, { bytes, name: 'a.pdf', unitId });
  expect(answer.status).toBe(204);
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: 'lechan-files' }));
  expect(Contents.map(({ Key }) => Key).sort()).toEqual([id, `${id}.page-1`, `${id}.page-2`, `${id}.thumbnail`]);
  const { payload } = await command(api, 'createMaterial', { unitId, fileId: id }, fields, { as: trainer });
  const { file } = payload.material;
  const fetched = (path: string, headers = {}) => fetch(new URL(path, api.url), { headers });
  expect(Buffer.from(await (await fetched(file.url)).arrayBuffer()).equals(bytes)).toBe(true);
  const part = await fetched(file.url, { range: 'bytes=1-3' });
  expect([part.status, await part.text()]).toEqual([206, 'PDF']);
  expect((await fetched(file.pageUrls[1])).headers.get('content-type')).toBe('image/webp');
  await api.close();
  await server.stop();
});

/** Speaks the part of ClamAV's protocol that is used, and finds the EICAR test file. */
function scanner(): Promise<Server> {
  const server = createServer((socket) => {
    let bytes = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      if (bytes.subarray(-4).equals(Buffer.alloc(4)))
        socket.end(bytes.includes('EICAR-STANDARD-ANTIVIRUS-TEST-FILE') ? 'stream: Win.Test.EICAR_HDB-1 FOUND\0' : 'stream: OK\0');
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

test('where a scanner is set, what it knows is refused, and what it can not look at waits', async () => {
  const clamav = await scanner();
  const { port } = clamav.address() as { port: number };
  const api = await startApi({ env: { LECHAN_CLAMAV: `127.0.0.1:${port}` } });
  const { unitId, trainer } = await prepared(api);
  const sent = async (text: string) => (await upload(api, trainer, { bytes: pdf(text), name: 'a.pdf', unitId })).answer;
  expect((await sent('fine')).status).toBe(204);
  expect(await sent('X5O!P%@AP[4-EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*')).toMatchObject({ status: 422, code: 'FILE_VIRUS' });
  await new Promise((resolve) => clamav.close(resolve));
  expect(await sent('later')).toMatchObject({ status: 503, code: 'FILE_NOT_CHECKED' });
  await api.close();
});

test('captions go with a video, a course made elsewhere is taken as a package, and neither goes where it does not belong', async () => {
  const api = await startApi();
  const { unitId, trainer } = await prepared(api);
  const sent = async (bytes: Buffer, name: string) => (await upload(api, trainer, { bytes, name, unitId })).id;
  const made = (input: object) => command(api, 'createMaterial', { unitId, ...input }, fields, { as: trainer });
  const film = Buffer.concat([Buffer.from('000000186674797069736f6d0000020069736f6d69736f32', 'hex'), Buffer.alloc(2000)]);
  const vtt = () => sent(Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nXin chào'), 'vi.vtt');
  const captions = [{ language: 'vi', label: 'Tiếng Việt', fileId: await vtt() }];
  const { payload } = await made({ fileId: await sent(film, 'phim.mp4'), captions });
  expect(payload.material).toMatchObject({ kind: 'VIDEO', captions: [{ language: 'vi' }] });
  const shown = await fetch(new URL(payload.material.captions[0].url, api.url));
  expect([shown.headers.get('content-type'), (await shown.text()).slice(0, 6)]).toEqual(['text/vtt', 'WEBVTT']);
  expect((await made({ fileId: await vtt() })).refusals).toEqual(['INVALID at input.fileId']);
  expect((await made({ fileId: await sent(pdf('x'), 'x.pdf'), captions: [{ ...captions[0], fileId: await vtt() }] })).refusals).toEqual([
    'INVALID at input.captions',
  ]);
  const manifest = '<manifest identifier="a"><metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata></manifest>';
  const scorm = await zip({ 'imsmanifest.xml': Buffer.from(manifest), 'index.html': Buffer.from('<p>Bài') });
  expect((await made({ fileId: await sent(scorm, 'khoa-hoc.zip') })).payload.material.kind).toBe('PACKAGE');
  await api.close();
});
