import { done } from '../../../test/commands.js';
import { signedIn } from '../../../test/signed-in.js';
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

test('words written in one are found as if they were apart, and a slip is still a slip', async () => {
  const api = await startApi();
  const open = (code: string, name: string) => done(api, 'createUnit', { code, name, kind: 'WARD_COMMITTEE', openedOn: '2020-01-01' });
  await open('HP', 'Đảng ủy Hải Phòng');
  await open('LC', 'Đảng ủy Lê Chân');
  await open('TC', 'Đảng ủy Trung Chân');
  await open('TNH', 'Đảng ủy Trần Nguyên Hãn');
  const find = async (text: string) =>
    (
      await api.ask('query ($text: String!) { search(text: $text) { nodes { node { ... on Unit { code } } } } }', { text })
    ).search.nodes.map(({ node }: { node: { code: string } }) => node.code);
  expect(await find('haiphong')).toEqual(['HP']);
  expect(await find('dang uy HaiPhong')).toEqual(['HP']);
  expect(await find('lechan')).toEqual(['LC']);
  expect(await find('trannguyenhan')).toEqual(['TNH']);
  expect(await find('chann')).toEqual(expect.arrayContaining(['LC', 'TC']));
  expect(await find('phonghai')).toEqual(['HP']);
  expect(await find('xyzphong')).toEqual([]);
  await api.close();
});

test('a former name that is just what was written comes before names that have more words', async () => {
  const api = await startApi();
  const open = (code: string, name: string) => done(api, 'createUnit', { code, name, kind: 'WARD_COMMITTEE', openedOn: '2020-01-01' });
  const { unit } = await open('A', 'Đảng ủy Cát Dài');
  await open('B', 'Đảng ủy Cát Dài Bắc');
  await done(api, 'changeUnit', { id: unit.id, version: 1, from: '2021-01-01', name: 'Đảng ủy Ngọc Trai' });
  const query = `query ($text: String!, $after: String) { search(text: $text, includeFormer: true, first: 1, after: $after) {
    nodes { isFormer node { ... on Unit { code } } } pageInfo { endCursor hasNextPage } } }`;
  const { search: first } = await api.ask(query, { text: 'dang uy cat dai' });
  expect(first.nodes).toEqual([{ isFormer: true, node: { code: 'A' } }]);
  const { search: next } = await api.ask(query, { text: 'dang uy cat dai', after: first.pageInfo.endCursor });
  expect(next).toMatchObject({ nodes: [{ isFormer: false, node: { code: 'B' } }], pageInfo: { hasNextPage: false } });
  await api.close();
});

test('where a text finds nothing, its words that are known are taken for slips too, two of them at most', async () => {
  const api = await startApi();
  const open = (code: string, name: string) => done(api, 'createUnit', { code, name, kind: 'WARD_COMMITTEE', openedOn: '2020-01-01' });
  for (const [at, name] of [
    'Phường Cát Dài',
    'Phường Hồ Nam',
    'Phường An Biên',
    'Phường Trại Cau',
    'Phòng Tài chính',
    'Nhà Di sản',
  ].entries())
    await open(`DV-${at}`, name);
  const query = `query ($text: String!, $after: String) {
    search(text: $text, first: 1, after: $after) { totalCount nodes { matchedName } pageInfo { endCursor hasNextPage } } }`;
  const find = async (text: string, after?: string) => (await api.ask(query, { text, after })).search;
  for (const [text, name] of [
    ['phong cat dai', 'Phường Cát Dài'],
    ['phuong cat di', 'Phường Cát Dài'],
    ['phong cat di', 'Phường Cát Dài'],
    ['phuong ho anm', 'Phường Hồ Nam'],
    ['phong an bien', 'Phường An Biên'],
    ['phuong tai cau', 'Phường Trại Cau'],
  ] as const) {
    const found = await find(text);
    expect(found).toMatchObject({ totalCount: 1, nodes: [{ matchedName: name }] });
    expect(await find(text, found.pageInfo.endCursor)).toMatchObject({ totalCount: 1, nodes: [], pageInfo: { hasNextPage: false } });
    expect((await api.ask('query ($text: String!) { search(text: $text) { nodes { matchedName } } }', { text })).search.nodes).toEqual([
      { matchedName: name },
    ]);
  }
  // three words would have to be others
  expect(await find('phong act di')).toMatchObject({ totalCount: 0, nodes: [] });
  // something is found as it stands: no slip is thought of
  expect(await find('phong tai')).toMatchObject({ totalCount: 1, nodes: [{ matchedName: 'Phòng Tài chính' }] });
  await open('DV-X', 'Phường Cát Dài Bắc');
  const first = await find('phong cat dai');
  expect(first).toMatchObject({ totalCount: 2, nodes: [{ matchedName: 'Phường Cát Dài' }] });
  expect(await find('phong cat dai', first.pageInfo.endCursor)).toMatchObject({
    totalCount: 2,
    nodes: [{ matchedName: 'Phường Cát Dài Bắc' }],
  });
  await api.close();
});

test('words of names that one may not read are not told by what other words are taken for', async () => {
  const api = await startApi();
  await done(api, 'createUnit', { code: 'Z', name: 'Đảng ủy Zenta', kind: 'CITY_COMMITTEE', openedOn: '2020-01-01' });
  const found = async (as: null | undefined) =>
    (await api.ask('{ search(text: "zanti") { nodes { matchedName } } }', {}, as === null ? { as } : {})).search.nodes;
  const slip = [{ matchedName: 'Đảng ủy Zenta' }];
  expect([await found(null), await found(undefined)]).toEqual([slip, slip]);
  await done(api, 'createPerson', { familyName: 'Zanti', givenName: 'Mẫu' });
  // who may read persons finds the one that is called so, and nothing else; nobody else is told by it that there is one
  expect([await found(null), await found(undefined)]).toEqual([slip, [{ matchedName: 'Zanti Mẫu' }]]);
  await api.close();
});

test('a slip is forgiven by the names that one may read, whatever the others are', async () => {
  const api = await startApi();
  const open = async (code: string, name: string, kind = 'WARD_COMMITTEE') =>
    (await done(api, 'createUnit', { code, name, kind, openedOn: '2020-01-01' })).unit.id as string;
  const own = await open('A', 'Đảng ủy Zentara');
  const { publicAccess } = await api.ask('{ publicAccess { version } }');
  await done(api, 'updatePublicAccess', { version: publicAccess.version, isAllowed: false });
  const reader = await signedIn(api.database, [{ role: 'READER', unitId: own }]);
  const found = async (text: string) =>
    (
      await api.ask('query ($text: String!) { search(text: $text) { totalCount nodes { matchedName } } }', { text }, { as: reader })
    ).search.nodes.map(({ matchedName }: { matchedName: string }) => matchedName);
  const asked = ['zentera', 'zentira', 'zentar', 'dang uy zentura', 'dangzentara', 'zentarra', 'zentaaa', 'dan uy zentera', 'zent'];
  const before = await Promise.all(asked.map(found));
  expect(before.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => ['Đảng ủy Zentara']));
  // hidden names that have just these words, or words nearer to them
  for (const [at, name] of ['Zentera', 'Zentira Zentar', 'Zentura', 'Zentirra Zentaaa Dan', 'Dangzentara'].entries())
    await open(`X-${at}`, name);
  await done(api, 'createPerson', { familyName: 'Zentera', givenName: 'Zentarra' });
  expect(await Promise.all(asked.map(found))).toEqual(before);
  await api.close();
});

test('a name that was put right, or whose bearer was anonymised, forgives no slip any more and is no word', async () => {
  const api = await startApi();
  await done(api, 'createUnit', { code: 'Z', name: 'Đảng ủy Zentara', kind: 'WARD_COMMITTEE', openedOn: '2020-01-01' });
  const found = async (text: string) =>
    (await api.ask('query ($text: String!) { search(text: $text) { nodes { matchedName } } }', { text })).search.nodes.map(
      ({ matchedName }: { matchedName: string }) => matchedName,
    );
  const words = async () =>
    (await api.database.query(`select word from search_word where type = 'Person' order by word`)).rows.map(({ word }) => word);
  const record = async (givenName: string) => (await done(api, 'createPerson', { familyName: 'Zentura', givenName })).person.id as string;
  const [corrected, gone] = [await record('Zentera'), await record('Zentira')];
  expect([await found('zentera'), await found('zentira')]).toEqual([['Zentura Zentera'], ['Zentura Zentira']]);
  await done(api, 'correctPerson', { id: corrected, version: 1, givenName: 'Mai', note: 'Gõ nhầm' });
  expect(await found('zentera')).toEqual(expect.arrayContaining(['Đảng ủy Zentara']));
  expect(await words()).toEqual(['mai', 'zentira', 'zentura']);
  await done(api, 'anonymizePerson', { id: gone, version: 1, note: 'Thử' });
  expect(await words()).toEqual(['mai', 'zentura']);
  // a word that was left behind tells nothing either
  await api.database.query(`insert into search_word values ('zentera', 'Person'), ('zentira', 'Person')`);
  for (const text of ['zentera', 'zentira', 'zentiraa', 'maizentera']) expect((await found(text)).join()).not.toMatch(/anonymous|ẩn danh/);
  await done(api, 'correctPerson', { id: corrected, version: 2, familyName: 'Hoa', note: 'Gõ nhầm' });
  expect([await found('zentera'), await found('zentira'), await found('zentura')]).toEqual(
    Array.from({ length: 3 }, () => ['Đảng ủy Zentara']),
  );
  expect(await words()).toEqual(['hoa', 'mai', 'zentera', 'zentira']);
  await api.close();
});
