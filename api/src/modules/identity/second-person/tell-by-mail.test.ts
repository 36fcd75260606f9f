import { command, done } from '../../../../test/commands.js';
import { type SomebodySignedIn, signedIn } from '../../../../test/signed-in.js';
import { startApi, type TestApi } from '../../../../test/start-api.js';
import { type Sink, startSink } from '../mail/sink.factory.js';

let api: TestApi;
let sink: Sink;
let unit: { id: string; version: number };
let proposer: SomebodySignedIn;
beforeAll(async () => {
  sink = await startSink();
  api = await startApi({
    env: { LECHAN_SMTP_URL: sink.url, LECHAN_MAIL_FROM: 'lechan <lechan@tochuc.example>', LECHAN_PUBLIC_URL: 'https://tochuc.example/' },
  });
  unit = (await done(api, 'createUnit', { code: 'P-1', name: 'Đảng ủy phường Một', kind: 'WARD_COMMITTEE', openedOn: '2000-01-01' })).unit;
  const other = (await done(api, 'createUnit', { code: 'P-2', name: 'Đảng ủy phường Hai', kind: 'WARD_COMMITTEE', openedOn: '2000-01-01' }))
    .unit;
  await done(api, 'updateSecondPersonRule', { version: 1, permissions: ['unit:change', 'person:change'] });
  proposer = await mailed('gui', [{ role: 'UNIT_ADMINISTRATOR', unitId: unit.id }]);
  await mailed('duyet', [{ role: 'UNIT_ADMINISTRATOR', unitId: unit.id }]);
  await mailed('nobody', [{ role: 'UNIT_ADMINISTRATOR', unitId: unit.id }]);
  await mailed('khac', [{ role: 'UNIT_ADMINISTRATOR', unitId: other.id }]);
  await mailed('xem', [{ role: 'READER' }]);
  await mailed('nghi', [{ role: 'UNIT_ADMINISTRATOR', unitId: unit.id, until: '2021-01-01' }]);
  await signedIn(api.database, [{ role: 'UNIT_ADMINISTRATOR', unitId: unit.id }]);
});
afterAll(async () => {
  await api.close();
  await sink.close();
});

async function mailed(name: string, given: Parameters<typeof signedIn>[1]): Promise<SomebodySignedIn> {
  const somebody = await signedIn(api.database, given, null, { name });
  await api.database.query('update account set email = $2 where id = $1', [somebody.accountId, `${name}@tochuc.example`]);
  return somebody;
}

const to = (letter: Awaited<ReturnType<Sink['next']>>) => [letter.to].flat()[0]?.text;
let names = 0;
const renaming = () => ({ id: unit.id, version: unit.version, from: '2026-01-05', name: `Tên ${++names}` });
const putUp = async (input: object = renaming()) =>
  (await command(api, 'changeUnit', { ...input, isProposal: true }, 'proposalId', { as: proposer })).payload.proposalId;
const decide = (name: string, input: object, as: SomebodySignedIn) => command(api, name, input, undefined, { as });

test('who could approve is told in both languages, who put it up of the decision; a box that takes none keeps nobody', async () => {
  const id = await putUp();
  const letter = await sink.next();
  expect([to(letter), letter.subject]).toEqual([
    'duyet@tochuc.example',
    'Có việc chờ duyệt: Thay đổi đơn vị / To be approved: Change units',
  ]);
  for (const said of ['Chào duyet,', 'Dear duyet,', 'Đảng ủy phường Một', `https://tochuc.example/#/rights/proposals/${id}\n`])
    expect(letter.text).toContain(said);
  await decide('declineProposal', { id, version: 1, reason: 'Bí mật của lý do' }, api.administrator);
  const declined = await sink.next();
  expect([to(declined), declined.subject]).toEqual(['gui@tochuc.example', 'Bị từ chối: Thay đổi đơn vị / Declined: Change units']);
  expect(declined.text).not.toContain('Bí mật');
  const other = await putUp();
  expect(to(await sink.next())).toBe('duyet@tochuc.example');
  await decide('approveProposal', { id: other, version: 1 }, api.administrator);
  expect([to(await sink.next()), sink.letters]).toEqual(['gui@tochuc.example', []]);
  unit = (await api.ask('query ($id: ID!) { unit(id: $id) { id version } }', { id: unit.id })).unit;
});

test('what is refused, only tried, or taken back tells nobody, and of a person no contact is told', async () => {
  await command(api, 'changeUnit', { ...renaming(), isProposal: true, dryRun: true }, undefined, { as: proposer });
  await command(api, 'changeUnit', { ...renaming(), version: 99, isProposal: true }, undefined, { as: proposer });
  const boss = await mailed('sep', [{ role: 'PLATFORM_ADMINISTRATOR' }]);
  const person = { familyName: 'Phạm', givenName: 'Mẫu', workPhone: '0225 000 111', isProposal: true };
  const { proposalId } = await done(api, 'createPerson', person, 'proposalId');
  const letter = await sink.next();
  expect([to(letter), sink.letters]).toEqual(['sep@tochuc.example', []]);
  expect(letter.text).toContain('Toàn hệ thống');
  expect(letter.text).not.toMatch(/0225|Phạm/);
  await command(api, 'withdrawProposal', { id: proposalId, version: 1 });
  await api.database.query('update account set ended_at = now() where id = $1', [boss.accountId]);
});

test('at most twenty are told of one, and nobody of what one account puts up beyond twenty an hour', async () => {
  for (let count = 0; count < 25; count++) await mailed(`nhieu-${count}`, [{ role: 'UNIT_ADMINISTRATOR', unitId: unit.id }]);
  const sent = async () => {
    const told: (string | undefined)[] = [];
    await putUp();
    // the one box that takes nothing comes last by name and is not among them
    while (told.length < 20) told.push(to(await sink.next()));
    return told;
  };
  expect(new Set(await sent()).size).toBe(20);
  await api.database.query(
    `insert into proposal (id, operation, permission, unit_ids, is_any, changes, change_count, proposed_by)
     select gen_random_uuid(), 'changeUnit', 'unit:change', '{}', false, '[]', 0, $1 from generate_series(1, 20)`,
    [proposer.accountId],
  );
  await putUp();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(sink.letters).toEqual([]);
});
