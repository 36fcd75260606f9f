import { command } from '../../../../test/commands.js';
import { upload } from '../../../../test/files.js';
import { pdf } from '../../../../test/sample-files.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { openUnit } from '../../organization/unit/unit.factory.js';

let api: TestApi;
let unitId: string;
let trainer: SomebodySignedIn;
beforeAll(async () => {
  api = await startApi();
  unitId = (await openUnit(api)).id;
  trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
});
afterAll(() => api.close());

const sent = async (bytes: Buffer, name: string) => (await upload(api, trainer, { bytes, name, unitId })).id;
const create = (fileId: string, more: object = {}) =>
  command(api, 'createMaterial', { unitId, fileId, ...more }, 'material { id }', { as: trainer });
const taken = ['NOT_FOUND at input.fileId'];

test('a file that is sent once becomes one material, however often and at once that is asked', async () => {
  const fileId = await sent(pdf('once'), 'Mau bien ban.pdf');
  const answers = await Promise.all(Array.from({ length: 5 }, () => create(fileId)));
  expect(answers.map(({ refusals }) => refusals).sort()).toEqual([[], taken, taken, taken, taken]);
});

test('captions are those of one material', async () => {
  const wav = Buffer.concat([Buffer.from('RIFF\x24\x08\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0', 'latin1'), Buffer.alloc(2100)]);
  const captions = [
    { language: 'vi', label: 'Tiếng Việt', fileId: await sent(Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nChào\n'), 'vi.vtt') },
  ];
  expect((await create(await sent(wav, 'a.wav'), { captions })).refusals).toEqual([]);
  expect((await create(await sent(wav, 'b.wav'), { captions })).refusals).toEqual(['NOT_FOUND at input.captions.0.fileId']);
});
