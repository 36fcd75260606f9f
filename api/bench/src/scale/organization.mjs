import { appointmentsOf } from './appointments.mjs';
import { districtName, wardNames } from './names.mjs';
import { Random } from './random.mjs';
import { versionsOf } from './versions.mjs';

const wardsOfADistrict = 15;
const cellsOfADistrict = 158;
/** One cell in eighteen more was closed in the reorganisation of 2022 to 2024. */
const closedOfADistrict = [8, 9, 9];

/**
 * The rows of a seeded organisation of so many districts the size of Lê Chân: the Party's units with their officers, and the
 * administrative units that they lead. Each district has 174 Party units (committee, 15 ward committees, 158 cells).
 */
export const organizationOf = (districts, seed) => {
  const random = new Random(seed);
  const city = {
    party: unit(random, 'HP', 'Thành ủy Hải Phòng', 'CITY_COMMITTEE', null),
    ground: unit(random, '31', 'Thành phố Hải Phòng', 'CITY', null),
  };
  const pairs = [city];
  for (let number = 0; number < districts; number++) pairs.push(...districtOf(number, city, random));
  const units = pairs.flatMap(({ party, ground }) => [party, ground]);
  const rows = {
    unit: [],
    unit_version: [],
    coverage: [],
    identifier: [],
    person: [],
    person_version: [],
    term: [],
    appointment: [],
    appointment_version: [],
  };
  for (const it of units) {
    rows.unit.push({ id: it.id });
    rows.unit_version.push(...versionsOf(it, random));
    rows.identifier.push(...identifiersOf(it, random));
  }
  for (const { party, ground } of pairs) rows.coverage.push(coverageOf(party, ground, random));
  appointmentsOf(
    pairs.map(({ party }) => party),
    rows,
    random,
  );
  return rows;
};

const districtOf = (number, city, random) => {
  const name = districtName(number);
  const code = number === 0 ? 'LC' : `Q${String(number).padStart(2, '0')}`;
  const district = {
    party: unit(random, `HP-${code}`, `Quận ủy ${name}`, 'DISTRICT_COMMITTEE', city.party, '2001-01-01'),
    ground: unit(random, `31-${code}`, `Quận ${name}`, 'URBAN_DISTRICT', city.ground, '2001-01-01'),
  };
  const wards = wardNames(number, random).map((ward, i) => wardOf(ward, i, district, random));
  const closed = closedOfADistrict[number % closedOfADistrict.length];
  const groups = Array.from({ length: cellsOfADistrict + closed }, (_, i) => {
    const ward = wards[i % wardsOfADistrict];
    return groupOf(ward, Math.floor(i / wardsOfADistrict) + 1, wards, i >= cellsOfADistrict, random);
  });
  return [district, ...wards, ...groups];
};

const wardOf = (name, i, district, random) => {
  const suffix = String(i + 1).padStart(2, '0');
  return {
    name,
    party: unit(random, `${district.party.code}-${suffix}`, `Đảng ủy phường ${name}`, 'WARD_COMMITTEE', district.party, '2003-06-01'),
    ground: unit(random, `${district.ground.code}-${suffix}`, `Phường ${name}`, 'WARD', district.ground, '2003-06-01'),
  };
};

const groupOf = (ward, number, wards, isClosed, random) => {
  const suffix = String(number).padStart(2, '0');
  const opened = random.day('2005-01-01', '2019-12-31');
  const closed = isClosed ? random.day('2024-01-01', '2024-12-31') : null;
  const elsewhere = random.of(wards);
  const name = `Tổ dân phố số ${number} phường ${ward.name}`;
  const make = (code, own, kind, parent, before) => ({ ...unit(random, code, own, kind, parent, opened, closed), before });
  return {
    party: make(`${ward.party.code}-${suffix}`, `Chi bộ ${name[0].toLowerCase()}${name.slice(1)}`, 'CELL', ward.party, elsewhere.party),
    ground: make(`${ward.ground.code}-${suffix}`, name, 'RESIDENTIAL_GROUP', ward.ground, elsewhere.ground),
  };
};

/** A unit with the life it has; `before`: the parent that it stood under if it was moved. */
const unit = (random, code, name, kind, parent, opened = '2000-01-01', closed = null) => ({
  id: random.uuid(),
  code,
  name,
  kind,
  parent,
  opened,
  closed,
  before: null,
});

const coverageOf = (party, ground, random) => ({
  id: random.uuid(),
  leader_id: party.id,
  covered_id: ground.id,
  valid_from: party.opened,
  valid_until: party.closed ?? 'infinity',
});

const identifiersOf = ({ id, code, kind, opened, closed }, random) => {
  const scheme = kind === 'CELL' || kind.endsWith('COMMITTEE') ? 'ELECTRONIC' : 'STATISTICS_OFFICE';
  const value =
    scheme === 'ELECTRONIC' ? `G.${code.replaceAll('-', '.')}` : String(random.between(10_000_000, 99_999_999)) + code.slice(-2);
  return [{ id: random.uuid(), unit_id: id, scheme, value, valid_from: opened, valid_until: closed ?? 'infinity' }];
};
