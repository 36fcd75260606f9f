import type { EntityMetadata, EntityProperty, MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
  readonly isFilled: boolean;
}

/** Where entities and the tables that the migrations made disagree: one sentence each. */
export async function entityDrift(orm: MikroORM, client: pg.Client): Promise<string[]> {
  const entities = [...orm.getMetadata().getAll().values()].filter(
    ({ abstract, embeddable, tableName }) => tableName && !abstract && !embeddable,
  );
  const complaints: string[] = [];
  for (const entity of entities) complaints.push(...(await driftOf(entity, client)));
  return complaints.sort();
}

async function driftOf(entity: EntityMetadata, client: pg.Client): Promise<string[]> {
  const { className, tableName } = entity;
  const columns = await columnsOf(tableName, client);
  if (!columns.size) return [`${className}: there is no table ${tableName}`];
  const mapped = entity.props.filter(({ kind, persist }) => persist !== false && kind !== '1:m' && kind !== 'm:n');
  const complaints: string[] = [];
  for (const property of mapped)
    for (const at of property.fieldNames.keys()) complaints.push(...(await propertyDrift(className, property, at, columns, client)));
  const written = new Set(mapped.flatMap(({ fieldNames }) => fieldNames as string[]));
  const left = [...columns.values()].filter(({ name, isRequired, isFilled }) => isRequired && !isFilled && !written.has(name));
  return [...complaints, ...left.map(({ name }) => `${className}: ${tableName}.${name} is required and no property writes it`)];
}

async function propertyDrift(
  className: string,
  property: EntityProperty,
  at: number,
  columns: Map<string, Column>,
  client: pg.Client,
): Promise<string[]> {
  const field = String(property.fieldNames[at]);
  const column = columns.get(field);
  const where = `${className}.${String(property.name)}`;
  if (!column) return [`${where}: there is no column ${field}`];
  const complaints = [];
  const { rows } = await client.query<{ type: string | null }>('select to_regtype($1)::text as type', [
    property.columnTypes[at]?.replace(/serial$/, 'int'),
  ]);
  const type = rows[0]?.type ?? property.columnTypes[at];
  if (type !== column.type) complaints.push(`${where} is ${type}, its column ${column.type}`);
  const isOptional = Boolean(property.nullable);
  if (isOptional && column.isRequired && !column.isFilled) complaints.push(`${where} may be null, its column may not`);
  if (!isOptional && !column.isRequired) complaints.push(`${where} may not be null, its column may`);
  return complaints;
}

/** A table's columns; filled are those that PostgreSQL gives a value by itself. */
async function columnsOf(table: string, client: pg.Client): Promise<Map<string, Column>> {
  const { rows } = await client.query<Column>(
    `select attname as name, format_type(atttypid, null) as type, attnotnull as "isRequired",
            atthasdef or attidentity <> '' or attgenerated <> '' as "isFilled"
       from pg_attribute where attrelid = to_regclass(quote_ident($1)) and attnum > 0 and not attisdropped`,
    [table],
  );
  return new Map(rows.map((column) => [column.name, column]));
}
