const recorded = '2025-07-01T01:00:00Z';
const corrected = '2025-09-01T01:00:00Z';

/** The versions of a unit: a seventh were renamed or moved once, and of one in forty the name was recorded wrongly at first. */
export const versionsOf = (unit, random) => {
  const present = { ...plain(unit, random), valid_from: unit.opened, valid_until: unit.closed ?? 'infinity' };
  if (!unit.before || !random.chance(1 / 7)) return [...misspelt(present, random), present];
  const day = random.day('2021-01-01', '2023-12-31');
  const isMove = unit.before !== unit.parent && random.chance(1 / 2);
  const former = {
    ...plain(unit, random),
    ...(isMove ? { parent_id: unit.before.id } : { name: unit.name.replace(' số ', ' ') }),
    valid_from: unit.opened,
    valid_until: day,
  };
  const reason = { act: isMove ? 'MOVE' : 'CHANGE', note: 'Sắp xếp theo nghị quyết', decision_number: `${random.between(1, 90)}/NQ-HĐND` };
  return [former, { ...present, ...reason, valid_from: day }];
};

const plain = (unit, random) => ({
  id: random.uuid(),
  unit_id: unit.id,
  parent_id: unit.parent?.id ?? null,
  code: unit.code,
  name: unit.name,
  kind: unit.kind,
  address: unit.kind === 'CELL' ? `Nhà văn hóa số ${random.between(1, 300)} ngõ ${random.between(1, 120)}` : null,
  phone: random.chance(1 / 3) ? `0225${random.between(3_000_000, 3_999_999)}` : null,
  email: null,
  recorded_from: recorded,
  recorded_until: 'infinity',
  act: 'CREATE',
  note: null,
  decision_number: null,
  stated_at: recorded,
  within: placeOf(unit),
});

/** The units above it, root first, and itself. */
const placeOf = ({ id, parent }) => [...(parent ? placeOf(parent) : []), id];

/** The row that a correction replaced; then the present one was recorded when it was corrected. */
const misspelt = (present, random) => {
  if (!random.chance(1 / 40)) return [];
  const before = { ...present, id: random.uuid(), name: present.name.replace('phường', 'phương'), recorded_until: corrected };
  Object.assign(present, { recorded_from: corrected, stated_at: corrected, act: 'CORRECT', note: 'Ghi sai tên' });
  return [before];
};
