import { done, lastEvents, refused } from '../../../../test/commands.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { appointSomeone } from '../appointment/appointment.factory.js';
import { openUnit } from '../unit/unit.factory.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('a term is added, changed and deleted', async () => {
  const input = { name: ' 2015–2020 ', startsOn: '2015-06-01', endsOn: '2020-06-01' };
  const { term } = await done(api, 'createTerm', input, 'term { id name startsOn endsOn version }');
  expect(term).toEqual({ id: term.id, name: '2015–2020', startsOn: '2015-06-01', endsOn: '2020-06-01', version: 1 });
  const changed = await done(api, 'updateTerm', { id: term.id, version: 1, endsOn: '2020-07-01' }, 'term { name endsOn version }');
  expect(changed.term).toEqual({ name: '2015–2020', endsOn: '2020-07-01', version: 2 });
  expect(await lastEvents(api, 1)).toEqual([
    expect.objectContaining({ name: 'term.updated', before: { endsOn: '2020-06-01' }, after: { endsOn: '2020-07-01' } }),
  ]);
  expect(await done(api, 'deleteTerm', { id: term.id, version: 2 }, 'deletedId')).toMatchObject({ deletedId: term.id });
  expect(await api.ask('{ terms { id } }')).toEqual({ terms: [] });
});

test('a term is refused with a name that another has, days the wrong way round, or appointments outside', async () => {
  const { term } = await done(api, 'createTerm', { name: '2020–2025', startsOn: '2020-06-01', endsOn: '2025-06-01' });
  const create = { name: '2020–2025', startsOn: '2025-06-01', endsOn: '2025-06-01' };
  expect((await refused(api, 'createTerm', create)).refusals).toEqual(['DATE_NOT_AFTER at input.endsOn', 'CODE_TAKEN at input.name']);
  const unit = await openUnit(api);
  await appointSomeone(api, unit.id, { termId: term.id, validFrom: '2020-06-15' });
  const update = (input: object) => refused(api, 'updateTerm', { id: term.id, version: 1, ...input });
  expect((await update({ startsOn: '2020-07-01' })).refusals).toEqual(['IN_USE at input.startsOn']);
  expect((await update({ endsOn: '2020-06-15' })).refusals).toEqual(['IN_USE at input.endsOn']);
  expect((await update({ endsOn: '2019-06-15' })).refusals).toEqual(['DATE_NOT_AFTER at input.endsOn']);
  expect((await update({ name: '2020–2025' })).refusals).toEqual(['NOTHING_TO_CHANGE at input']);
  expect((await update({ id: 'x', name: 'y' })).refusals).toEqual(['NOT_FOUND at input.id']);
  const stale = await update({ version: 5, name: 'y' });
  expect([stale.refusals, stale.payload.term]).toEqual([['STALE_VERSION at input.version'], { id: term.id, version: 1 }]);
  expect((await refused(api, 'deleteTerm', { id: term.id, version: 1 })).refusals).toEqual(['IN_USE at input.id']);
});

test('a term knows the units in which somebody holds a position in it, and units are found by it', async () => {
  const { term } = await done(api, 'createTerm', { name: '2021–2026', startsOn: '2021-01-01', endsOn: '2026-01-01' });
  const [held, left] = [await openUnit(api), await openUnit(api)];
  await openUnit(api);
  await appointSomeone(api, held.id, { termId: term.id, validFrom: '2021-01-15' });
  await appointSomeone(api, held.id, { termId: term.id, validFrom: '2022-01-15', position: 'DEPUTY_SECRETARY' });
  await appointSomeone(api, left.id, { termId: term.id, validFrom: '2021-01-15', validUntil: '2023-01-01' });
  const query = `query ($term: ID!, $asOf: Date) {
    terms(asOf: $asOf) { id units { totalCount nodes { id } } }
    units(filter: { term: { equals: $term } }, asOf: $asOf) { totalCount nodes { id } }
    others: units(filter: { not: { term: { in: [$term] } }, id: { in: ["${held.id}", "${left.id}"] } }, asOf: $asOf) { nodes { id } }
  }`;
  const on = async (asOf: string) => {
    const { terms, units, others } = await api.ask(query, { term: term.id, asOf });
    expect(terms.find(({ id }: { id: string }) => id === term.id).units).toEqual(units);
    return { ids: units.nodes.map(({ id }: { id: string }) => id).sort(), count: units.totalCount, others: others.nodes };
  };
  expect(await on('2022-06-01')).toEqual({ ids: [held.id, left.id].sort(), count: 2, others: [] });
  expect(await on('2024-06-01')).toEqual({ ids: [held.id], count: 1, others: [{ id: left.id }] });
});
