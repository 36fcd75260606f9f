import { inShort, openImports, type TestImports } from './import.factory.js';

let imports: TestImports;
beforeEach(async () => {
  imports = await openImports();
});
afterEach(() => imports.close());

const header = 'code,name,kind,parent_code';
const city = '31,Thành phố Hải Phòng,CITY,';
const district = '305,Quận Lê Chân,URBAN_DISTRICT,31';
const base = [header, city, district, '11383,Phường Hồ Nam,WARD,305'].join('\n');

/** A unit's versions as known now, oldest first. */
async function versions(code: string): Promise<string[]> {
  const { rows } = await imports.database.query(
    `select v.act, v.name, v.kind, p.code as parent, v.valid_from::text, v.valid_until::text, v.note from unit_version v
     left join lateral (select code from unit_version p where p.unit_id = v.parent_id and p.recorded_until = 'infinity' limit 1) p on true
     where v.recorded_until = 'infinity' and v.unit_id in (select unit_id from unit_version where code = $1) order by v.valid_from`,
    [code],
  );
  return rows.map((row) =>
    Object.values(row)
      .map((value) => value ?? '–')
      .join(' | '),
  );
}

describe('an import of units', () => {
  test('creates what is not there, in whatever order parents stand, and records why', async () => {
    const report = await imports.units([header, '11383,Phường Hồ Nam,WARD,305', district, city].join('\n'), '2020-01-01', {
      note: 'Nhập ban đầu',
      decisionNumber: '01/QĐ',
    });
    expect(report).toMatchObject({ isDryRun: false, rows: 3, created: 3, changed: 0, unchanged: 0, findingCount: 0, encoding: 'UTF-8' });
    expect(report.changes[0]).toMatchObject({ row: 2, act: 'CREATE', code: '11383', name: 'Phường Hồ Nam', unitId: expect.any(String) });
    expect(await versions('11383')).toEqual(['CREATE | Phường Hồ Nam | WARD | 305 | 2020-01-01 | infinity | Nhập ban đầu']);
    const { rows } = await imports.database.query('select name, after, note, decision_number from event order by id');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual({
      name: 'unit.created',
      after: { code: '11383', name: 'Phường Hồ Nam', kind: 'WARD', parentId: expect.any(String), openedOn: '2020-01-01' },
      note: 'Nhập ban đầu',
      decision_number: '01/QĐ',
    });
  });

  test('places new units below what stands there, as the tree is kept for reads', async () => {
    await imports.units([header, city, district].join('\n'), '2020-01-01');
    await imports.units([header, '11383,Phường Hồ Nam,WARD,305', 'T1,Tổ 1,RESIDENTIAL_GROUP,11383'].join('\n'), '2021-01-01');
    const { rows } = await imports.database.query(
      `select array(select v.code from unnest(u.within) with ordinality w (id, place) join unit_version v on v.unit_id = w.id order by place) as path
         from unit_version u where code = 'T1'`,
    );
    expect(rows).toEqual([{ path: ['31', '305', '11383', 'T1'] }]);
  });

  test('a second import of the same file changes nothing', async () => {
    await imports.units(base, '2020-01-01');
    const before = await imports.counts();
    expect(await imports.units(base, '2020-01-01')).toMatchObject({ created: 0, changed: 0, unchanged: 3, findingCount: 0, changes: [] });
    expect(await imports.units(base, '2024-01-01')).toMatchObject({ created: 0, changed: 0, unchanged: 3 });
    expect(await imports.counts()).toEqual(before);
  });

  test('a dry run says what would be done and writes nothing', async () => {
    const before = await imports.counts();
    const report = await imports.units(base, '2020-01-01', { dryRun: true });
    expect(report).toMatchObject({ isDryRun: true, rows: 3, created: 3, findingCount: 0 });
    expect(report.changes[2]).toEqual({
      row: 4,
      act: 'CREATE',
      code: '11383',
      name: 'Phường Hồ Nam',
      unitId: null,
      fields: [
        { field: 'code', before: null, after: '11383' },
        { field: 'name', before: null, after: 'Phường Hồ Nam' },
        { field: 'kind', before: null, after: 'WARD' },
        { field: 'parent_code', before: null, after: '305' },
      ],
    });
    expect(await imports.counts()).toEqual(before);
  });

  test('changes what differs from the day on and keeps what was', async () => {
    await imports.units(base, '2020-01-01', { note: 'Ban đầu' });
    const report = await imports.units(base.replace('Phường Hồ Nam', 'Phường Hồ Nam mới'), '2022-07-01', { note: 'Đổi tên' });
    expect(report).toMatchObject({ created: 0, changed: 1, unchanged: 2 });
    expect(report.changes).toEqual([
      {
        row: 4,
        act: 'CHANGE',
        code: '11383',
        name: 'Phường Hồ Nam mới',
        unitId: expect.any(String),
        fields: [{ field: 'name', before: 'Phường Hồ Nam', after: 'Phường Hồ Nam mới' }],
      },
    ]);
    expect(await versions('11383')).toEqual([
      'CREATE | Phường Hồ Nam | WARD | 305 | 2020-01-01 | 2022-07-01 | Ban đầu',
      'CHANGE | Phường Hồ Nam mới | WARD | 305 | 2022-07-01 | infinity | Đổi tên',
    ]);
    const { rows } = await imports.database.query(`select before, after from event where name = 'unit.changed'`);
    expect(rows).toEqual([{ before: { name: 'Phường Hồ Nam' }, after: { name: 'Phường Hồ Nam mới', from: '2022-07-01' } }]);
  });

  test('what began that very day is replaced, and what was known before is kept', async () => {
    await imports.units(base, '2020-01-01');
    await imports.units(base.replace('Hồ Nam', 'Hồ Nam A'), '2020-01-01');
    expect(await versions('11383')).toEqual(['CREATE | Phường Hồ Nam A | WARD | 305 | 2020-01-01 | infinity | –']);
    const { rows } = await imports.database.query(`select name from unit_version where code = '11383' and recorded_until <> 'infinity'`);
    expect(rows).toEqual([{ name: 'Phường Hồ Nam' }]);
  });

  test('moves a unit, with all below it, and counts up its version', async () => {
    await imports.units(`${base}\n304,Quận Ngô Quyền,URBAN_DISTRICT,31\nT1,Tổ 1,RESIDENTIAL_GROUP,11383`, '2020-01-01');
    const report = await imports.units(`${header}\n11383,Phường Hồ Nam,WARD,304`, '2024-01-01');
    expect(report.changes[0]?.fields).toEqual([{ field: 'parent_code', before: '305', after: '304' }]);
    expect(await versions('11383')).toEqual([
      'CREATE | Phường Hồ Nam | WARD | 305 | 2020-01-01 | 2024-01-01 | –',
      'MOVE | Phường Hồ Nam | WARD | 304 | 2024-01-01 | infinity | –',
    ]);
    const { rows } = await imports.database.query(
      `select distinct u.version, (select code from unit_version where unit_id = v.within[2] limit 1) as above
         from unit_version v join unit u on u.id = v.unit_id where v.code in ('11383', 'T1') order by 1`,
    );
    expect(rows).toEqual([
      { version: 1, above: '304' },
      { version: 2, above: '304' },
    ]);
  });

  test('moves a unit and the one that is to stand below it in one file', async () => {
    const front = 'F1,1,FRONT_BOARD,\nF2,2,FRONT_BOARD,\nF3,3,FRONT_BOARD,\nF4,4,FRONT_BOARD,F3';
    await imports.units(`${header}\n${front}`, '2020-01-01');
    await imports.units(`${header}\nF3,3,FRONT_BOARD,F2\nF2,2,FRONT_BOARD,F1`, '2024-01-01');
    const { rows } = await imports.database.query(
      `select array(select (select code from unit_version where unit_id = above limit 1) from unnest(within) above) as path
         from unit_version where code = 'F4'`,
    );
    expect(rows).toEqual([{ path: ['F1', 'F2', 'F3', 'F4'] }]);
  });

  test('leaves contact alone where the file has no such column, and clears it where the cell is empty', async () => {
    await imports.units(`${header},address,phone,email\n31,Hải Phòng,CITY,,Số 1 Lê Lợi,0225 123,a@b.vn`, '2020-01-01');
    expect(await imports.units(`${header}\n31,Hải Phòng,CITY,`, '2021-01-01')).toMatchObject({ unchanged: 1 });
    const report = await imports.units(`${header},address\n31,Hải Phòng,CITY,,`, '2022-01-01');
    expect(report.changes[0]?.fields).toEqual([{ field: 'address', before: 'Số 1 Lê Lợi', after: null }]);
    const { rows } = await imports.database.query(
      `select address, phone, email from unit_version where valid_until = 'infinity' and recorded_until = 'infinity'`,
    );
    expect(rows).toEqual([{ address: null, phone: '0225 123', email: 'a@b.vn' }]);
  });

  test('takes a code that was used by a unit that has closed for a new unit', async () => {
    await imports.units(base, '2020-01-01');
    await imports.database.query(
      `begin; update unit_version set recorded_until = clock_timestamp() where code = '11383';
       insert into unit_version (id, unit_id, parent_id, code, name, kind, valid_from, valid_until, act, within)
         select gen_random_uuid(), unit_id, parent_id, code, name, kind, valid_from, '2022-01-01', 'CLOSE', within from unit_version where code = '11383';
       commit`,
    );
    const report = await imports.units(`${header}\n11383,Phường Trần Nguyên Hãn,WARD,305`, '2022-01-01');
    expect(report).toMatchObject({ created: 1, findingCount: 0 });
    expect((await imports.database.query(`select count(distinct unit_id)::int from unit_version where code = '11383'`)).rows).toEqual([
      { count: 2 },
    ]);
    expect(inShort(await imports.units(`${header}\n11383,Phường X,WARD,305`, '2019-01-01'))).toEqual([
      '2 code CODE_TAKEN_LATER',
      '2 parent_code PARENT_NOT_ALIVE',
    ]);
  });

  test('reads kinds by their label and headers in Vietnamese', async () => {
    const report = await imports.units('Mã;Tên;Loại;Mã cấp trên;Ghi chú\n31;Hải Phòng;thành phố;;x\n305;Lê Chân;QUẬN;31;', '2020-01-01');
    expect(inShort(report)).toEqual(['notice 1 Ghi chú COLUMN_UNKNOWN']);
    expect(report).toMatchObject({
      created: 2,
      noticeCount: 1,
      columns: [
        { column: 'Mã', field: 'code' },
        { column: 'Tên', field: 'name' },
        { column: 'Loại', field: 'kind' },
        { column: 'Mã cấp trên', field: 'parent_code' },
        { column: 'Ghi chú', field: null },
      ],
    });
  });

  test('takes the meaning of columns from the caller before their headers', async () => {
    const columns = [
      { column: 'A', field: 'code' },
      { column: 'B', field: 'name' },
      { column: 'name', field: '' },
    ];
    const report = await imports.units('A,B,name,kind,parent_code\n31,Hải Phòng,cũ,CITY,', '2020-01-01', { columns });
    expect(report).toMatchObject({ created: 1, findingCount: 0, noticeCount: 0 });
    expect(report.changes[0]?.name).toBe('Hải Phòng');
    expect(
      inShort(
        await imports.units('A,B,kind,parent_code\n1,x,CITY,', '2020-01-01', {
          columns: [
            { column: 'Z', field: 'code' },
            { column: 'A', field: 'nope' },
          ],
        }),
      ),
    ).toEqual([
      '1 Z COLUMN_NOT_IN_FILE',
      '1 A FIELD_UNKNOWN',
      '1 code COLUMN_MISSING',
      '1 name COLUMN_MISSING',
      'notice 1 A COLUMN_UNKNOWN',
      'notice 1 B COLUMN_UNKNOWN',
    ]);
  });
});
