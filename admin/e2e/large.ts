import { testWithOwnServer } from './own-server';

/** How many units of the Party a hundred districts the size of Lê Chân have. */
export const scale = { districts: 100, wards: 15, units: 17_400 };

/** Tests on a database without units. */
export const test = testWithOwnServer('empty');

/** A file of that many units, the lowest first: parents stand after their children. */
export function largeFile(): Buffer {
  const rows = ['TU,Thành ủy,CITY_COMMITTEE,'];
  for (let district = 1; district <= scale.districts; district++) {
    rows.push(`Q${district},Quận ủy số ${district},DISTRICT_COMMITTEE,TU`);
    for (let ward = 1; ward <= scale.wards; ward++)
      rows.push(`Q${district}-P${ward},Đảng ủy phường số ${ward} quận ${district},WARD_COMMITTEE,Q${district}`);
  }
  for (let cell = 0; rows.length < scale.units; cell++) {
    const parent = `Q${1 + (cell % scale.districts)}-P${1 + (Math.floor(cell / scale.districts) % scale.wards)}`;
    rows.push(`${parent}-${cell},Chi bộ tổ dân phố số ${cell},CELL,${parent}`);
  }
  return Buffer.from(['code,name,kind,parent_code', ...rows.reverse()].join('\n'));
}
