import { getNamedType, isInputObjectType, isInterfaceType, isListType, isNonNullType, isObjectType, isScalarType } from 'graphql';

/** Where a schema leaves the project's own conventions, those that no general linter knows; one sentence each. */
export function conventionBreaches(schema) {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const objects = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const inputs = types.filter(isInputObjectType);
  return [
    ...fieldsOf(schema.getMutationType()).flatMap(mutationBreaches),
    ...objects.flatMap((type) => fieldsOf(type).flatMap((field) => fieldBreaches(type, field))),
    ...objects.filter(({ name }) => name.endsWith('Connection')).flatMap(connectionBreaches),
    ...inputs.filter(({ name }) => name.endsWith('Filter')).flatMap(filterBreaches),
    ...[...objects, ...inputs].flatMap((type) => fieldsOf(type).flatMap((field) => nameBreaches(type, field))),
  ];
}

function mutationBreaches({ name, args, type }) {
  const noun = name[0].toUpperCase() + name.slice(1);
  const breaches = [];
  if (args.length !== 1 || args[0].name !== 'input' || String(args[0].type) !== `${noun}Input!`)
    breaches.push(`Mutation.${name} takes (input: ${noun}Input!) and nothing else`);
  if (String(type) !== `${noun}Payload!`) breaches.push(`Mutation.${name} answers ${noun}Payload!`);
  const refusals = getNamedType(type).getFields().userErrors;
  if (String(refusals?.type) !== '[UserError!]!') breaches.push(`${getNamedType(type).name} has userErrors: [UserError!]!`);
  return breaches;
}

function fieldBreaches(parent, { name, args, type }) {
  const breaches = [];
  const listed = isNonNullType(type) ? type.ofType : type;
  if (isListType(listed) && !(isNonNullType(type) && isNonNullType(listed.ofType)))
    breaches.push(`${parent.name}.${name} is a list: neither it nor its items are ever null ([X!]!)`);
  const argumentNames = args.map((argument) => argument.name);
  if (getNamedType(type).name.endsWith('Connection') && !['first', 'after'].every((wanted) => argumentNames.includes(wanted)))
    breaches.push(`${parent.name}.${name} is a connection: it takes first and after`);
  return breaches;
}

function connectionBreaches(type) {
  const noun = type.name.replace(/Connection$/, '');
  const wanted = { edges: `[${noun}Edge!]!`, nodes: `[${noun}!]!`, pageInfo: 'PageInfo!', totalCount: 'Int!' };
  return Object.entries(wanted)
    .filter(([field, expected]) => String(type.getFields()[field]?.type) !== expected)
    .map(([field, expected]) => `${type.name} has ${field}: ${expected}`);
}

function filterBreaches(type) {
  const combined = { and: `[${type.name}!]`, or: `[${type.name}!]`, not: type.name };
  return fieldsOf(type)
    .filter((field) => (combined[field.name] ? String(field.type) !== combined[field.name] : !/^\w+Operators$/.test(String(field.type))))
    .map((field) => `${type.name}.${field.name} is an object of operators, or one of and, or, not`);
}

function nameBreaches(parent, { name, type }) {
  const scalar = getNamedType(type);
  if (!isScalarType(scalar)) return [];
  const breaches = [];
  if (scalar.name === 'Boolean' && !/^(is|has|may)[A-Z]|^include|^equals$|^dryRun$|^can$/.test(name))
    breaches.push(`${parent.name}.${name} is a Boolean: its name begins with is, has or may`);
  if (scalar.name === 'Date' && !/(On|From|Until)$|^(on|from|until|asOf|equals)$/.test(name))
    breaches.push(`${parent.name}.${name} is a Date: its name ends with On, From or Until`);
  if (scalar.name === 'DateTime' && !/(At|From|Until)$/.test(name))
    breaches.push(`${parent.name}.${name} is a DateTime: its name ends with At, From or Until`);
  return breaches;
}

function fieldsOf(type) {
  return type ? Object.values(type.getFields()) : [];
}
