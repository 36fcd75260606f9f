import { done, lastEvents, refused } from '../../../../test/commands.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { type District, openDistrict, openUnit } from './unit.factory.js';

const nobody = '00000000-0000-4000-8000-000000000000';

let api: TestApi;
let place: District;
beforeAll(async () => {
  api = await startApi();
  place = await openDistrict(api);
});
afterAll(() => api.close());

describe('a unit is opened', () => {
  test('below its parent, from its first day on, with its ground', async () => {
    const { unit } = await done(
      api,
      'createUnit',
      {
        code: ' HP-LC-TNH ',
        name: '  Đảng ủy  phường Trần Nguyên Hãn'.normalize('NFD'),
        kind: 'WARD_COMMITTEE',
        parentId: place.district.id,
        openedOn: '2021-03-01',
        address: 'Số 1 Hồ Sen',
        phone: '0225 3 700 000',
        email: '',
        note: 'Thành lập',
        decisionNumber: '15-QĐ/QU',
      },
      `unit { id code name kind { code } parent { code } ancestors { code } address phone email openedOn closedOn validFrom validUntil version
        history { act note decisionNumber validFrom validUntil recordedUntil } }`,
    );
    const { id, ...shown } = unit;
    expect(shown).toEqual({
      code: 'HP-LC-TNH',
      name: 'Đảng ủy phường Trần Nguyên Hãn',
      kind: { code: 'WARD_COMMITTEE' },
      parent: { code: 'LC-QU' },
      ancestors: [{ code: 'LC-TU' }, { code: 'LC-QU' }],
      address: 'Số 1 Hồ Sen',
      phone: '0225 3 700 000',
      email: null,
      openedOn: '2021-03-01',
      closedOn: null,
      validFrom: '2021-03-01',
      validUntil: null,
      version: 1,
      history: [
        { act: 'CREATE', note: 'Thành lập', decisionNumber: '15-QĐ/QU', validFrom: '2021-03-01', validUntil: null, recordedUntil: null },
      ],
    });
    expect(await lastEvents(api, 1)).toEqual([
      {
        name: 'unit.created',
        subject_type: 'Unit',
        subject_id: id,
        before: null,
        after: expect.objectContaining({ code: 'HP-LC-TNH', parentId: place.district.id, openedOn: '2021-03-01' }),
        note: 'Thành lập',
        decision_number: '15-QĐ/QU',
        has_request: true,
      },
    ]);
    const { rows } = await api.database.query('select within from unit_version where unit_id = $1', [id]);
    expect(rows).toEqual([{ within: [place.city.id, place.district.id, id] }]);
  });

  test('for a day to come, and is shown in the answer', async () => {
    const input = { code: 'MAI-SAU', name: 'Chi bộ mai sau', kind: 'CELL', parentId: place.ward.id, openedOn: '2099-01-01' };
    const { unit } = await done(api, 'createUnit', input, 'unit { name openedOn parent { code } }');
    expect(unit).toEqual({ name: 'Chi bộ mai sau', openedOn: '2099-01-01', parent: { code: 'LC-HN' } });
    expect(await api.ask('{ unit(code: "MAI-SAU") { name } }')).toEqual({ unit: null });
  });

  test('with every letter of its texts kept', async () => {
    const name = `Ủy ban "O'Neil" \\ \\' ? ?? $1 :name %s {a} -- ; 😀`;
    const { unit } = await done(
      api,
      'createUnit',
      { code: "a'?\\", name, kind: 'WARD_COMMITTEE', openedOn: '2020-01-01', note: `${name}\n?` },
      'unit { code name history { note } }',
    );
    expect(unit).toEqual({ code: "a'?\\", name, history: [{ note: `${name}\n?` }] });
  });

  test('with a code whose wide digits are the plain ones', async () => {
    const wide = { code: 'ＭＴ-１３', name: 'Mặt trận', kind: 'FRONT_BOARD', openedOn: '2020-01-01' };
    expect((await done(api, 'createUnit', wide, 'unit { code }')).unit).toEqual({ code: 'MT-13' });
    expect((await refused(api, 'createUnit', { ...wide, code: 'MT-13' })).refusals).toEqual(['CODE_TAKEN at input.code']);
  });

  test('two in one request, the second below the first', async () => {
    const document = `mutation ($a: CreateUnitInput!) { a: createUnit(input: $a) { unit { id } userErrors { code } } }`;
    const a = { code: 'HAI-1', name: 'Đơn vị một', kind: 'WARD_COMMITTEE', openedOn: '2020-01-01' };
    expect(await api.ask(document, { a })).toEqual({ a: { unit: { id: expect.any(String) }, userErrors: [] } });
    const both = `mutation ($a: ChangeUnitInput!, $b: ChangeUnitInput!) {
      a: changeUnit(input: $a) { unit { name version } userErrors { code } } b: changeUnit(input: $b) { unit { name version } userErrors { code } } }`;
    const { unit } = await api.ask('{ unit(code: "HAI-1") { id } }');
    const change = (version: number, from: string, name: string) => ({ id: unit.id, version, from, name });
    expect(await api.ask(both, { a: change(1, '2021-01-01', 'Đơn vị hai'), b: change(2, '2022-01-01', 'Đơn vị ba') })).toEqual({
      a: { unit: { name: 'Đơn vị hai', version: 2 }, userErrors: [] },
      b: { unit: { name: 'Đơn vị ba', version: 3 }, userErrors: [] },
    });
  });
});

describe('a unit is not opened', () => {
  const good = () => ({ code: 'MOI-1', name: 'Đơn vị mới', kind: 'CELL', parentId: place.ward.id, openedOn: '2021-01-01' });
  const cases: [string, () => object, string[]][] = [
    ['with nothing in its texts', () => ({ ...good(), code: ' ', name: '\u200b' }), ['REQUIRED at input.code', 'REQUIRED at input.name']],
    [
      'with texts of the wrong form',
      () => ({ ...good(), code: 'A B', name: 'x'.repeat(301), phone: 'gọi', email: 'a@b', note: 'a\u0007' }),
      ['code', 'name', 'phone', 'email', 'note'].map((field) => `INVALID at input.${field}`),
    ],
    ['without a kind', () => ({ ...good(), kind: ' ' }), ['REQUIRED at input.kind']],
    ['before 1900', () => ({ ...good(), openedOn: '1899-12-31' }), ['INVALID at input.openedOn']],
    ['of a kind that is not there', () => ({ ...good(), kind: 'SOVIET' }), ['KIND_UNKNOWN at input.kind']],
    ['below a parent that is not there', () => ({ ...good(), parentId: nobody }), ['NOT_FOUND at input.parentId']],
    ['below what is no identity', () => ({ ...good(), parentId: 'LC-HN' }), ['NOT_FOUND at input.parentId']],
    ['as a root where its kind needs a parent', () => ({ ...good(), parentId: null }), ['ROOT_NOT_ALLOWED at input.parentId']],
    [
      'below a kind that may not be its parent',
      () => ({ ...good(), parentId: place.group.id }),
      ['PARENT_KIND_NOT_ALLOWED at input.parentId'],
    ],
    [
      'below a kind below which nothing may stand',
      () => ({ ...good(), kind: 'CITY', parentId: place.ward.id }),
      ['PARENT_KIND_NOT_ALLOWED at input.parentId'],
    ],
    ['before its parent', () => ({ ...good(), openedOn: '2019-12-31' }), ['NOT_ALIVE at input.parentId']],
    ['under a code that another has in other letters', () => ({ ...good(), code: 'lc-cb-1' }), ['CODE_TAKEN at input.code']],
    ['under a code that another has', () => ({ ...good(), code: 'LC-CB-1' }), ['CODE_TAKEN at input.code']],
    [
      'and all that is wrong is told at once',
      () => ({ ...good(), code: 'LC-CB-1', name: '', kind: 'CELL', parentId: place.group.id }),
      ['REQUIRED at input.name', 'CODE_TAKEN at input.code', 'PARENT_KIND_NOT_ALLOWED at input.parentId'],
    ],
  ];
  test.each(cases)('%s', async (_, input, expected) => {
    const { refusals, payload } = await refused(api, 'createUnit', input());
    expect(refusals).toEqual(expected);
    expect(payload.unit).toBeNull();
  });

  test('and is told why in Vietnamese, or in English', async () => {
    const input = { ...good(), code: 'LC-CB-1' };
    expect((await refused(api, 'createUnit', input)).messages).toEqual([
      'Mã LC-CB-1 đang là của Chi bộ tổ dân phố số 1. Dùng mã chưa ai dùng, như LC-CB-2.',
    ]);
    expect((await refused(api, 'createUnit', { ...good(), kind: 'WARD', parentId: place.ward.id }, { language: 'en' })).messages).toEqual([
      'Ward: such a unit may not stand below Đảng ủy phường Hồ Nam (LC-HN), which is of kind Ward committee. It may below: City, Province, Urban district, Provincial city, Town.',
    ]);
  });

  test('under a code that another has on other days only, and is told on which', async () => {
    const held = await openUnit(api, { code: 'SAU-1', name: 'Đơn vị sau', openedOn: '2022-01-01' });
    await done(api, 'changeUnit', { id: held.id, version: 1, from: '2023-01-01', name: 'Đơn vị sau nữa' });
    const told = async (input: object) => (await refused(api, 'createUnit', { ...good(), ...input }, { language: 'en' })).messages;
    expect(await told({ code: 'SAU-1' })).toEqual(['Code SAU-1 belongs to Đơn vị sau from 01/01/2022 on. Use a free one, such as SAU-2.']);
    expect(await told({ code: 'SAU-1', openedOn: '2022-06-01' })).toEqual([
      'Code SAU-1 belongs to Đơn vị sau. Use a free one, such as SAU-2.',
    ]);
    await done(api, 'closeUnit', { id: held.id, version: 2, closedOn: '2024-01-01' });
    expect(await told({ code: 'SAU-1' })).toEqual([
      'Code SAU-1 belongs to Đơn vị sau from 01/01/2022 until the end of 31/12/2023. Use a free one, such as SAU-2, or another day.',
    ]);
    await openUnit(api, { code: 'SAU-8', name: 'Chưa có', openedOn: '2190-01-01' });
    expect(await told({ code: 'SAU-8', openedOn: '2191-01-01' })).toEqual([
      'Code SAU-8 belongs to Chưa có from 01/01/2190 on. Use a free one, such as SAU-9.',
    ]);
  });

  test('on a day that does not exist', async () => {
    const { errors, status } = await api.graphql(
      'mutation ($input: CreateUnitInput!) { createUnit(input: $input) { userErrors { code } } }',
      {
        input: { ...good(), openedOn: '2021-02-30' },
      },
    );
    expect([status, errors?.map(({ extensions }) => extensions.code)]).toEqual([400, ['BAD_USER_INPUT']]);
  });
});
