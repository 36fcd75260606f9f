import { done, lastEvents, refused } from '../../../../test/commands.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { appointSomeone } from '../appointment/appointment.factory.js';
import { type District, openDistrict, openUnit, timelineOf } from './unit.factory.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** A cell with a secretary, a group that it leads and an identifier. */
const started = { note: 'Đại hội bầu', decisionNumber: '12-QĐ/ĐU' };

async function busyCell(prefix: string): Promise<District & { appointment: { id: string; version: number } }> {
  const place = await openDistrict(api, prefix);
  const { cell, group } = place;
  const appointment = await appointSomeone(api, cell.id, started);
  await done(api, 'setCoverage', { leaderId: cell.id, version: 1, from: '2020-01-01', coveredIds: [group.id], ...started });
  const identifiers = [{ scheme: 'ELECTRONIC', value: `${prefix}.01` }];
  await done(api, 'setIdentifiers', { unitId: cell.id, version: 2, from: '2020-01-01', identifiers, ...started });
  return { ...place, appointment };
}

describe('a unit ends', () => {
  test('also before a change that was corrected away', async () => {
    const { id } = await openUnit(api, { kind: 'FRONT_BOARD', name: 'Mặt trận A' });
    await done(api, 'changeUnit', { id, version: 1, from: '2027-03-01', name: 'Mặt trận B' });
    const closing = (version: number) => ({ id, version, closedOn: '2027-02-01' });
    expect((await refused(api, 'closeUnit', closing(2))).refusals).toEqual(['LATER_CHANGE_EXISTS at input.closedOn']);
    await done(api, 'correctUnit', { id, version: 2, on: '2027-03-01', name: 'Mặt trận A', note: 'Không đổi tên nữa' });
    await done(api, 'closeUnit', closing(3));
    expect(await timelineOf(api, id)).toEqual(['2020-01-01..2027-02-01 CLOSE Mặt trận A']);
  });

  test('with its appointments, coverages and identifiers, on that day', async () => {
    const { cell, group, appointment } = await busyCell('A');
    const input = { id: cell.id, version: 3, closedOn: '2024-01-01', note: 'Giải thể', decisionNumber: '26/NQ-HĐND' };
    const selection = `unit { version closedOn validUntil appointments(includeEnded: true) { nodes { id validUntil decisionNumber endDecisionNumber endNote version } }
      coverages { covered { id } validUntil } identifiers { value validUntil } history { act note decisionNumber validUntil recordedUntil } }
      endedAppointments endedCoverages`;
    const { unit, endedAppointments, endedCoverages } = await done(api, 'closeUnit', input, selection);
    expect([endedAppointments, endedCoverages]).toEqual([1, 1]);
    expect(unit).toMatchObject({
      version: 4,
      closedOn: '2024-01-01',
      validUntil: '2024-01-01',
      appointments: {
        nodes: [
          {
            ...{ id: appointment.id, validUntil: '2024-01-01', decisionNumber: '12-QĐ/ĐU', version: 2 },
            ...{ endDecisionNumber: '26/NQ-HĐND', endNote: 'Giải thể' },
          },
        ],
      },
      coverages: [{ covered: { id: group.id }, validUntil: '2024-01-01' }],
      identifiers: [{ value: 'A.01', validUntil: '2024-01-01' }],
    });
    expect(unit.history.at(-1)).toEqual({
      act: 'CLOSE',
      note: 'Giải thể',
      decisionNumber: '26/NQ-HĐND',
      validUntil: '2024-01-01',
      recordedUntil: null,
    });
    expect(
      await api.ask(
        'query ($id: ID!) { a: unit(id: $id, asOf: "2023-12-31") { name } b: unit(id: $id, asOf: "2024-01-01") { name } }',
        cell,
      ),
    ).toEqual({
      a: { name: cell.name },
      b: null,
    });
    expect(await lastEvents(api, 2)).toEqual([
      expect.objectContaining({
        name: 'appointment.ended',
        subject_id: appointment.id,
        before: { validUntil: null },
        after: { validUntil: '2024-01-01' },
      }),
      expect.objectContaining({
        name: 'unit.closed',
        subject_id: cell.id,
        after: { closedOn: '2024-01-01', appointments: 1, coverages: 1, identifiers: 1 },
      }),
    ]);
  });

  test('and what ended before stays as it ended', async () => {
    const { cell, group, appointment } = await busyCell('B');
    await done(api, 'endAppointment', { id: appointment.id, version: 1, validUntil: '2022-01-01' });
    await done(api, 'setCoverage', { leaderId: cell.id, version: 3, from: '2022-01-01', coveredIds: [] });
    const answer = await done(api, 'closeUnit', { id: cell.id, version: 4, closedOn: '2024-01-01' }, 'endedAppointments endedCoverages');
    expect(answer).toMatchObject({ endedAppointments: 0, endedCoverages: 0 });
    const { unit } = await api.ask('query ($id: ID!) { unit(id: $id) { coverages { validUntil } } }', group);
    expect(unit.coverages).toEqual([{ validUntil: '2022-01-01' }]);
  });

  test('that is led: its leader has changed, and whoever read the leader before is told so', async () => {
    const { cell, group } = await busyCell('C');
    await done(api, 'closeUnit', { id: group.id, version: 1, closedOn: '2024-01-01' });
    const answer = await refused(api, 'setCoverage', { leaderId: cell.id, version: 3, from: '2024-01-01', coveredIds: [group.id] });
    expect([answer.refusals, answer.payload.unit.version]).toEqual([['STALE_VERSION at input.version'], 4]);
  });

  test('and its code and its place are free from that day on', async () => {
    const { cell, ward } = await openDistrict(api, 'D');
    await done(api, 'closeUnit', { id: cell.id, version: 1, closedOn: '2024-01-01' });
    await openUnit(api, { code: cell.code, kind: 'CELL', parentId: ward.id, openedOn: '2024-01-01' });
    await done(api, 'closeUnit', { id: ward.id, version: 1, closedOn: '2025-01-01' }).catch((error: Error) =>
      expect(error.message).toMatch('HAS_CHILDREN'),
    );
  });
});

describe('a last day that was wrong is put right', () => {
  const note = 'Gõ nhầm ngày';
  const selection = `unit { id version closedOn appointments(includeEnded: true) { nodes { validUntil version } }
    coverages { validUntil } identifiers { validUntil } history { act validUntil recordedUntil } }`;
  const shown = ({ closedOn, appointments, coverages, identifiers }: Record<string, never>) =>
    JSON.stringify([closedOn, appointments, coverages, identifiers]).match(/null|\d{4}-\d\d-\d\d/g);

  test('earlier, later and away, with all that the closing had ended, as corrections', async () => {
    const { cell, appointment } = await busyCell('P');
    await done(api, 'closeUnit', { id: cell.id, version: 3, closedOn: '2025-06-01' });
    for (const [version, closedOn] of [
      [4, '2024-03-01'],
      [5, '2025-01-01'],
      [6, null],
    ] as const) {
      const { unit } = await done(api, 'correctUnit', { id: cell.id, version, closedOn, note }, selection);
      expect(shown(unit)).toEqual(Array(4).fill(closedOn ?? 'null'));
      expect(unit.appointments.nodes[0].version).toBe(version - 1);
      expect((await lastEvents(api, 2)).map(({ name, subject_id, after, note: why }) => [name, subject_id, after, why])).toEqual([
        ['appointment.corrected', appointment.id, { validUntil: closedOn }, note],
        ['unit.corrected', cell.id, expect.objectContaining({ closedOn, appointments: 1, coverages: 1, identifiers: 1 }), note],
      ]);
    }
    await done(api, 'closeUnit', { id: cell.id, version: 7, closedOn: '2025-01-01' });
    const { rows } = await api.database.query(
      `select act, note, decision_number, valid_until::text from appointment_version where unit_id = $1 order by recorded_from`,
      [cell.id],
    );
    expect(rows.map((row) => `${row.act} ${row.valid_until} ${row.note} ${row.decision_number}`)).toEqual(
      ['CREATE infinity', 'CLOSE 2025-06-01', 'CORRECT 2024-03-01', 'CORRECT 2025-01-01', 'CORRECT infinity', 'CLOSE 2025-01-01'].map(
        (said) => `${said} Đại hội bầu 12-QĐ/ĐU`,
      ),
    );
    for (const [table, own] of [
      ['coverage', 'leader_id'],
      ['identifier', 'unit_id'],
    ]) {
      const told = await api.database.query(`select distinct note, decision_number from ${table} where ${own} = $1`, [cell.id]);
      expect(told.rows).toEqual([{ note: started.note, decision_number: started.decisionNumber }]);
    }
  });

  test('and what had an end of its own keeps it, on the very day as well', async () => {
    const { cell, group, appointment } = await busyCell('Q');
    const early = await appointSomeone(api, cell.id, { position: 'DEPUTY_SECRETARY', validFrom: '2021-01-01' });
    await done(api, 'endAppointment', { id: early.id, version: 1, validUntil: '2024-01-01' });
    await done(api, 'endAppointment', { id: appointment.id, version: 1, validUntil: '2024-06-01' });
    await done(api, 'closeUnit', { id: cell.id, version: 3, closedOn: '2024-01-01' });
    const { unit } = await done(api, 'correctUnit', { id: cell.id, version: 4, closedOn: '2025-01-01', note }, selection);
    expect(unit.appointments.nodes.map(({ validUntil }: { validUntil: string }) => validUntil).sort()).toEqual([
      '2024-01-01',
      '2024-06-01',
    ]);
    const answer = await refused(api, 'correctUnit', { id: cell.id, version: 5, closedOn: '2023-06-01', note });
    expect(answer.refusals).toEqual(['OUTSIDE_UNIT_LIFE at input.closedOn']);
    await done(api, 'closeUnit', { id: group.id, version: 1, closedOn: '2025-09-01' });
    await done(api, 'correctUnit', { id: cell.id, version: 5, closedOn: null, note });
    const { unit: led } = await api.ask('query ($id: ID!) { unit(id: $id) { coverages { validUntil } } }', cell);
    expect(led.coverages).toEqual([{ validUntil: '2025-09-01' }]);
  });

  test('but not where an appointment begins later, or another unit took over an identifier meanwhile', async () => {
    const { cell, otherWard } = await busyCell('R');
    await appointSomeone(api, cell.id, { position: 'DEPUTY_SECRETARY', validFrom: '2023-01-01' });
    await done(api, 'closeUnit', { id: cell.id, version: 3, closedOn: '2024-01-01' });
    const early = await refused(api, 'correctUnit', { id: cell.id, version: 4, closedOn: '2022-01-01', note });
    expect(early.refusals).toEqual(['OUTSIDE_UNIT_LIFE at input.closedOn']);
    const identifiers = [{ scheme: 'ELECTRONIC', value: 'R.01' }];
    await done(api, 'setIdentifiers', { unitId: otherWard.id, version: 1, from: '2024-01-01', identifiers });
    const late = await refused(api, 'correctUnit', { id: cell.id, version: 4, closedOn: null, note });
    expect([late.refusals, late.messages]).toEqual([
      ['IDENTIFIER_TAKEN at input.closedOn'],
      ['Mã định danh R.01 đang là của Đảng ủy phường An Biên (R-AB). Hãy xem lại mã.'],
    ]);
  });
});

describe('a unit does not end', () => {
  test('while others stand below it, then or later', async () => {
    const { ward, district } = await openDistrict(api, 'E');
    for (const number of [2, 3, 4])
      await openUnit(api, { code: `E-CB-${number}`, name: `Chi bộ số ${number}`, kind: 'CELL', parentId: ward.id });
    const { refusals, messages, payload } = await refused(api, 'closeUnit', { id: ward.id, version: 1, closedOn: '2024-01-01' });
    expect(refusals).toEqual(['HAS_CHILDREN at input.closedOn']);
    expect(messages).toEqual([
      'Còn 4 đơn vị trực thuộc: Chi bộ số 2, Chi bộ số 3, Chi bộ số 4 và 1 đơn vị khác. Hãy chuyển đi hoặc kết thúc các đơn vị đó trước.',
    ]);
    expect(payload.unit).toBeNull();
    const late = await openUnit(api, { parentId: district.id, code: 'E-MUON', openedOn: '2030-01-01' });
    await refused(api, 'closeUnit', { id: district.id, version: 1, closedOn: '2029-01-01' });
    expect(await timelineOf(api, late.id)).toEqual(['2030-01-01.. CREATE Đơn vị E-MUON']);
  });

  test('while one stands below it, and is told so in the singular', async () => {
    const { ward, cell } = await openDistrict(api, 'K');
    const { messages } = await refused(api, 'closeUnit', { id: ward.id, version: 1, closedOn: '2024-01-01' }, { language: 'en' });
    expect(messages).toEqual([`1 unit still stands below it: ${cell.name}. Move or end it first.`]);
  });

  test('while someone is to take a post, a coverage or an identifier is to begin after that day', async () => {
    const { cell, group } = await openDistrict(api, 'F');
    const close = (version: number) => refused(api, 'closeUnit', { id: cell.id, version, closedOn: '2024-01-01' });
    await appointSomeone(api, cell.id, { validFrom: '2024-01-01' });
    const { refusals, messages } = await close(1);
    expect(refusals).toEqual(['OUTSIDE_UNIT_LIFE at input.closedOn']);
    expect(messages).toEqual([
      'Vũ Hữu Long (mẫu) giữ chức danh ở đơn vị này từ 01/01/2024, sẽ nằm ngoài thời gian đơn vị tồn tại. Hãy đính chính việc đó trước.',
    ]);
    await done(api, 'setCoverage', { leaderId: cell.id, version: 1, from: '2023-06-01', coveredIds: [group.id] });
    expect((await close(2)).refusals).toEqual(['OUTSIDE_UNIT_LIFE at input.closedOn']);
  });

  test('on or before its first day, before a change, or twice', async () => {
    const { ward, cell } = await openDistrict(api, 'G');
    await done(api, 'changeUnit', { id: cell.id, version: 1, from: '2024-01-01', name: 'Chi bộ khác' });
    const close = (closedOn: string, version = 2) => refused(api, 'closeUnit', { id: cell.id, version, closedOn });
    expect((await close('2020-01-01')).refusals).toEqual(['DATE_NOT_AFTER at input.closedOn']);
    expect((await close('2024-01-01')).refusals).toEqual(['LATER_CHANGE_EXISTS at input.closedOn']);
    expect((await close('2300-01-01')).refusals).toEqual(['INVALID at input.closedOn']);
    expect((await close('2025-01-01', 1)).refusals).toEqual(['STALE_VERSION at input.version']);
    await done(api, 'closeUnit', { id: cell.id, version: 2, closedOn: '2025-01-01' });
    const { refusals, messages } = await close('2026-01-01', 3);
    expect(refusals).toEqual(['NOT_ALIVE at input.closedOn']);
    expect(messages).toEqual(['Đơn vị đã kết thúc, không còn từ 01/01/2025. Nếu ngày đó ghi sai, hãy đính chính.']);
    await done(api, 'closeUnit', { id: ward.id, version: 1, closedOn: '2025-01-01' });
  });
});
