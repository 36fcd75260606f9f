import type { TypedDocument } from './document.js';
import { type AnswerError, LechanError } from './lechan-error.js';
import { type Connection, pages } from './paginate.js';

/** Where the API is and as whom it is asked. */
export interface ClientOptions {
  /** The server's address, `https://lechan.example`; `/graphql` is added unless the address ends with it. */
  readonly url: string | URL;
  /** Sent as `Authorization: Bearer …`; a function is asked before every request. */
  readonly token?: string | (() => string | undefined | Promise<string | undefined>);
  /** The language of the messages in `userErrors` and errors; Vietnamese unless set. */
  readonly language?: 'vi' | 'en';
  /** In place of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
}

/** What may be set for one request. */
export interface RequestOptions {
  readonly signal?: AbortSignal;
  /** Why somebody's contact is read, 200 letters at most: it stands in the log of who read of whom. */
  readonly purpose?: string;
}

/** A typed document's variables: left out altogether when none is required. */
export type Given<Variables, Options> =
  Record<string, never> extends Variables ? [variables?: Variables, options?: Options] : [variables: Variables, options?: Options];

/** The API as a program of another system reads it. */
export interface Client {
  /**
   * Asks one operation and gives its data.
   * @throws {LechanError} when the request as a whole failed; `signal`'s reason when it was aborted.
   */
  request<Result, Variables>(document: TypedDocument<Result, Variables>, ...given: Given<Variables, RequestOptions>): Promise<Result>;
  /**
   * All nodes of a connection, page after page, asking for the next page only when it is needed.
   * `select` picks the connection out of the answer; the operation takes `$after` and asks for `pageInfo { hasNextPage endCursor }`.
   */
  paginate<Result, Variables extends { after?: string | null | undefined }, Item>(
    document: TypedDocument<Result, Variables>,
    variables: Omit<Variables, 'after'>,
    select: (result: Result) => Connection<Item> | null | undefined,
    options?: RequestOptions,
  ): AsyncGenerator<Item, void, undefined>;
}

/**
 * A client of the API at an address. It keeps no state and no cache; one for a whole program is enough.
 * @throws {LechanError} ADDRESS_INVALID when `url` is no web address.
 */
export function createClient({ url, token, language = 'vi', fetch: ask = globalThis.fetch }: ClientOptions): Client {
  const address = graphqlAddress(url);

  async function request<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...[variables, { signal, purpose } = {}]: Given<Variables, RequestOptions>
  ): Promise<Result> {
    const bearer = typeof token === 'function' ? await token() : token;
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'accept-language': language,
    };
    if (bearer && !/^[\x21-\x7e]+$/.test(bearer)) {
      throw new LechanError({ code: 'TOKEN_INVALID', message: 'The token holds a blank, a line break or a letter that no token has.' });
    }
    if (bearer) headers.authorization = `Bearer ${bearer}`;
    if (purpose) headers['x-purpose'] = encodeURIComponent(purpose);
    const body = JSON.stringify({ query: document.toString(), variables });
    let response: Response;
    let text: string;
    try {
      response = await ask(address, { method: 'POST', headers, body, signal: signal ?? null });
      text = await response.text();
    } catch (cause) {
      signal?.throwIfAborted();
      throw new LechanError({
        code: 'UNREACHABLE',
        message: `No answer from ${address}: is the server running, is the address right?`,
        cause,
      });
    }
    return dataOf<Result>(text, response, address);
  }

  return {
    request,
    paginate: (document, variables, select, options) =>
      pages((after) => request(document, { ...variables, after } as never, options), select),
  };
}

function graphqlAddress(url: string | URL): string {
  const address = addressOf(url);
  if (!address) {
    throw new LechanError({
      code: 'ADDRESS_INVALID',
      message: `"${url}" is no address of a server: give one such as http://localhost:4000`,
    });
  }
  if (!address.pathname.endsWith('/graphql')) address.pathname = `${address.pathname.replace(/\/$/, '')}/graphql`;
  return address.href;
}

// browsers of a few years ago, which offices still have, know no URL.canParse
function addressOf(url: string | URL): URL | undefined {
  try {
    const address = new URL(url);
    return /^https?:$/.test(address.protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}

function dataOf<Result>(text: string, response: Response, address: string): Result {
  const answer = parse(text);
  const { status } = response;
  const requestId = response.headers.get('x-request-id') ?? undefined;
  if (!answer) {
    throw new LechanError({
      code: 'NOT_GRAPHQL',
      message: `What answers at ${address} is not the API (HTTP ${status})`,
      status,
      requestId,
    });
  }
  const [first] = answer.errors ?? [];
  if (!first) return answer.data as Result;
  const code = first.extensions?.code ?? 'UNKNOWN';
  throw new LechanError({ code, message: first.message, status, requestId, errors: answer.errors });
}

function parse(text: string): { data?: unknown; errors?: AnswerError[] } | undefined {
  try {
    const answer = JSON.parse(text);
    return answer?.data !== undefined || answer?.errors?.length ? answer : undefined;
  } catch {
    return undefined;
  }
}
