import { done } from '../../../test/commands.js';
import { startApi } from '../../../test/start-api.js';

test('of names with the same words that one comes first which has them as they were written, whatever is asked of it', async () => {
  const api = await startApi();
  const open = (code: string, name: string) => done(api, 'createUnit', { code, name, kind: 'WARD_COMMITTEE', openedOn: '2020-01-01' });
  await open('A', 'Đảng ủy xã thử 1 khu 2');
  await open('B', 'Đảng ủy xã thử 2 khu 1');
  const find = async (text: string, fields: string) => {
    const query = `query ($text: String!, $after: String) {
      search(text: $text, first: 1, after: $after) { ${fields} nodes { node { ... on Unit { code } } } pageInfo { endCursor } } }`;
    const { search: first } = await api.ask(query, { text });
    const { search: next } = await api.ask(query, { text, after: first.pageInfo.endCursor });
    return [...first.nodes, ...next.nodes].map(({ node }) => node.code);
  };
  for (const fields of ['', 'totalCount']) {
    expect(await find('xa thu 1 khu 2', fields)).toEqual(['A', 'B']);
    expect(await find('xa thu 2 khu 1', fields)).toEqual(['B', 'A']);
    expect(await find('xa thu', fields)).toEqual(['A', 'B']);
  }
  await api.close();
});
