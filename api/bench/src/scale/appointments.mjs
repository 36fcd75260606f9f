import { personName } from './names.mjs';

const recorded = '2025-07-01T01:00:00Z';
const posts = {
  CITY_COMMITTEE: ['SECRETARY', 'DEPUTY_SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER'],
  DISTRICT_COMMITTEE: ['SECRETARY', 'DEPUTY_SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER', 'COMMITTEE_MEMBER'],
  WARD_COMMITTEE: ['SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER'],
  CELL: ['SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER'],
};
const termBegan = '2020-06-01';

/** Adds who holds which position of the Party's units: about three posts a unit, one in thirty vacant, one in seven held by another before. */
export const appointmentsOf = (units, rows, random) => {
  const terms = ['2015-06-01', termBegan, '2025-06-01'].map((starts, i) => ({
    id: random.uuid(),
    name: `Nhiệm kỳ ${2015 + i * 5} - ${2020 + i * 5}`,
    starts_on: starts,
    ends_on: `${2020 + i * 5}-06-01`,
  }));
  rows.term.push(...terms);
  for (const unit of units) {
    for (const position of posts[unit.kind]) {
      const from = unit.opened > termBegan ? unit.opened : termBegan;
      const until = unit.closed ?? 'infinity';
      const changed = random.day('2021-01-01', '2023-12-31');
      const wasAnother = random.chance(1 / 7);
      if (wasAnother) hold(rows, random, unit, position, terms[1], from, changed);
      if (!random.chance(1 / 30)) hold(rows, random, unit, position, terms[1], wasAnother ? changed : from, until);
    }
  }
};

const hold = (rows, random, unit, position, term, from, until) => {
  const person = random.uuid();
  const appointment = random.uuid();
  const { family, middle, given } = personName(random);
  rows.person.push({ id: person });
  rows.person_version.push({
    id: random.uuid(),
    person_id: person,
    family_name: family,
    middle_name: middle,
    given_name: given,
    work_phone: random.chance(1 / 2) ? `09${random.between(10_000_000, 99_999_999)}` : null,
    work_email: null,
    act: 'CREATE',
    recorded_from: recorded,
    stated_at: recorded,
  });
  rows.appointment.push({ id: appointment });
  rows.appointment_version.push({
    id: random.uuid(),
    appointment_id: appointment,
    unit_id: unit.id,
    person_id: person,
    position,
    term_id: term.id,
    is_acting: random.chance(1 / 50),
    is_concurrent: random.chance(1 / 10),
    decision_number: `${random.between(1, 900)}-QĐ/QU`,
    act: 'CREATE',
    is_single_holder: position === 'SECRETARY',
    valid_from: from,
    valid_until: until,
    recorded_from: recorded,
    stated_at: recorded,
  });
};
