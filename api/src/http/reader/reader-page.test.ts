import { type SomebodySignedIn, signedIn } from '../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../test/start-api.js';
import { openUnit } from '../../modules/organization/unit/unit.factory.js';
import { published, writer } from '../../modules/training/training.factory.js';

let api: TestApi;
let trainer: SomebodySignedIn;
let slug: string;
beforeAll(async () => {
  api = await startApi();
  const unitId = (await openUnit(api)).id;
  trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
  const by = writer(api, trainer);
  const { id } = await by
    .course(unitId, 'Khóa đầu trang', [(await by.lesson(unitId, 'Bài')).id])
    .then((made) => published(api, trainer, made));
  slug = (await api.ask('query ($id: ID!) { course(id: $id) { slug } }', { id })).course.slug;
});
afterAll(() => api.close());

const get = (path: string, options: RequestInit = {}) => fetch(new URL(path, api.url), options);

test('a head request is answered as the page would be, without it', async () => {
  const head = await get(`/hoc/${slug}`, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([200, 'text/html; charset=utf-8', '']);
});

test('a page says whether it was sent to nobody in particular, and that it is another for who has a session', async () => {
  for (const path of ['/hoc', `/hoc/${slug}`, '/hoc/khong-co']) {
    const [nobody, somebody] = [await get(path), await get(path, { headers: { cookie: trainer.headers.cookie as string } })];
    const says = async (answer: Response) => (await answer.text()).includes('<meta name="session" content="none">');
    expect([await says(nobody), await says(somebody), somebody.headers.get('vary')?.includes('cookie')]).toEqual([true, false, true]);
  }
});
