import { done } from './commands.js';
import { type SomebodySignedIn, signedIn } from './signed-in.js';
import { startApi, type TestApi } from './start-api.js';

/** What nobody but those who keep it may learn: it stands nowhere else in the sample. */
export const secrets = {
  email: 'qzx7781@bi-mat.example',
  phone: '0225 778 1299',
  person: 'Tạ Quzyx Khuyết',
  unit: 'Chi bộ Wyqzu',
  formerUnit: 'Chi bộ Fybzo',
  login: 'jqvyx@lechan.example',
} as const;

/** Whether any secret stands in what somebody was answered. */
export const tells = (answered: unknown): string[] => {
  const text = JSON.stringify(answered);
  return Object.values(secrets).filter((secret) => text.includes(secret));
};

/** A platform that hides something from somebody who reads one ward without contacts. */
export interface Hiding {
  readonly api: TestApi;
  readonly ward: string;
  readonly otherWard: string;
  /** Somebody of the ward, whose contact is hidden. */
  readonly person: string;
  /** What is hidden altogether. */
  readonly hidden: {
    readonly unit: string;
    readonly person: string;
    readonly appointment: string;
    readonly account: string;
    readonly token: string;
    readonly event: string;
  };
  readonly reader: SomebodySignedIn;
}

/** Starts a platform with the sample, somebody who reads one ward, and things of another ward that they may not know. */
export async function startHiding(): Promise<Hiding> {
  const api = await startApi({ seed: 'sample' });
  const idOf = async (code: string) => (await api.ask('query ($code: String!) { unit(code: $code) { id } }', { code })).unit.id;
  const [ward, otherWard] = [await idOf('HP-LC-HN'), await idOf('HP-LC-AB')];
  const of = { unit: ward };
  const { unit } = await api.ask(
    'query ($unit: ID!) { unit(id: $unit) { appointments(first: 1) { nodes { person { id version } } } } }',
    of,
  );
  const { person } = unit.appointments.nodes[0];
  const contact = { from: '2025-06-01', workEmail: secrets.email, workPhone: secrets.phone };
  await done(api, 'changePerson', { id: person.id, version: person.version, ...contact });
  const { unitKinds } = await api.ask('{ unitKinds { code version } }');
  const { version } = unitKinds.find(({ code }: { code: string }) => code === 'CELL');
  await done(api, 'updateUnitKind', { code: 'CELL', version, isPublic: false });
  await done(api, 'createTerm', { name: '2025–2030', startsOn: '2025-01-01', endsOn: '2030-01-01' });
  const cell = { code: 'WYQZU', name: secrets.formerUnit, kind: 'CELL', openedOn: '2024-01-01', parentId: otherWard };
  const made = (await done(api, 'createUnit', cell)).unit;
  await done(api, 'changeUnit', { id: made.id, version: made.version, from: '2025-01-01', name: secrets.unit });
  const newPerson = { familyName: 'Tạ', middleName: 'Quzyx', givenName: 'Khuyết' };
  const post = { unitId: made.id, position: 'SECRETARY', validFrom: '2025-02-01', newPerson };
  const { appointment } = await done(api, 'appoint', post, 'appointment { id person { id } }');
  const account = await done(api, 'inviteAccount', { login: secrets.login, name: secrets.person }, 'account { id }');
  const token = { name: secrets.unit, permissions: ['unit:read'], validUntil: new Date(Date.now() + 864e6).toISOString().slice(0, 10) };
  const { accessToken } = await done(api, 'createAccessToken', token, 'accessToken { id }');
  const { events } = await api.ask('query ($of: ID!) { events(first: 1, filter: { subject: { equals: $of } }) { nodes { id } } }', {
    of: made.id,
  });
  const reader = await signedIn(api.database, [{ role: 'READER', unitId: ward }]);
  return {
    ...{ api, ward, otherWard, person: person.id, reader },
    hidden: {
      ...{ unit: made.id, person: appointment.person.id, appointment: appointment.id },
      ...{ account: account.account.id, token: accessToken.id, event: events.nodes[0].id },
    },
  };
}

/** The codes of the errors that a document is refused with, after making sure that nothing came with them. */
export async function refusalsOf(
  { api, reader }: Pick<Hiding, 'api' | 'reader'>,
  document: string,
  variables: object = {},
): Promise<string[]> {
  const answer = await api.graphql(document, variables, { as: reader });
  expect({ document, data: answer.data ?? null, tells: tells(answer) }).toEqual({ document, data: null, tells: [] });
  return (answer.errors ?? []).map(({ extensions }) => extensions.code);
}
