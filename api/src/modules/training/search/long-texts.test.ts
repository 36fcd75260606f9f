import { signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { openUnit } from '../../organization/unit/unit.factory.js';
import { published, writer } from '../training.factory.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Part {
  readonly text: string;
  readonly isMatch: boolean;
}
const search = async (text: string) =>
  (
    await api.ask(
      'query ($text: String!) { searchMaterial(text: $text, first: 100) { nodes { title placeCount passages { parts { text isMatch } } } } }',
      { text },
    )
  ).searchMaterial;

test('texts that have the words everywhere are shown as others are, and their places are counted to a bound', async () => {
  const unitId = (await openUnit(api)).id;
  const trainer = await signedIn(api.database, [{ role: 'TRAINER', unitId }]);
  const by = writer(api, trainer);
  const lessons = [];
  for (let i = 0; i < 5; i++) lessons.push((await by.lesson(unitId, `Dài ${i}`, 'a '.repeat(90_000), 'Hết bài.')).id);
  const late = await by.lesson(unitId, 'Cuối bài', `${'Chi bộ họp. '.repeat(8000)}Nêu zebra kilo.`, 'Rồi zebra lima.');
  await published(api, trainer, await by.course(unitId, 'Khóa dài', [...lessons, late.id]));
  const { nodes } = await search('a a');
  expect(nodes).toHaveLength(5);
  for (const { placeCount, passages } of nodes) expect([placeCount, passages.length]).toEqual([100, 2]);
  const found = await search('zebra');
  expect(found.nodes.map(({ placeCount, passages }: { placeCount: number; passages: unknown[] }) => [placeCount, passages.length])).toEqual(
    [[2, 1]],
  );
  const marked = found.nodes[0].passages[0].parts.map(({ text, isMatch }: Part) => (isMatch ? `[${text}]` : text)).join('');
  expect(marked).toContain('Nêu [zebra] kilo.');
});
