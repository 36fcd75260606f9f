import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  buildSchema,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { shippedRoles } from '../src/database/migrations/0009-shipped-roles.js';
import { done, everythingStored } from './commands.js';
import { signedIn } from './signed-in.js';
import { startApi, type TestApi } from './start-api.js';

/** What each command takes, written here once more: the oracle is not what it tests. `over`: what names the unit that it is over. */
const takes: Readonly<Record<string, { permission: string; over: keyof Place | 'platform' }>> = {
  ...all('unit', { createUnit: 'unit:create', changeUnit: 'unit:change', correctUnit: 'unit:correct', moveUnit: 'unit:move' }),
  ...all('unit', { closeUnit: 'unit:close', setCoverage: 'unit:lead', setIdentifiers: 'unit:identify', appoint: 'person:appoint' }),
  ...all('unit', { renewCommittee: 'person:appoint', giveRole: 'grant:give', createAccessToken: 'token:create' }),
  ...all('appointment', { endAppointment: 'person:appoint', correctAppointment: 'person:appoint' }),
  ...all('person', { changePerson: 'person:change', correctPerson: 'person:change' }),
  ...all('unit', { createCourse: 'course:write', createLesson: 'course:write' }),
  ...all('course', {
    saveCourse: 'course:write',
    nameCourseEdition: 'course:write',
    restoreCourse: 'course:write',
    submitCourse: 'course:write',
    withdrawCourse: 'course:write',
    approveCourse: 'course:review',
    returnCourse: 'course:review',
  }),
  ...all('course', { publishCourse: 'course:publish', retireCourse: 'course:publish' }),
  ...all('unit', { planRelease: 'course:publish' }),
  ...all('release', { acknowledgeRelease: 'course:publish', cancelRelease: 'course:publish', revertRelease: 'course:publish' }),
  ...all('lesson', { saveLesson: 'course:write', restoreLesson: 'course:write', openLesson: 'course:read-draft' }),
  ...all('lesson', {
    submitLesson: 'course:write',
    withdrawLesson: 'course:write',
    approveLesson: 'course:review',
    returnLesson: 'course:review',
    publishLesson: 'course:publish',
  }),
  ...all('lesson', { createComment: 'course:read-draft' }),
  ...all('comment', {
    replyToComment: 'course:read-draft',
    updateComment: 'course:read-draft',
    withdrawComment: 'course:read-draft',
    resolveComment: 'course:read-draft',
  }),
  ...all('unit', { createMaterial: 'course:write', createMaterialFolder: 'course:write' }),
  ...all('material', { saveMaterial: 'course:write', deleteMaterial: 'course:write', moveMaterials: 'course:write' }),
  ...all('folder', { updateMaterialFolder: 'course:write', deleteMaterialFolder: 'course:write' }),
  ...all('course', { openCourse: 'course:read-draft' }),
  ...all('grant', { endGrant: 'grant:give', extendGrant: 'grant:give' }),
  ...all('platform', {
    createPerson: 'person:change',
    anonymizePerson: 'person:anonymize',
    verifyEventChain: 'audit:read',
    exportPerson: 'audit:read',
  }),
  ...all('platform', {
    importUnits: 'import:run',
    importOfficers: 'import:run',
    createPostRule: 'role:manage',
    deletePostRule: 'role:manage',
  }),
  ...all('platform', {
    createRole: 'role:manage',
    updateRole: 'role:manage',
    deleteRole: 'role:manage',
    updatePublicAccess: 'role:manage',
    updateSecondPersonRule: 'role:manage',
  }),
  ...all('platform', { inviteAccount: 'account:manage', updateAccount: 'account:manage', endAccount: 'account:manage' }),
  ...all('platform', { resetPassword: 'account:manage', resetSecondFactor: 'account:manage', unlockAccount: 'account:manage' }),
  ...all(
    'platform',
    Object.fromEntries(
      ['create', 'update', 'delete'].flatMap((act) =>
        ['UnitKind', 'Position', 'Term', 'IdentifierScheme', 'Topic'].map((of) => [`${act}${of}`, 'vocabulary:change']),
      ),
    ),
  ),
};

/** Commands that find out themselves whom they are for: one's own, or a secret that is shown. */
const ownOrBySecret = [
  ...[
    'acceptLink',
    'addPasskey',
    'beginAuthenticatorApp',
    'beginPasskey',
    'beginPasskeySignIn',
    'beginSingleSignOnLink',
    'changePassword',
    'confirmAuthenticatorApp',
  ],
  ...['confirmSignIn', 'makeRecoveryCodes', 'removeAuthenticatorApp', 'removePasskey', 'renamePasskey', 'requestPasswordReset'],
  ...['approveProposal', 'declineProposal', 'withdrawProposal'],
  ...['revokeAccessToken', 'revokeOtherSessions', 'revokeSession', 'rotateAccessToken', 'signIn', 'signInWithPasskey', 'signOut'],
  ...['unlinkSingleSignOn', 'updateAccessToken'],
];

function all(over: (typeof takes)[string]['over'], commands: Record<string, string>) {
  return Object.fromEntries(Object.entries(commands).map(([name, permission]) => [name, { permission, over }]));
}

interface Place {
  readonly unit: string;
  readonly below: string;
  readonly appointment: string;
  readonly person: string;
  readonly grant: string;
  readonly course: string;
  readonly lesson: string;
  readonly release: string;
  readonly comment: string;
  readonly material: string;
  readonly folder: string;
}

let api: TestApi;
let schema: GraphQLSchema;
let inside: Place;
let outside: Place;
beforeAll(async () => {
  api = await startApi({ seed: 'sample' });
  schema = buildSchema(await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
  [inside, outside] = [await placeOf('HP-LC-HN'), await placeOf('HP-LC-AB')];
});
afterAll(() => api.close());

async function placeOf(code: string): Promise<Place> {
  const { unit } = await api.ask(
    `query ($code: String!) { unit(code: $code) { id children(first: 1) { nodes { id } } appointments(first: 1) { nodes { id person { id } } } } }`,
    { code },
  );
  const { accountId } = await signedIn(api.database);
  const given = { accountId, role: 'READER', unitId: unit.id, validFrom: '2024-01-01' };
  const { grant } = await done(api, 'giveRole', given, 'grant { id }');
  const [appointment] = unit.appointments.nodes;
  const { lesson } = await done(api, 'createLesson', { unitId: unit.id, title: code });
  const { course } = await done(api, 'createCourse', { unitId: unit.id, title: code });
  const { comment } = await done(api, 'createComment', { lessonId: lesson.id, text: code });
  const { material } = await done(api, 'createMaterial', { unitId: unit.id, title: code, url: 'https://example.vn/' }, 'material { id }');
  const { folder } = await done(api, 'createMaterialFolder', { unitId: unit.id, name: code }, 'folder { id }');
  const release = randomUUID();
  await api.database.query(`insert into release (id, unit_id, name, at) values ($1, $2, 'x', '2100-01-01')`, [release, unit.id]);
  return {
    unit: unit.id,
    below: unit.children.nodes[0].id,
    appointment: appointment.id,
    person: appointment.person.id,
    grant: grant.id,
    course: course.id,
    lesson: lesson.id,
    release,
    comment: comment.id,
    material: material.id,
    folder: folder.id,
  };
}

/** The least that a command takes, naming a place where it names one. */
function inputOf(name: string, place: Place): Record<string, unknown> {
  const argument = schema.getMutationType()?.getFields()[name]?.args[0];
  if (!argument || !isNonNullType(argument.type)) throw new Error(`${name} takes no input`);
  const { over } = takes[name] ?? {};
  const ids: Record<string, string> = {
    id: over && over !== 'platform' ? place[over] : place.unit,
    unitId: place.unit,
    leaderId: place.unit,
  };
  const least = leastOf(argument.type.ofType as GraphQLInputObjectType, ids);
  const fields = (argument.type.ofType as GraphQLInputObjectType).getFields();
  return {
    ...least,
    ...(fields.unitId && over === 'unit' && { unitId: place.unit }),
    ...(fields.parentId && ['createUnit', 'moveUnit'].includes(name) && { parentId: place.unit }),
    ...(name === 'moveUnit' && { id: place.below }),
    ...(name === 'createComment' && { lessonId: place.lesson }),
    ...(name === 'giveRole' && { role: 'READER', login: 'nobody.yet' }),
    ...(name === 'moveMaterials' && { ids: [place.material] }),
    // whom it leads today lies outside: on that day it leads nobody
    ...(name === 'setCoverage' && { from: '1950-01-01' }),
  };
}

function leastOf(type: GraphQLInputObjectType, ids: Record<string, string>): Record<string, unknown> {
  const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
  return Object.fromEntries(needed.map((field) => [field.name, givenFor(field.type, ids[field.name], ids)]));
}

function givenFor(type: GraphQLInputType, id: string | undefined, ids: Record<string, string>): unknown {
  if (isNonNullType(type)) return givenFor(type.ofType, id, ids);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return leastOf(type, ids);
  const values: Record<string, unknown> = { Int: 1, Boolean: true, Date: '2026-12-01', DateTime: '2026-12-01T00:00:00Z' };
  return id ?? values[type.name] ?? '00000000-0000-4000-8000-000000000000';
}

const mayDryRun = (name: string): boolean => {
  const argument = schema.getMutationType()?.getFields()[name]?.args[0];
  const input = argument && isNonNullType(argument.type) ? (argument.type.ofType as GraphQLInputObjectType) : undefined;
  return input?.getFields().dryRun !== undefined;
};

test('each command is known here by what it takes', () => {
  const names = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect(names.sort()).toEqual([...Object.keys(takes), ...ownOrBySecret].sort());
});

describe.each(shippedRoles.map(([code, , , permissions]) => ({ code, permissions })))('$code', ({ code, permissions }) => {
  test.each(['over one unit', 'over everything'])('%s may give the commands of its permissions there, and no others', async (over) => {
    const isOfUnit = over === 'over one unit';
    const as = await signedIn(api.database, [{ role: code, unitId: isOfUnit ? inside.unit : null }]);
    const before = await everythingStored(api);
    const wrong: string[] = [];
    for (const [name, { permission, over: named }] of Object.entries(takes))
      for (const [where, place] of Object.entries({ inside, outside })) {
        const may = permissions.includes(permission) && (!isOfUnit || (where === 'inside' && named !== 'platform'));
        // what is refused is refused without being tried, too
        if (may && !mayDryRun(name)) continue;
        const input = { ...inputOf(name, place), ...(may && { dryRun: true }) };
        const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
        const { errors } = await api.graphql(
          `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`,
          { input },
          { as },
        );
        const isRefused = errors?.[0]?.extensions.code === 'FORBIDDEN';
        // giving what one has not got oneself is refused by the command, not by its permission
        if (errors && !isRefused) wrong.push(`${name} ${where}: ${errors[0]?.message}`);
        else if (isRefused === may && !(may && name === 'giveRole')) wrong.push(`${name} ${where} was ${isRefused ? 'refused' : 'let in'}`);
      }
    expect(wrong).toEqual([]);
    expect(await everythingStored(api)).toEqual(before);
  });
});
