import { done } from '../../../../test/commands.js';
import type { TestApi } from '../../../../test/start-api.js';

/** A unit that a factory opened. */
export interface OpenedUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly version: number;
}

/** What a unit is to be like; what is left out is made up. */
export interface UnitWish {
  readonly code?: string;
  readonly name?: string;
  readonly kind?: string;
  readonly parentId?: string | null;
  readonly openedOn?: string;
  readonly address?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly note?: string | null;
  readonly decisionNumber?: string | null;
}

let opened = 0;

/** Opens a unit through the API: a ward committee without a parent, unless another kind is wished for. */
export async function openUnit(api: TestApi, wish: UnitWish = {}): Promise<OpenedUnit> {
  const code = wish.code ?? `DV-${++opened}`;
  const input = { kind: 'WARD_COMMITTEE', openedOn: '2020-01-01', name: `Đơn vị ${code}`, ...wish, code };
  const { unit } = await done(api, 'createUnit', input, 'unit { id code name version }');
  return unit;
}

/** Two trees as a district has them: committees and a cell, and wards with a residential group. */
export interface District {
  readonly city: OpenedUnit;
  readonly district: OpenedUnit;
  readonly ward: OpenedUnit;
  readonly otherWard: OpenedUnit;
  readonly cell: OpenedUnit;
  readonly urbanDistrict: OpenedUnit;
  readonly administrativeWard: OpenedUnit;
  readonly group: OpenedUnit;
}

/** Opens a small district through the API, from 1 January 2020; several of them differ by the prefix of their codes. */
export async function openDistrict(api: TestApi, prefix = 'LC'): Promise<District> {
  const open = (code: string, name: string, kind: string, parent?: OpenedUnit) =>
    openUnit(api, { code: `${prefix}-${code}`, name, kind, parentId: parent?.id ?? null });
  const city = await open('TU', 'Thành ủy Hải Phòng', 'CITY_COMMITTEE');
  const district = await open('QU', 'Quận ủy Lê Chân', 'DISTRICT_COMMITTEE', city);
  const ward = await open('HN', 'Đảng ủy phường Hồ Nam', 'WARD_COMMITTEE', district);
  const otherWard = await open('AB', 'Đảng ủy phường An Biên', 'WARD_COMMITTEE', district);
  const cell = await open('CB-1', 'Chi bộ tổ dân phố số 1', 'CELL', ward);
  const urbanDistrict = await open('305', 'Quận Lê Chân', 'URBAN_DISTRICT');
  const administrativeWard = await open('11383', 'Phường Hồ Nam', 'WARD', urbanDistrict);
  const group = await open('TDP-1', 'Tổ dân phố số 1', 'RESIDENTIAL_GROUP', administrativeWard);
  return { city, district, ward, otherWard, cell, urbanDistrict, administrativeWard, group };
}

/** What is known now of a unit, one line a version: `2020-01-01..2021-07-01 CREATE Đảng ủy phường Hồ Nam`; of another field than the name when asked. */
export async function timelineOf(api: TestApi, id: string, field = 'name'): Promise<string[]> {
  const selection = field === 'parent' ? 'parent { code }' : field === 'kind' ? 'kind { code }' : field;
  const { node } = await api.ask(
    `query ($id: ID!) { node(id: $id) { ... on Unit { history { validFrom validUntil recordedUntil act ${selection} } } } }`,
    { id },
  );
  type Version = { validFrom: string; validUntil: string | null; recordedUntil: string | null; act: string } & Record<string, unknown>;
  const known = (node.history as Version[]).filter(({ recordedUntil }) => recordedUntil === null);
  return known.map((version) => {
    const value = version[field] as { code: string } | string | null;
    const said = value !== null && typeof value === 'object' ? value.code : value;
    return `${version.validFrom}..${version.validUntil ?? ''} ${version.act} ${said ?? '—'}`;
  });
}
