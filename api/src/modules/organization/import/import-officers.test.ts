import { inShort, openImports, type TestImports } from './import.factory.js';

let imports: TestImports;
beforeEach(async () => {
  imports = await openImports();
  await imports.units(
    'code,name,kind,parent_code\nHP,Thành ủy,CITY_COMMITTEE,\nHP-P,Đảng ủy phường,WARD_COMMITTEE,HP\nHP-P-1,Chi bộ 1,CELL,HP-P',
    '2020-01-01',
  );
});
afterEach(() => imports.close());

const header = 'unit_code,position,family_name,middle_name,given_name,starts_on,ends_on';
const file = [
  header,
  'HP,SECRETARY,Hoàng,Minh,Nam,2020-06-15,',
  'HP-P,SECRETARY,Bùi,,Dung,15/06/2020,31/12/2022',
  'HP-P,SECRETARY,Ngô,Văn,Dũng,01/01/2023,',
].join('\n');

async function appointments(): Promise<string[]> {
  const { rows } = await imports.database.query(
    `select distinct u.code, a.position, concat_ws(' ', p.family_name, nullif(p.middle_name, ''), p.given_name) as name,
        a.valid_from::text, a.valid_until::text, a.act, a.decision_number
       from appointment_version a join person_version p using (person_id) join unit_version u using (unit_id)
      where a.recorded_until = 'infinity' and p.recorded_until = 'infinity' and u.recorded_until = 'infinity' order by 1, 2, 4`,
  );
  return rows.map((row) =>
    Object.values(row)
      .map((value) => value ?? '–')
      .join(' | '),
  );
}

async function refused(rows: string): Promise<string[]> {
  const before = await imports.counts();
  const report = await imports.officers(`${header}\n${rows}`);
  expect(await imports.counts()).toEqual(before);
  expect(report.findingCount).toBeGreaterThan(0);
  return inShort(report);
}

test('appoints the officers of a file; the last day in post is the last one held', async () => {
  const report = await imports.officers(file, { decisionNumber: '12/QĐ' });
  expect(report).toMatchObject({ rows: 3, created: 3, changed: 0, unchanged: 0, findingCount: 0 });
  expect(report.changes[1]).toEqual({
    row: 3,
    act: 'CREATE',
    code: 'HP-P',
    name: 'Bùi Dung',
    unitId: expect.any(String),
    fields: [
      { field: 'position', before: null, after: 'SECRETARY' },
      { field: 'starts_on', before: null, after: '2020-06-15' },
      { field: 'ends_on', before: null, after: '2022-12-31' },
    ],
  });
  expect(await appointments()).toEqual([
    'HP | SECRETARY | Hoàng Minh Nam | 2020-06-15 | infinity | CREATE | 12/QĐ',
    'HP-P | SECRETARY | Bùi Dung | 2020-06-15 | 2023-01-01 | CREATE | 12/QĐ',
    'HP-P | SECRETARY | Ngô Văn Dũng | 2023-01-01 | infinity | CREATE | 12/QĐ',
  ]);
});

test('a second import changes nothing, nor does a dry run', async () => {
  const none = await imports.counts();
  expect(await imports.officers(file, { dryRun: true })).toMatchObject({ isDryRun: true, created: 3 });
  expect(await imports.counts()).toEqual(none);
  await imports.officers(file);
  const before = await imports.counts();
  expect(await imports.officers(file)).toMatchObject({ created: 0, changed: 0, unchanged: 3, changes: [], noticeCount: 0 });
  expect(await imports.counts()).toEqual(before);
});

test('a last day that the file now states ends the appointment; none stated leaves an ended one as it is', async () => {
  await imports.officers(file);
  const report = await imports.officers(`${header}\nHP,SECRETARY,Hoàng,Minh,Nam,2020-06-15,30/06/2024`);
  expect(report.changes).toMatchObject([{ act: 'CHANGE', fields: [{ field: 'ends_on', before: null, after: '2024-06-30' }] }]);
  expect((await appointments())[0]).toBe('HP | SECRETARY | Hoàng Minh Nam | 2020-06-15 | 2024-07-01 | CLOSE | –');
  expect(await imports.officers(file)).toMatchObject({ changed: 0, unchanged: 3 });
  const { rows } = await imports.database.query('select version, count(*)::int from appointment group by 1 order by 1');
  expect(rows).toEqual([
    { version: 1, count: 2 },
    { version: 2, count: 1 },
  ]);
});

test('one name in one unit at one time, or without a gap, is one person; anywhere else it is another', async () => {
  await imports.officers(
    [
      header,
      'HP-P,COMMITTEE_MEMBER,Lê,Thị,Hoa,2021-01-01,',
      'HP-P,DEPUTY_SECRETARY,Lê,Thị,Hoa,2020-06-01,2022-12-31',
      'HP-P-1,SECRETARY,Lê,Thị,Hoa,2021-01-01,2021-12-31',
      'HP-P-1,SECRETARY,Lê,Thị,Hoa,2022-01-01,2022-06-30',
      'HP-P-1,SECRETARY,Lê,Thị,Hoa,2024-01-01,',
    ].join('\n'),
  );
  const { rows } = await imports.database.query(`select count(*)::int as posts from appointment_version group by person_id order by 1`);
  expect(rows).toEqual([{ posts: 1 }, { posts: 2 }, { posts: 2 }]);
  await imports.officers(`${header}\nHP-P-1,COMMITTEE_MEMBER,Lê,Thị,Hoa,2025-01-01,`);
  expect((await imports.database.query('select count(*)::int from person')).rows).toEqual([{ count: 3 }]);
});

test('contact is recorded with a new person, and a different one later is only told', async () => {
  const withContact = `${header},work_phone,work_email,decision_number\nHP,SECRETARY,Hoàng,Minh,Nam,2020-06-15,,0225 123 456,nam@lechan.vn,77/QĐ`;
  await imports.officers(withContact);
  expect((await imports.database.query('select work_phone, work_email from person_version')).rows).toEqual([
    { work_phone: '0225 123 456', work_email: 'nam@lechan.vn' },
  ]);
  expect(await appointments()).toEqual(['HP | SECRETARY | Hoàng Minh Nam | 2020-06-15 | infinity | CREATE | 77/QĐ']);
  const report = await imports.officers(withContact.replace('123 456', '999 999'));
  expect(inShort(report)).toEqual(['notice 2 work_phone CONTACT_DIFFERS']);
  expect(report).toMatchObject({ unchanged: 1, changed: 0, noticeCount: 1 });
});

test('positions by their label, days as Excel writes them, headers in Vietnamese', async () => {
  const rows = [
    ['Mã đơn vị', 'Chức danh', 'Họ', 'Tên đệm', 'Tên', 'Từ ngày', 'Đến ngày'],
    ['HP', 'bí thư', 'Hoàng', 'Minh', 'Nam', new Date(Date.UTC(2020, 5, 15)), null],
    ['HP', 'Phó Bí thư', 'Bùi', null, 'Dung', 43997, '31/12/2022'],
  ];
  expect(await imports.officers(rows)).toMatchObject({ created: 2, findingCount: 0, encoding: 'XLSX' });
  expect(await appointments()).toEqual([
    'HP | DEPUTY_SECRETARY | Bùi Dung | 2020-06-15 | 2023-01-01 | CREATE | –',
    'HP | SECRETARY | Hoàng Minh Nam | 2020-06-15 | infinity | CREATE | –',
  ]);
});

test('everything that is wrong is found at once', async () => {
  await imports.officers(file);
  expect(
    await refused(
      [
        'KHONG,SECRETARY,A,,B,2020-06-15,',
        'HP-P-1,CHIEF,A,,B,2020-06-15,',
        'HP-P-1,HEAD,A,,B,2020-06-15,',
        'HP-P-1,SECRETARY,A,,B,2019-06-15,',
        'HP-P-1,SECRETARY,A,,B,hôm qua,',
        'HP-P-1,SECRETARY,A,,B,2021-06-15,2021-06-14',
        'HP,SECRETARY,A,,B,2021-06-15,',
        'HP,SECRETARY,Hoàng,Minh,Nam,2021-01-01,',
        'HP-P-1,COMMITTEE_MEMBER,A,,B,2020-06-15,',
        'HP-P-1,COMMITTEE_MEMBER,A,,B,2020-06-15,',
        'HP-P-1,COMMITTEE_MEMBER,A,,B,2020-07-15,',
        'HP-P-1,SECRETARY,C,,D,2020-06-15,',
        'HP-P-1,SECRETARY,E,,F,2022-06-15,',
        'HP-P-1,SECRETARY,,,F,2022-06-15,',
        'KHONG,CHIEF,A,,B,32/1/2025,',
      ].join('\n'),
    ),
  ).toEqual([
    '2 unit_code UNIT_UNKNOWN',
    '3 position POSITION_UNKNOWN',
    '4 position POSITION_NOT_IN_KIND',
    '5 unit_code UNIT_NOT_ALIVE',
    '6 starts_on DATE_INVALID',
    '7 ends_on DATES_REVERSED',
    '8 position POSITION_TAKEN',
    '9 position POSITION_TAKEN',
    '9 starts_on ALREADY_APPOINTED',
    '11 unit_code ROW_REPEATED',
    '12 starts_on ALREADY_APPOINTED',
    '14 position POSITION_TAKEN',
    '15 family_name REQUIRED',
    '16 starts_on DATE_INVALID',
    '16 unit_code UNIT_UNKNOWN',
    '16 position POSITION_UNKNOWN',
  ]);
});

test('of a day that there is not it is said so, as forms say it', async () => {
  const rows = 'unit_code,position,family_name,given_name,starts_on\nHP,SECRETARY,Lê,An,2025-02-31\nHP,SECRETARY,Lê,An,hôm qua';
  expect((await imports.officers(rows, { dryRun: true })).findings.map(({ message }) => message)).toEqual([
    'Không có ngày 31/02/2025. Hãy viết ngày/tháng/năm, ví dụ 28/02/2022.',
    'Không hiểu được ngày. Hãy viết ngày/tháng/năm, ví dụ 01/07/2022.',
  ]);
});

test('an appointment ends with its unit', async () => {
  await imports.database.query(
    `begin; update unit_version set recorded_until = clock_timestamp() where code = 'HP-P-1';
     insert into unit_version (id, unit_id, parent_id, code, name, kind, valid_from, valid_until, act, within)
       select gen_random_uuid(), unit_id, parent_id, code, name, kind, valid_from, '2025-01-01', 'CLOSE', within from unit_version where code = 'HP-P-1';
     commit`,
  );
  expect(await refused('HP-P-1,SECRETARY,A,,B,2024-01-01,')).toEqual(['2 ends_on OUTSIDE_UNIT_LIFE']);
  expect(await imports.officers(`${header}\nHP-P-1,SECRETARY,A,,B,2024-01-01,31/12/2024`)).toMatchObject({ created: 1, findingCount: 0 });
});

test('of two persons of one name a file can’t choose', async () => {
  await imports.officers(`${header}\nHP-P,DEPUTY_SECRETARY,Lê,Thị,Hoa,2020-01-01,2020-12-31\nHP-P,COMMITTEE_MEMBER,Lê,Thị,Hoa,2022-01-01,`);
  expect(await refused('HP-P,SECRETARY,Lê,Thị,Hoa,2020-06-01,2022-06-01')).toEqual(['2 given_name PERSON_AMBIGUOUS']);
});

test('an end that would have somebody twice in a position at once is found when it is tried, recorded or in the file', async () => {
  await imports.officers(
    `${header}\nHP-P-1,COMMITTEE_MEMBER,Lý,Thị,Thử,2023-02-01,2023-02-28\nHP-P-1,COMMITTEE_MEMBER,Lý,Thị,Thử,2023-03-01,`,
  );
  expect(await refused('HP-P-1,COMMITTEE_MEMBER,Lý,Thị,Thử,2023-02-01,2023-03-31')).toEqual(['2 ends_on ALREADY_APPOINTED']);
  await imports.officers(
    `${header}\nHP-P-1,COMMITTEE_MEMBER,Phan,,Dài,2021-02-01,2021-02-28\nHP-P-1,COMMITTEE_MEMBER,Phan,,Dài,2021-06-01,`,
  );
  expect(await refused('HP-P-1,COMMITTEE_MEMBER,Phan,,Dài,2021-02-01,2021-07-31')).toEqual(['2 ends_on ALREADY_APPOINTED']);
  const longer = 'HP-P-1,COMMITTEE_MEMBER,Phan,,Dài,2021-02-01,2021-06-30\nHP-P-1,COMMITTEE_MEMBER,Phan,,Dài,2021-06-01,';
  expect(await refused(longer)).toEqual(['2 ends_on ALREADY_APPOINTED', '3 ends_on ALREADY_APPOINTED']);
  const touching = 'HP-P-1,COMMITTEE_MEMBER,Phan,,Dài,2021-02-01,2021-05-31';
  expect(await imports.officers(`${header}\n${touching}`)).toMatchObject({ changed: 1, findingCount: 0 });
});
