import type { CourseSort, MaterialSort, PersonSort, ReadingState, RequestOptions, TypedDocument, UnitSort } from '@lechan/client';
import type { DataProvider, GetListParams, GetListResult, RaRecord } from 'react-admin';
import {
  AccessListDocument,
  AccountListDocument,
  ContactReadingsDocument,
  CourseListDocument,
  MaterialListDocument,
  PeopleListDocument,
  ProposalListDocument,
  ReleaseListDocument,
  TokenListDocument,
  TrailDocument,
  UnitListDocument,
} from '../generated/operations';
import { api } from './api';
import type { Page, Paging } from './page';

/** The console's way to the API: react-admin's lists, and any typed document. */
export interface ConsoleDataProvider extends DataProvider {
  ask<Result, Variables>(document: TypedDocument<Result, Variables>, variables: Variables, options?: RequestOptions): Promise<Result>;
}

/** The lists of the console: which document answers for a page of each. */
const lists: Record<string, (params: GetListParams, paging: Paging & { asOf?: string }) => Promise<Page<RaRecord>>> = {
  units: async ({ filter, sort }, paging) =>
    (await ask(UnitListDocument, { ...paging, filter, sort: sort && [{ field: sort.field, direction: sort.order } as UnitSort] })).units,
  people: async ({ filter, sort }, paging) =>
    (await ask(PeopleListDocument, { ...paging, filter, sort: sort && [{ field: sort.field, direction: sort.order } as PersonSort] }))
      .persons,
  // material is read by its editions, whatever day is shown
  courses: async ({ filter, sort }, { asOf: _, ...paging }) =>
    (
      await ask(CourseListDocument, {
        ...(paging as Paging & { state: ReadingState; isDraft: boolean }),
        ...{ filter, sort: sort && [{ field: sort.field, direction: sort.order } as CourseSort] },
      })
    ).courses,
  releases: async ({ filter }, { asOf: _, ...paging }) => (await ask(ReleaseListDocument, { ...paging, filter })).releases,
  materials: async ({ filter, sort }, { asOf: _, ...paging }) =>
    (await ask(MaterialListDocument, { ...paging, filter, sort: sort && [{ field: sort.field, direction: sort.order } as MaterialSort] }))
      .materials,
  accounts: async ({ filter }, { asOf: _, ...paging }) => (await ask(AccountListDocument, { ...paging, filter })).accounts,
  proposals: async ({ filter }, { asOf: _, ...paging }) => (await ask(ProposalListDocument, { ...paging, filter })).proposals,
  // rights are always those of today
  accesses: async ({ filter }, { asOf: _, ...paging }) => (await ask(AccessListDocument, { ...paging, filter })).accesses,
  accessTokens: async ({ filter }, { asOf: _, ...paging }) => (await ask(TokenListDocument, { ...paging, filter })).accessTokens,
  // what was done and read stands by the instant, whatever day is shown
  events: async ({ filter }, { asOf: _, ...paging }) => (await ask(TrailDocument, { ...paging, filter })).events,
  readings: async ({ filter }, { asOf: _, ...paging }) => (await ask(ContactReadingsDocument, { ...paging, filter })).contactReadings,
};

function ask<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  options?: RequestOptions,
): Promise<Result> {
  return api().request(document, ...([variables, options] as never));
}

async function getList(resource: string, params: GetListParams): Promise<GetListResult> {
  const list = lists[resource];
  if (!list) return unknown(resource);
  const { paging, asOf, extra } = params.meta as { paging: Paging; asOf?: string; extra?: object };
  const { nodes, totalCount, pageInfo } = await list(params, { ...paging, asOf, ...extra });
  return { data: [...nodes], total: totalCount, meta: pageInfo };
}

/** A document's answer as a record, so that react-admin caches and refreshes it with the rest. */
async function getOne(
  resource: string,
  { id, meta }: { id?: unknown; meta?: { document: TypedDocument<unknown, unknown>; variables: unknown; purpose?: string } },
) {
  if (resource !== 'answers' || !meta) return unknown(resource);
  return { data: { id, answer: await ask(meta.document, meta.variables, { purpose: meta.purpose }) } as never };
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
