import type { Query } from './query.js';
import { forbidden } from './refused-right.js';
import type { EditionRights, OverUnit, Rights, Source } from './source.js';

/** How rows are looked at: page by page among all there are, counted, those of a list, or one that is known by its key or was found already. */
export type Look = 'page' | 'count' | 'list' | 'one';

/** The viewer's rights as conditions on a row; for another permission than the source's own where one is named. */
export function rightsOf(source: Source, row: string, query: Query, permission?: string, look: Look = 'list'): string[] {
  const { rights, key } = source;
  if (rights.kind === 'open') return rights.onlySignedIn && query.viewer.isAnonymous ? ['false'] : [];
  if (rights.kind === 'platform') return readsAll(rights, query) ? [] : ['false'];
  if (rights.kind === 'own') return readsAll(rights, query) ? [] : [query.isOwn(`${row}.${rights.column}`)];
  if (rights.kind === 'reaching') return listed(reachingCondition(rights, row, query));
  if (rights.kind === 'permitted') return listed(permittedCondition(rights, row, query));
  if (rights.kind === 'subtree')
    return listed(subtreeCondition(rights, row, query, permission, inScopeOf(source, rights, row, query, permission, look)));
  if (rights.kind === 'owner') return listed(ownersRow(rights, row, query, permission ?? rights.permission, look));
  if (rights.kind === 'edition') return editionConditions(rights, row, query, permission, look);
  if (rights.kind === 'subject') return listed(subjectCondition(rights, row, query, permission));
  const held = rights.of();
  const condition = holderCondition(held, query, permission ?? rights.permission);
  if (condition === null || condition.where === 'false') return listed(condition && 'false');
  const rows = { key: `${condition.held}.${rights.theirs}`, from: condition.from, where: condition.where };
  return [among(`${row}.${key}`, rows, query, permission ?? rights.permission, look)];
}

/** Of the latest editions those of the owners in the scope; of what is published what is for the viewer. */
function editionConditions(rights: EditionRights, row: string, query: Query, permission: string | undefined, look: Look): string[] {
  if (permission === undefined && rights.isReached) return [];
  const published = rights.published(row, query, query.day);
  const isPublished = rights.isPublished?.(row, query, query.day) ?? `${row}.is_published`;
  if (permission === undefined && !query.isDraft) return [isPublished, published];
  const inScope = ownersRow(rights, row, query, permission ?? rights.permission, look);
  if (permission !== undefined) return listed(inScope);
  if (inScope === null) return [`${row}.is_latest`];
  if (!rights.isPublishedInstead) return [`${row}.is_latest`, inScope];
  if (inScope === 'false') return [isPublished, published];
  return [`(${row}.is_latest and ${inScope} or ${isPublished} and ${published} and not ${inScope})`];
}

/** That the owner of a row lies in the viewer's scope for a permission; null where all do. */
function ownersRow(
  { owner: of, mine }: { owner: () => Source; mine: string },
  row: string,
  query: Query,
  permission: string | undefined,
  look: Look,
): string | null {
  const owner = of();
  const owning = query.alias();
  const condition = ownerCondition(owner, owning, query, permission);
  if (condition === null || condition === 'false') return condition;
  const rows = { key: `${owning}.${owner.key}`, from: `${owner.table} ${owning}`, where: `${now(owning)} and ${condition}` };
  return among(`${row}.${mine}`, rows, query, permission, look);
}

/** Whether the viewer reads all rows: by the permission to keep them, or the one by which they are looked into. */
function readsAll({ permission, lookedIntoBy }: Extract<Rights, { kind: 'platform' | 'own' }>, { viewer }: Query): boolean {
  return [permission, lookedIntoBy].some((one) => one !== undefined && viewer.scopeOf(one).kind === 'everything');
}

/**
 * Whether a value is among those of other rows. For a list in a narrow scope these are few and looked up once, so that a page of few visible
 * rows doesn't pass over all others; in a wide one each row is looked up, as is one row alone.
 */
function among(
  value: string,
  rows: { key: string; from: string; where: string },
  query: Query,
  permission: string | undefined,
  look: Look,
): string {
  const isNarrow = look !== 'one' && permission !== undefined && query.viewer.scopeOf(permission).kind === 'narrow';
  return isNarrow
    ? `${value} = any(array(select ${rows.key} from ${rows.from} where ${rows.where}))`
    : `exists (select from ${rows.from} where ${rows.key} = ${value} and ${rows.where})`;
}

/** The rights of rows reached through their owner's row: nothing to add to the owner's own, unless they need another permission. */
export function rightsOfOwned({ rights }: Source, mine: string, query: Query): string[] {
  if (rights.kind !== 'owner' || !rights.permission) return [];
  return listed(ownerCondition(rights.owner(), mine, query, rights.permission));
}

/** What guards a value: the permission that it needs, its SQL type, and whether it is an empty list without it. */
interface Guard {
  readonly permission: string;
  readonly type: string;
  readonly isEmptyWithout?: boolean;
}

/**
 * A value that only those with a permission over the row may read: who has it nowhere is refused before anything is read, who has it
 * elsewhere is refused by the database at the first row without it; unless it is to be empty for both. Errors: FORBIDDEN, UNAUTHENTICATED.
 */
export function guarded(source: Source, row: string, query: Query, { permission, type, isEmptyWithout }: Guard, sql: string): string {
  const conditions = rightsOf(source, row, query, permission, 'one');
  if (conditions.length === 0) return sql;
  if (conditions.includes('false')) {
    if (isEmptyWithout) return empty;
    throw forbidden(query.viewer, permission);
  }
  const without = isEmptyWithout ? empty : `${refusing}('${permission}', null::${type})`;
  return `case when ${conditions.join(' and ')} then ${sql} else ${without} end`;
}

const empty = `'[]'::json`;
const refusing = 'refuse_right';

/** Whether a row that a statement reads may refuse it. */
export const mayRefuse = (text: string): boolean => text.includes(`${refusing}(`);

/** Rows of an owner that a permission reaches; the public has a say in the owner's own permission alone. */
function ownerCondition({ rights, type }: Source, row: string, query: Query, permission: string | undefined): string | null {
  if (rights.kind !== 'subtree') throw new Error(`${type} owns rows and has no subtree`);
  return subtreeCondition(rights, row, query, permission);
}

type Subtree = Extract<Rights, { kind: 'subtree' }>;

function subtreeCondition(
  rights: Subtree,
  row: string,
  query: Query,
  permission = rights.permission,
  inScope = query.inScope(`${row}.${rights.column}`, permission),
): string | null {
  if (query.isAsKnown && rights.asKnownBy) return bothOf(inScope, asKnown(rights.asKnownBy, `${row}.${rights.column}`, query));
  if (inScope === null || !rights.publicBy || permission !== rights.permission) return inScope;
  const isPublic = query.isPublic(rights.publicBy(row, query, query.day));
  if (isPublic === null || isPublic === 'false') return isPublic && inScope;
  return inScope === 'false' ? isPublic : `(${isPublic} or ${inScope})`;
}

/**
 * That a row lies in the scope. For a page in a narrow scope, the units there are looked up once: as a page is cut off, the planner would walk
 * along its order until it is full, and past all others when there are few.
 */
function inScopeOf(source: Source, rights: Subtree, row: string, query: Query, permission = rights.permission, look: Look = 'list') {
  const isLookedUp = look === 'page' && source.dated && !query.isAsKnown && query.viewer.scopeOf(permission).kind === 'narrow';
  // all rows of a wide scope are counted, none is left out by a limit: the index has them without a look at each
  if (!isLookedUp) return query.inScope(`${row}.${rights.column}`, permission, look === 'count');
  const there = query.alias();
  const where = `${now(there)} and ${query.inScope(`${there}.${rights.column}`, permission)}`;
  return `${row}.${source.key} = any(array(select ${there}.${source.key} from ${source.table} ${there} where ${where}))`;
}

/** What was known at another time tells of mistakes that were mended since: it takes a permission of its own. Errors: FORBIDDEN, UNAUTHENTICATED. */
function asKnown(permission: string, column: string, query: Query): string | null {
  const inScope = query.inScope(column, permission);
  if (inScope === 'false') throw forbidden(query.viewer, permission);
  return inScope;
}

function bothOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one === 'false' ? one : `${one} and ${other}`;
}

type Reaching = Extract<Rights, { kind: 'reaching' }>;

function reachingCondition({ own, platformPermission, permissions }: Reaching, row: string, query: Query): string | null {
  if (query.viewer.scopeOf(platformPermission).kind === 'everything') return null;
  const reached = query.alias();
  const scopes = permissions.map((permission) => query.inScope(`${reached}.within`, permission));
  if (scopes.includes(null)) return null;
  const isOwn = query.isOwn(`${row}.${own}`);
  const narrowed = scopes.filter((scope) => scope !== 'false');
  if (narrowed.length === 0) return isOwn;
  const inScope = narrowed.length === 1 ? narrowed[0] : `(${narrowed.join(' or ')})`;
  const units = `select from unit_version ${reached} where ${now(reached)} and ${inScope} and reaches(${row}.unit_id, ${row}.with_led, ${reached}.unit_id)`;
  return `(${isOwn} or exists (${units}))`;
}

type Permitted = Extract<Rights, { kind: 'permitted' }>;

/** Rows that say themselves which permission they need, and over which units: all of them, or any. */
function permittedCondition({ own, permissions }: Permitted, row: string, query: Query): string | null {
  const scopes = permissions.map((permission) => ({ permission, ...query.viewer.scopeOf(permission) }));
  const everywhere = scopes.filter(({ kind }) => kind === 'everything').map(({ permission }) => permission);
  if (everywhere.length === permissions.length) return null;
  const some = scopes
    .filter((scope) => 'units' in scope)
    .map(({ permission }) => {
      const [asked, reached] = [query.alias(), query.alias()];
      const inScope = `exists (select from unit_version ${reached} where ${reached}.unit_id = ${asked}.id and ${now(reached)} and ${query.inScope(`${reached}.within`, permission)})`;
      const units = `from unnest(${row}.unit_ids) ${asked}(id)`;
      return `${row}.permission = '${permission}' and exists (select ${units} where ${inScope}) and (${row}.is_any or not exists (select ${units} where not ${inScope}))`;
    });
  const all = everywhere.length ? [`${row}.permission in (${everywhere.map((permission) => `'${permission}'`).join()})`] : [];
  return `(${[query.isOwn(`${row}.${own}`), ...all, ...some].join(' or ')})`;
}

type Subject = Extract<Rights, { kind: 'subject' }>;

function subjectCondition(rights: Subject, row: string, query: Query, permission = rights.permission): string | null {
  const { kind } = query.viewer.scopeOf(permission);
  if (kind === 'everything') return null;
  if (kind === 'nothing') return 'false';
  const [type, id] = [rights.type(row, query, query.day), rights.id(row, query, query.day)];
  const cases = rights.sources().map((of) => {
    const about = query.alias();
    const where = [
      ...(of.hasEditions ? [`${about}.is_latest`] : of.dated ? [now(about)] : ['true']),
      ...rightsOf(of, about, query, permission),
    ];
    // of a narrow scope all are looked up once: an index on the subject finds theirs, and a page of few doesn't pass over all rows
    return kind === 'narrow'
      ? `${type} = '${of.type}' and ${id} = any(array(select ${about}.${of.key}::text from ${of.table} ${about} where ${where.join(' and ')}))`
      : `when '${of.type}' then exists (select from ${of.table} ${about} where ${about}.${of.key} = (${id})::uuid and ${where.join(' and ')})`;
  });
  const over = rights.over ? [overCondition(rights.over, rights.sources(), row, query, permission)] : [];
  if (kind === 'narrow') return `(${[...cases, ...over].join(' or ') || 'false'})`;
  return `(${[`case ${type} ${cases.join(' ')} else false end`, ...over].join(' or ')})`;
}

/** Rows over a unit that lies in the scope, as the tree stands today. */
function overCondition({ isSo, column }: OverUnit, sources: readonly Source[], row: string, query: Query, permission: string): string {
  const tree = sources.find(({ rights }) => rights.kind === 'subtree');
  if (tree?.rights.kind !== 'subtree') return 'false';
  const there = query.alias();
  const where = `${now(there)} and ${query.inScope(`${there}.${tree.rights.column}`, permission)}`;
  const isRow = isSo(row, query, query.day);
  return query.viewer.scopeOf(permission).kind === 'narrow'
    ? `${isRow} and ${row}.${column} = any(array(select ${there}.${tree.key} from ${tree.table} ${there} where ${where}))`
    : `${isRow} and exists (select from ${tree.table} ${there} where ${there}.${tree.key} = ${row}.${column} and ${where})`;
}

function holderCondition(held: Source, query: Query, permission: string): { held: string; from: string; where: string } | null {
  const { rights } = held;
  if (rights.kind !== 'owner') throw new Error(`${held.type} is held and has no owner`);
  const owner = rights.owner();
  const [holding, owning] = [query.alias(), query.alias()];
  const where = ownerCondition(owner, owning, query, permission);
  if (where === null) return null;
  const join = `${held.table} ${holding} join ${owner.table} ${owning} on ${owning}.${owner.key} = ${holding}.${rights.mine}`;
  return { held: holding, from: join, where: where === 'false' ? where : `${now(holding)} and ${now(owning)} and ${where}` };
}

/** Rights are those of today, by what is known today. */
function now(row: string): string {
  return `${row}.recorded_until = 'infinity'`;
}

function listed(condition: string | null): string[] {
  return condition === null ? [] : [condition];
}
