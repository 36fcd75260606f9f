import { InputError } from '../../../reading/input-error.js';
import { isUuid } from '../../../reading/keyset.js';
import type { Query } from '../../../reading/query.js';
import type { Arguments, RelatedRows } from '../../../reading/source.js';

/** The units above a row, root first: always walked, since `within` says where a unit stands today alone and isn't ordered by name. */
export const upwards = (mine: string, theirs: string, query: Query, day: string): RelatedRows => ({
  from: `(with recursive up as (
    select p.*, 1 as depth from unit_version p where p.unit_id = ${mine}.parent_id and ${query.holds('p', day)}
    union all
    select p.*, up.depth + 1 from up join unit_version p on p.unit_id = up.parent_id and ${query.holds('p', day)}
  ) select * from up) ${theirs}`,
  where: [],
  order: [{ sql: (row) => `${row}.depth`, type: 'int', descending: true }],
});

/** The units below a row: by `within` for today as known now, else walked. */
export const downwards = (mine: string, theirs: string, query: Query, day: string, args: Arguments): RelatedRows => {
  if (args.maxDepth < 1) throw new InputError('ARGUMENTS_INVALID', `maxDepth takes 1 or more; ${args.maxDepth} was asked for.`);
  const depth = args.maxDepth == null ? null : query.value(args.maxDepth, 'int');
  if (query.isToday && day === query.day) {
    return {
      where: [
        `${theirs}.within @> array[${mine}.unit_id]`,
        `${theirs}.unit_id <> ${mine}.unit_id`,
        ...(depth ? [`cardinality(${theirs}.within) - cardinality(${mine}.within) <= ${depth}`] : []),
      ],
    };
  }
  return {
    from: `(${walkDown(`c.parent_id = ${mine}.unit_id`, query, day)}) ${theirs}`,
    where: depth ? [`${theirs}.depth <= ${depth}`] : [],
  };
};

/** The filter "below these units": equals, in, isNull (no unit above). */
export const descendantsOf = (operators: Arguments, row: string, query: Query): string[] => {
  const conditions: string[] = [];
  if (operators.isNull != null) conditions.push(`${row}.parent_id is ${operators.isNull ? '' : 'not '}null`);
  for (const ids of rootsOf(operators, query)) {
    if (query.isToday) conditions.push(`(${row}.within)[1:cardinality(${row}.within) - 1] && ${ids}`, `${row}.within && ${ids}`);
    else conditions.push(`${row}.unit_id in (select d.unit_id from (${walkDown(`c.parent_id = any(${ids})`, query, query.day)}) d)`);
  }
  return conditions;
};

/** The filter "one of these units or a unit below them", of a unit given as SQL: equals, in, isNull (of which there is none). */
export const isWithin = (operators: Arguments, unit: string, query: Query): string[] => [
  ...(operators.isNull == null ? [] : [String(!operators.isNull)]),
  ...rootsOf(operators, query).map((ids) => {
    const below = query.isToday
      ? `select w.unit_id from unit_version w where w.within && ${ids} and ${query.holds('w')}`
      : `select d.unit_id from (${walkDown(`c.unit_id = any(${ids})`, query, query.day)}) d`;
    return `${unit} = any(array(${below}))`;
  }),
];

const rootsOf = (operators: Arguments, query: Query): string[] =>
  [...(operators.equals != null ? [[operators.equals]] : []), ...(operators.in != null ? [operators.in] : [])].map((ids: string[]) =>
    query.value(ids.filter(isUuid), 'uuid[]'),
  );

const walkDown = (start: string, query: Query, day: string): string => `with recursive down as (
    select c.*, 1 as depth from unit_version c where ${start} and ${query.holds('c', day)}
    union all
    select c.*, d.depth + 1 from down d join unit_version c on c.parent_id = d.unit_id and ${query.holds('c', day)}
  ) select * from down`;
