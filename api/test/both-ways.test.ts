import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { type DocumentNode, type ExecutionResult, getNamedType, isInterfaceType, isLeafType, isObjectType, parse, validate } from 'graphql';
import { everything, type Viewer, viewerOf } from '../src/reading/viewer.js';
import { GeneratedQuery } from './generated-query.js';
import { openReading, type Reading, seeing } from './reading.js';
import { idOf } from './small-organization.js';

let reading: Reading;

beforeAll(async () => {
  reading = await openReading();
});

afterAll(() => reading.close());

const messages = ({ errors }: ExecutionResult) => errors?.map(({ message, path }) => ({ message, path })) ?? [];

describe('each published operation', () => {
  const variables: Record<string, unknown> = {
    code: 'HP-LC',
    id: idOf(3),
    unitId: idOf(3),
    text: 'ho nam',
    first: 5,
    kind: 'CELL',
    asOf: '2023-06-01',
    ancestor: idOf(1),
    districtId: idOf(2),
    includeFormer: true,
    includeEnded: true,
    slug: 'sinh-hoat',
  };
  const folder = new URL('../../schema/operations/', import.meta.url);

  test('answers the same both ways, in one statement a root field', async () => {
    const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql'));
    const parts = await Promise.all(files.map(async (file) => parse(await readFile(new URL(file, folder), 'utf8'))));
    const definitions = parts.flatMap((part) => part.definitions);
    const operations = definitions.flatMap((d) => (d.kind === 'OperationDefinition' && d.operation === 'query' ? [d] : []));
    expect(operations.length).toBeGreaterThan(5);
    for (const operation of operations) {
      const document = {
        kind: 'Document',
        definitions: [operation, ...definitions.filter((d) => d.kind === 'FragmentDefinition')],
      } as DocumentNode;
      const asked = Object.fromEntries(
        (operation.variableDefinitions ?? []).flatMap(({ variable: { name }, type }) =>
          name.value in variables ? [[name.value, type.kind === 'ListType' ? [variables[name.value]] : variables[name.value]]] : [],
        ),
      );
      await reading.whole(document, asked); // words of a search are looked up once
      const before = reading.statements();
      const answer = await reading.whole(document, asked);
      expect({ operation: operation.name?.value, errors: answer.errors, statements: reading.statements() - before }).toEqual({
        operation: operation.name?.value,
        errors: undefined,
        // who asks is known already
        statements: operation.selectionSet.selections.filter((field) => field.kind !== 'Field' || field.name.value !== 'viewer').length,
      });
      expect(answer.data).toEqual((await reading.fieldByField(document, asked)).data);
    }
  });
});

describe('each field', () => {
  /** All fields of a type, with what is below them as deep as given. */
  const allOf = (name: string, depth: number): string => {
    const type = reading.schema.getType(name);
    if (isInterfaceType(type))
      return reading.schema
        .getPossibleTypes(type)
        .map((t) => `... on ${t.name} { ${allOf(t.name, depth)} }`)
        .join(' ');
    if (!isObjectType(type)) throw new Error(`${name} has no fields`);
    const fields = Object.values(type.getFields()).flatMap((field) => {
      const of = getNamedType(field.type);
      // under a name of its own: the same field may be of another type elsewhere
      if (isLeafType(of)) return [`${type.name}_${field.name}: ${field.name}`];
      return depth > 0 ? [`${type.name}_${field.name}: ${field.name} { ${allOf(of.name, depth - 1)} }`] : [];
    });
    return ['__typename', ...fields].join(' ');
  };

  test('answers the same both ways, reached through each root field', async () => {
    const calls: Record<string, string> = {
      unit: `unit(code: "HP-LC-TNH")`,
      person: `person(id: "${idOf(20)}")`,
      account: `account(id: "${idOf(90)}")`,
      appointment: `appointment(id: "${idOf(60)}")`,
      accessToken: `accessToken(id: "${idOf(92)}")`,
      proposal: `proposal(id: "${idOf(94)}")`,
      event: 'event(id: "1")',
      node: `node(id: "${idOf(10)}")`,
      course: 'course(slug: "sinh-hoat")',
      lesson: `lesson(id: "${idOf(401)}", state: DRAFT)`,
      material: `material(id: "${idOf(410)}")`,
      search: 'search(text: "ho nam", includeFormer: true)',
      searchMaterial: 'searchMaterial(text: "chuan bi", state: DRAFT)',
      persons: 'persons(first: 3)',
    };
    for (const field of Object.values(reading.schema.getQueryType()?.getFields() ?? {})) {
      if (!field.extensions.whole) continue;
      const document = parse(`{ ${calls[field.name] ?? field.name} { ${allOf(getNamedType(field.type).name, 2)} } }`);
      expect(validate(reading.schema, document)).toEqual([]);
      const [one, other] = [await reading.whole(document, {}), await reading.fieldByField(document, {})];
      expect(one.errors).toBeUndefined();
      expect(one.data?.[field.name]).not.toBeNull();
      expect(one).toEqual(other);
    }
  });
});

describe('generated queries', () => {
  const scopes: Viewer[] = [
    everything,
    seeing({ kind: 'narrow', units: [idOf(3)] }),
    seeing({ kind: 'wide', units: [idOf(2), idOf(7)] }),
    seeing({ kind: 'nothing' }),
    viewerOf({}, null),
  ];

  test('answer the same both ways', async () => {
    const roots = Object.values(reading.schema.getQueryType()?.getFields() ?? {}).flatMap((field) =>
      field.extensions.whole ? [field.name] : [],
    );
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 9999 }), { minLength: 150, maxLength: 500, size: 'max' }),
        fc.constantFrom(...scopes),
        async (decisions, viewer) => {
          const document = parse(new GeneratedQuery(reading.schema, decisions, roots).text());
          fc.pre(!validate(reading.schema, document, undefined, { maxErrors: 1 }).some((error) => /conflict/.test(error.message)));
          expect(validate(reading.schema, document)).toEqual([]);
          const variables = { yes: true, no: false };
          const [one, other] = [await reading.whole(document, variables, viewer), await reading.fieldByField(document, variables, viewer)];
          expect(messages(one)).toEqual(messages(other));
          // a request without a right is refused whole, which executing it field by field knows nothing of
          if (one.data !== null) expect(one.data).toEqual(other.data);
          if (!one.errors) answered++;
        },
      ),
      { numRuns: 600, interruptAfterTimeLimit: 180_000, markInterruptAsFailure: true },
    );
    expect(answered).toBeGreaterThan(400);
  }, 240_000);
});
