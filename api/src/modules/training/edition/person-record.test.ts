import { command, done } from '../../../../test/commands.js';
import { upload } from '../../../../test/files.js';
import { picture } from '../../../../test/sample-files.js';
import { signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { recordPerson } from '../../organization/person/person.factory.js';
import { openUnit } from '../../organization/unit/unit.factory.js';
import { published, writer } from '../training.factory.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('with a person is handed out what their accounts wrote, handed in, said and uploaded, and nothing of others', async () => {
  const { id } = await recordPerson(api, {});
  const { id: unitId } = await openUnit(api);
  const trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }], id);
  const other = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
  const lesson = await writer(api, trainer).lesson(unitId, 'Ghi biên bản');
  const foreign = await writer(api, other).lesson(unitId, 'Bài của người khác');
  await published(api, trainer, await writer(api, trainer).course(unitId, 'Biên bản và nghị quyết', [lesson.id]));
  await command(api, 'createComment', { lessonId: foreign.id, text: 'Thêm căn cứ.' }, '', { as: trainer });
  await command(api, 'createComment', { lessonId: lesson.id, text: 'Không phải lời của họ' }, '', { as: other });
  await upload(api, trainer, { bytes: await picture(), name: 'Ảnh hội nghị.jpg', unitId });
  const { training } = (await done(api, 'exportPerson', { id }, 'record')).record;
  const at = expect.any(String);
  const own = { number: 1, state: 'PUBLISHED', is_written_by_them: true, submitted_at: at, decided_at: null, published_at: null };
  expect(training).toEqual({
    editions: [
      expect.objectContaining({ of: 'lesson', title: 'Ghi biên bản', ...own }),
      expect.objectContaining({ of: 'course', title: 'Biên bản và nghị quyết', ...own }),
    ],
    comments: [{ text: 'Thêm căn cứ.', quote: null, is_return: false, written_at: at, changed_at: null, withdrawn_at: null }],
    files: [{ name: 'Ảnh hội nghị.jpg', uploaded_at: at }],
    materials: [],
  });
});
