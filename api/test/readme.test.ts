import { blocksOf } from './documents.js';
import { startApi, type TestApi } from './start-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ seed: 'sample' });
});
afterAll(() => api.close());

test('the query on the front page gets the answer that stands below it', async () => {
  const [query] = blocksOf('README.md', 'graphql');
  const [answer] = blocksOf('README.md', 'json');
  expect({ data: await api.ask(query ?? '') }).toEqual(JSON.parse(answer ?? ''));
});
