import { LechanError } from '@lechan/client';
import { useEffect } from 'react';
import { type RaRecord, useGetList, useLocation } from 'react-admin';
import { useChangeParams, useDay, useParam } from '../day/useDay';
import type { PageInfo, Paging } from './page';

const perPage = 50;

/** What takes a list's address back to its first page. */
export const atHead = { after: undefined, before: undefined } as const;

/** What Back and a reload find beside a list's address. */
interface Place {
  /** Which row of the whole the page begins with. */
  readonly from?: number;
  /** Whether the address named a page that is not there. */
  readonly isRestarted?: boolean;
}

/** A page of a list, and the ways to the pages beside it. */
export interface PagedList<Item> {
  readonly rows: readonly Item[] | undefined;
  readonly total: number;
  /** Which rows of the whole these are; unknown when one came by an address from the midst of the list. */
  readonly range: { readonly from: number; readonly until: number } | undefined;
  readonly error: unknown;
  readonly refetch: () => void;
  readonly isRestarted: boolean;
  readonly previous: (() => void) | undefined;
  readonly next: (() => void) | undefined;
}

/** Reads the page of a list that the address names by a cursor: one request, wherever in the list it lies. */
export function usePagedList<Item extends RaRecord>(
  resource: string,
  filter: object,
  sort: { field: string; order: 'ASC' | 'DESC' },
  /** What else the document of the list is asked with. */
  extra?: object,
): PagedList<Item> {
  const { asOf } = useDay();
  const change = useChangeParams();
  const after = useParam('after');
  const upTo = useParam('before');
  const before = after === undefined ? upTo : undefined;
  const place = placeOf(useLocation().state);
  const paging: Paging = before === undefined ? { first: perPage, after } : { last: perPage, before };
  const asked = useGetList<Item>(
    resource,
    { filter, sort, meta: { paging, asOf, extra } },
    {
      retry: false,
      // the same rows with more in each stay in sight while that is read
      placeholderData: (former, query) => (former && isSamePage(query?.queryKey, { filter, sort, paging, asOf }) ? former : undefined),
    },
  );
  const { data: rows, total = 0, refetch } = asked;
  const { hasNextPage = false, hasPreviousPage = false, startCursor, endCursor } = (asked.meta as PageInfo | undefined) ?? {};

  const isAtHead = after === undefined && before === undefined;
  const isGone = !isAtHead && (isCursorInvalid(asked.error) || (rows?.length === 0 && total > 0));
  useEffect(() => {
    if (isGone) change(atHead, { replace: true, state: { isRestarted: true } satisfies Place });
  }, [isGone, change]);

  const count = rows?.length ?? 0;
  const from =
    isAtHead || (before !== undefined && !hasPreviousPage) ? 1 : before === undefined && !hasNextPage ? total - count + 1 : place.from;
  const state = (start: number | undefined): Place => (start === undefined ? {} : { from: start });

  function previous() {
    if (from !== undefined && from <= perPage + 1) change(atHead);
    else change({ ...atHead, before: startCursor ?? undefined }, { state: state(from && from - perPage) });
  }
  function next() {
    change({ ...atHead, after: endCursor ?? undefined }, { state: state(from && from + count) });
  }

  return {
    rows: isGone ? undefined : rows,
    total,
    range: from === undefined ? undefined : { from, until: from + count - 1 },
    // rows that are there stay, also when they could not be read anew
    error: isGone || rows ? undefined : asked.error,
    refetch: () => void refetch(),
    isRestarted: isAtHead && place.isRestarted === true,
    previous: hasPreviousPage ? previous : undefined,
    next: hasNextPage ? next : undefined,
  };
}

function isSamePage(key: readonly unknown[] | undefined, page: { filter: object; sort: object; paging: Paging; asOf: string | undefined }) {
  const { filter, sort, meta } = (key?.[2] ?? {}) as { filter?: object; sort?: object; meta?: { paging?: Paging; asOf?: string } };
  return JSON.stringify([filter, sort, meta?.paging, meta?.asOf]) === JSON.stringify([page.filter, page.sort, page.paging, page.asOf]);
}

function placeOf(state: unknown): Place {
  const { from, isRestarted } = (typeof state === 'object' && state !== null ? state : {}) as Record<string, unknown>;
  return { from: typeof from === 'number' && from > 0 ? from : undefined, isRestarted: isRestarted === true };
}

function isCursorInvalid(error: unknown): boolean {
  return error instanceof LechanError && error.code === 'CURSOR_INVALID';
}
