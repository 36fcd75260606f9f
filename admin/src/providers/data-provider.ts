import type { PersonSort, TypedDocument, UnitSort } from '@lechan/client';
import type { DataProvider, GetListParams, GetListResult, RaRecord } from 'react-admin';
import { PeopleListDocument, UnitListDocument } from '../generated/operations';
import { api } from './api';
import { type Page, PageCursors } from './page-cursors';

/** The console's way to the API: react-admin's lists, and any typed document. */
export interface ConsoleDataProvider extends DataProvider {
  ask<Result, Variables>(document: TypedDocument<Result, Variables>, variables: Variables): Promise<Result>;
}

interface Paging {
  first: number;
  after: string | null;
  asOf?: string;
}

/** The lists of the console: which document answers for a page of each. */
const lists: Record<string, (params: GetListParams, paging: Paging) => Promise<Page<RaRecord>>> = {
  units: async ({ filter, sort }, paging) =>
    (await ask(UnitListDocument, { ...paging, filter, sort: sort && [{ field: sort.field, direction: sort.order } as UnitSort] })).units,
  people: async ({ filter, sort }, paging) =>
    (await ask(PeopleListDocument, { ...paging, filter, sort: sort && [{ field: sort.field, direction: sort.order } as PersonSort] }))
      .persons,
};

const cursors = new Map<string, PageCursors>();

function ask<Result, Variables>(document: TypedDocument<Result, Variables>, variables: Variables): Promise<Result> {
  return api().request(document, ...([variables] as never));
}

async function getList(resource: string, params: GetListParams): Promise<GetListResult> {
  const list = lists[resource];
  if (!list) return unknown(resource);
  const { page = 1, perPage = 50 } = params.pagination ?? {};
  const asOf: string | undefined = params.meta?.asOf;
  const key = JSON.stringify([resource, params.filter, params.sort, perPage, asOf]);
  const known = cursors.get(key) ?? new PageCursors();
  cursors.set(key, known);
  const { nodes, totalCount, pageInfo } = await known.read(page, (after) => list(params, { first: perPage, after, asOf }));
  return { data: [...nodes], total: totalCount, pageInfo: { hasNextPage: pageInfo.hasNextPage, hasPreviousPage: page > 1 } };
}

/** A document's answer as a record, so that react-admin caches and refreshes it with the rest. */
async function getOne(
  resource: string,
  { id, meta }: { id?: unknown; meta?: { document: TypedDocument<unknown, unknown>; variables: unknown } },
) {
  if (resource !== 'answers' || !meta) return unknown(resource);
  return { data: { id, answer: await ask(meta.document, meta.variables) } as never };
}

async function unknown(resource: string): Promise<never> {
  throw new Error(`The console has no way to do this with ${resource}`);
}

/** React-admin's provider over the API. Every act is a mutation of its own, so there is no general create, update or delete. */
export const dataProvider: ConsoleDataProvider = {
  ask,
  getList,
  getOne,
  getMany: unknown,
  getManyReference: unknown,
  create: unknown,
  update: unknown,
  updateMany: unknown,
  delete: unknown,
  deleteMany: unknown,
};
