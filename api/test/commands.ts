import type { RequestOptions, TestApi } from './start-api.js';

/** What a command answered: refusals in short (`CODE_TAKEN at input.code`), and what was selected of its object. */
export interface Commanded {
  readonly refusals: string[];
  readonly messages: string[];
  // biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the test asserts
  readonly payload: any;
}

const selections: Readonly<Record<string, string>> = {
  unit: 'unit { id version }',
  person: 'person { id version }',
  appointment: 'appointment { id version }',
  unitKind: 'unitKind { code version }',
  position: 'position { code version }',
  identifierScheme: 'identifierScheme { code version }',
  term: 'term { id version }',
  topic: 'topic { code version }',
  course: 'course { id }',
  lesson: 'lesson { id }',
  release: 'release { id version }',
  comment: 'comment { id version }',
};

/** Gives a command over HTTP. Of its object the identity and the version are selected, unless told otherwise. */
export async function command(api: TestApi, name: string, input: object, selection?: string, options?: RequestOptions): Promise<Commanded> {
  const type = name[0]?.toUpperCase() + name.slice(1);
  const selected = selection ?? selections[objectOf(name)] ?? '';
  const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${selected} userErrors { field code message } } }`;
  const { [name]: payload } = await api.ask(document, { input }, options);
  const errors: { field: string[]; code: string; message: string }[] = payload.userErrors;
  return {
    refusals: errors.map(({ field, code }) => `${code} at ${field.join('.')}`),
    messages: errors.map(({ message }) => message),
    payload,
  };
}

/** Gives a command that must be carried out, and hands back its payload. */
// biome-ignore lint/suspicious/noExplicitAny: see Commanded
export async function done(api: TestApi, name: string, input: object, selection?: string): Promise<any> {
  const { refusals, messages, payload } = await command(api, name, input, selection);
  if (refusals.length > 0) throw new Error(`${name} was refused: ${refusals.join(', ')}: ${messages.join(' ')}`);
  return payload;
}

/** Gives a command that must be refused, and sees that it left everything as it was. */
export async function refused(api: TestApi, name: string, input: object, options?: RequestOptions): Promise<Commanded> {
  const before = await everythingStored(api);
  const answer = await command(api, name, input, undefined, options);
  if (answer.refusals.length === 0) throw new Error(`${name} was carried out: ${JSON.stringify(answer.payload)}`);
  const after = await everythingStored(api);
  for (const [table, rows] of Object.entries(after)) {
    if (rows !== before[table]) throw new Error(`${name} was refused and yet changed ${table}`);
  }
  return answer;
}

const tables = [
  'unit_kind',
  'unit_kind_parent',
  'position',
  'position_kind',
  'identifier_scheme',
  'term',
  'unit',
  'unit_version',
  'coverage',
  'identifier',
  'person',
  'person_version',
  'appointment',
  'appointment_version',
  'topic',
  'course',
  'course_edition',
  'course_module',
  'course_lesson',
  'lesson',
  'lesson_edition',
  'release',
  'release_course',
  'release_change',
  'release_lesson',
  'presence',
  'comment',
  'material_folder',
  'stored_file',
  'material',
  'material_version',
  'event',
  'account',
  'role',
  'role_grant',
  'access_token',
  'access_token_key',
  'second_person_rule',
  'proposal',
  'sign_in_link',
  'authenticator_app',
  'recovery_code',
  'passkey',
  'known_browser',
  'single_sign_on_link',
];

/** A digest of every table that commands write: equal before and after means that nothing was written. */
export async function everythingStored({ database }: TestApi): Promise<Record<string, string>> {
  const digests = tables.map(
    (table) => `(select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) from ${table} t) as "${table}"`,
  );
  return (await database.query(`select ${digests.join(', ')}`)).rows[0];
}

/** The last events, oldest first, as `unit.moved`. */
export async function lastEvents({ database }: TestApi, count: number): Promise<Record<string, unknown>[]> {
  const { rows } = await database.query(
    `select name, subject_type, subject_id, before, after, note, decision_number, request_id is not null as has_request from event order by id desc limit $1`,
    [count],
  );
  return rows.reverse();
}

function objectOf(name: string): string {
  if (/^(set|closeUnit|renewCommittee)/.test(name)) return 'unit';
  if (/^delete/.test(name)) return '';
  if (/^(appoint|endAppointment|correctAppointment)$/.test(name)) return 'appointment';
  const noun = name.replace(/^[a-z]+/, '');
  return noun.charAt(0).toLowerCase() + noun.slice(1);
}
