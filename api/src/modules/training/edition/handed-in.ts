import type { Context } from '../../../shared/context.js';
import type { Of } from './edition-row.js';
import { toldOf } from './told-changes.js';

/** What an edition says, in SQL: as it is, or of texts and lists how long they are, with a digest that tells whether they are others. */
const said: Readonly<Record<Of, Readonly<Record<string, string>>>> = {
  course: {
    ...{ title: plain('title'), minutes: plain('minutes'), licence: plain('licence'), isPublic: plain('is_public') },
    ...{ positions: plain('positions'), kinds: plain('kinds'), audienceUnit: plain('audience_unit'), topics: plain('topics') },
    ...{ summary: text('summary'), introduction: text('introduction'), coverId: text('cover_id::text') },
    ...{ objectives: list('objectives'), sources: list('sources') },
    ...{ prerequisites: list('to_jsonb(%.prerequisites)'), attachments: list('to_jsonb(%.attachments)') },
    modules: rows('course_module', `concat_ws(' ', m.id, m.title, m.summary)`, 'm.rank'),
    lessons: rows('course_lesson', `concat_ws(' ', m.module_id, m.lesson_id)`, 'm.module_id, m.rank'),
  },
  lesson: { title: plain('title'), minutes: plain('minutes'), summary: text('summary'), body: text('body::text', 'text') },
};

function plain(column: string): string {
  return `to_jsonb(%.${column})`;
}
function text(column: string, counted = column): string {
  return `jsonb_build_array(coalesce(length(%.${counted}), 0), md5(coalesce(%.${column}, '')))`;
}
function list(column: string): string {
  const of = column.includes('%') ? column : `%.${column}`;
  return `jsonb_build_array(jsonb_array_length(${of}), md5(${of}::text))`;
}
function rows(table: string, line: string, order: string): string {
  return `(select jsonb_build_array(count(*), md5(coalesce(string_agg(${line}, '|' order by ${order}), ''))) from ${table} m where m.edition_id = %.id)`;
}

type Told = ReturnType<typeof toldOf>;

/**
 * What the latest editions of some courses or lessons say otherwise than the editions before them, by identity, as the trail tells it; of a
 * first edition all that it says. So the trail is whole, though it tells of a writer's saves only once in a while.
 */
export async function toldOfWhole({ em }: Pick<Context, 'em'>, of: Of, ids: readonly string[]): Promise<ReadonlyMap<string, Told>> {
  const columns = (row: string) =>
    Object.entries(said[of])
      .map(([name, sql]) => `'${name}', ${sql.replaceAll('%', row)}`)
      .join(', ');
  const found = await em.execute<{ id: string; before: Record<string, unknown> | null; after: Record<string, unknown> }[]>(
    `select e.${of}_id as id, case when p.id is not null then jsonb_build_object(${columns('p')}) end as before, jsonb_build_object(${columns('e')}) as after
       from ${of}_edition e left join ${of}_edition p on p.${of}_id = e.${of}_id and p.number = e.number - 1
      where e.is_latest and e.${of}_id = any(?::uuid[])`,
    [`{${ids.join()}}`],
  );
  return new Map(found.map(({ id, before, after }) => [id, told(Object.keys(said[of]), before ?? {}, after)]));
}

function told(names: readonly string[], before: Record<string, unknown>, after: Record<string, unknown>): Told {
  const differing = names.filter((name) => !isSame(before[name], after[name]) && (name in before || isSaid(after[name])));
  const counted = (values: Record<string, unknown>) =>
    Object.fromEntries(differing.filter((name) => name in values).map((name) => [name, lengthOf(values[name])]));
  return toldOf(counted(before), counted(after));
}

const lengthOf = (value: unknown): unknown => (isDigest(value) ? value[0] : value);
const isDigest = (value: unknown): value is [number, string] =>
  Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'string';
/** What a first edition leaves out is not told. */
const isSaid = (value: unknown): boolean =>
  value !== null && !(isDigest(value) && value[0] === 0) && !(Array.isArray(value) && value.length === 0);
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
