/** One page of a connection, as the API gives it. */
export interface Page<Item> {
  readonly nodes: readonly Item[];
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
}

/** Whether rows lie before and after a page, and where it begins and ends. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
  readonly hasPreviousPage?: boolean;
  readonly startCursor?: string | null;
}

/** Which page is asked for: from a cursor on, or up to one. */
export type Paging = { readonly first: number; readonly after?: string } | { readonly last: number; readonly before: string };
