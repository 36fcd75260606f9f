import { startApi, type TestApi } from '../../../../test/start-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** Hands a file in as the console does. */
async function handIn(text: string, name = 'Đơn vị.csv'): Promise<string> {
  const response = await fetch(new URL('/imports', api.url), {
    method: 'POST',
    headers: { ...api.administrator.headers, 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
    body: text,
  });
  expect(response.status).toBe(201);
  return ((await response.json()) as { fileId: string }).fileId;
}

const importUnits = /* GraphQL */ `
  mutation ($input: ImportUnitsInput!) {
    importUnits(input: $input) {
      report {
        isDryRun rows created changed unchanged findingCount noticeCount encoding
        columns { column field }
        findings { row column value code severity message }
        changes { row act code name unitId fields { field before after } }
      }
      userErrors { field code message }
    }
  }
`;
const header = 'code,name,kind,parent_code';
const file = `${header},Ghi chú\n31,Thành phố Hải Phòng,CITY,,x\n305,Quận Lê Chân,URBAN_DISTRICT,31,`;

test('a file is handed in, tried, imported, and there to read', async () => {
  const fileId = await handIn(file);
  const input = { fileId, asOf: '2020-01-01', dryRun: true };
  const tried = await api.ask(importUnits, { input });
  expect(tried.importUnits).toEqual({
    userErrors: [],
    report: {
      isDryRun: true,
      rows: 2,
      created: 2,
      changed: 0,
      unchanged: 0,
      findingCount: 0,
      noticeCount: 1,
      encoding: 'UTF-8',
      columns: [...header.split(',').map((column) => ({ column, field: column })), { column: 'Ghi chú', field: null }],
      findings: [
        { row: 1, column: 'Ghi chú', value: null, code: 'COLUMN_UNKNOWN', severity: 'NOTICE', message: 'Cột này không được dùng, bỏ qua.' },
      ],
      changes: [
        {
          row: 2,
          act: 'CREATE',
          code: '31',
          name: 'Thành phố Hải Phòng',
          unitId: null,
          fields: [
            { field: 'code', before: null, after: '31' },
            { field: 'name', before: null, after: 'Thành phố Hải Phòng' },
            { field: 'kind', before: null, after: 'CITY' },
          ],
        },
        {
          row: 3,
          act: 'CREATE',
          code: '305',
          name: 'Quận Lê Chân',
          unitId: null,
          fields: [
            { field: 'code', before: null, after: '305' },
            { field: 'name', before: null, after: 'Quận Lê Chân' },
            { field: 'kind', before: null, after: 'URBAN_DISTRICT' },
            { field: 'parent_code', before: null, after: '31' },
          ],
        },
      ],
    },
  });
  const readUnit = '{ unit(code: "305", asOf: "2020-01-01") { id name openedOn parent { code } history { act note decisionNumber } } }';
  expect((await api.ask(readUnit)).unit).toBeNull();

  const done = await api.ask(importUnits, { input: { ...input, dryRun: false, note: 'Nhập ban đầu', decisionNumber: '01/QĐ' } });
  expect(done.importUnits).toMatchObject({ userErrors: [], report: { isDryRun: false, created: 2, findingCount: 0 } });
  expect((await api.ask(readUnit)).unit).toEqual({
    id: done.importUnits.report.changes[1].unitId,
    name: 'Quận Lê Chân',
    openedOn: '2020-01-01',
    parent: { code: '31' },
    history: [{ act: 'CREATE', note: 'Nhập ban đầu', decisionNumber: '01/QĐ' }],
  });
  const { rows } = await api.database.query('select request_id, name from event');
  expect(rows).toEqual([
    { request_id: expect.any(String), name: 'unit.created' },
    { request_id: expect.any(String), name: 'unit.created' },
  ]);
});

test('a file with errors is refused as data, in the caller’s language, and nothing is written', async () => {
  const fileId = await handIn(`${header}\nA1,Phường,WARD,999`);
  const before = (await api.database.query('select count(*) from unit_version')).rows;
  const { importUnits: answer } = await api.ask(importUnits, { input: { fileId, asOf: '2020-01-01', dryRun: false } }, { language: 'en' });
  expect(answer.userErrors).toEqual([
    {
      field: ['input', 'fileId'],
      code: 'FILE_INVALID',
      message: 'Refused: 1 error, nothing was written. Mend the file and import it again.',
    },
  ]);
  expect(answer.report.findings).toEqual([
    {
      row: 2,
      column: 'parent_code',
      value: '999',
      code: 'PARENT_UNKNOWN',
      severity: 'ERROR',
      message: 'No unit bears code 999 on 01/01/2020, nor is it in the file. Correct the parent code or add that unit to the file.',
    },
  ]);
  expect((await api.database.query('select count(*) from unit_version')).rows).toEqual(before);
});

test('a file that isn’t there, and a day out of all bounds', async () => {
  const input = { fileId: '0b9e6c1e-6e44-4f0e-8f0e-0123456789ab', asOf: '2020-01-01', dryRun: false };
  expect((await api.ask(importUnits, { input })).importUnits).toEqual({
    report: null,
    userErrors: [
      {
        field: ['input', 'fileId'],
        code: 'FILE_INVALID',
        message: 'Không có tệp này: đã quá một ngày, hoặc đã nhường chỗ cho các tệp gửi sau. Hãy gửi lại tệp.',
      },
    ],
  });
  const { importUnits: answer } = await api.ask(importUnits, { input: { ...input, asOf: '0900-01-01' } });
  expect(answer.userErrors).toMatchObject([{ field: ['input', 'asOf'], code: 'INVALID' }]);
});

test('officers are imported the same way', async () => {
  await api.ask(importUnits, {
    input: { fileId: await handIn(`${header}\nHP,Thành ủy,CITY_COMMITTEE,`), asOf: '2020-01-01', dryRun: false },
  });
  const fileId = await handIn('Mã đơn vị;Chức danh;Họ;Tên đệm;Tên;Từ ngày\nHP;Bí thư;Hoàng;Minh;Nam;15/06/2020');
  const { importOfficers } = await api.ask(
    `mutation ($input: ImportOfficersInput!) { importOfficers(input: $input) { report { created findings { code } } userErrors { code } } }`,
    { input: { fileId, dryRun: false } },
  );
  expect(importOfficers).toEqual({ report: { created: 1, findings: [] }, userErrors: [] });
  const { unit } = await api.ask('{ unit(code: "HP") { appointments { nodes { validFrom position { code } person { fullName } } } } }');
  expect(unit.appointments.nodes).toEqual([
    { validFrom: '2020-06-15', position: { code: 'SECRETARY' }, person: { fullName: 'Hoàng Minh Nam' } },
  ]);
});

test('while it runs, it says how far it is', async () => {
  const rows = Array.from({ length: 6_000 }, (_, at) => `F${at},Ban công tác Mặt trận ${at},FRONT_BOARD,`);
  const fileId = await handIn([header, ...rows].join('\n'));
  const ask = async () =>
    (await api.ask('query ($fileId: ID!) { importProgress(fileId: $fileId) { phase done total } }', { fileId })).importProgress;
  expect(await ask()).toBeNull();
  let isRunning = true;
  const run = api.ask(importUnits, { input: { fileId, asOf: '2020-01-01', dryRun: false } }).finally(() => {
    isRunning = false;
  });
  const seen = new Set<string>();
  while (isRunning) {
    const progress = await ask();
    if (progress) seen.add(`${progress.phase} of ${progress.total}`);
  }
  expect((await run).importUnits.report.created).toBe(6_000);
  expect([...seen]).toContain('WRITING of 6000');
  expect(await ask()).toBeNull();
});
