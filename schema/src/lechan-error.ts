/** One error of an answer, as GraphQL gives it. */
export interface AnswerError {
  readonly message: string;
  readonly path?: ReadonlyArray<string | number>;
  readonly extensions?: { readonly code?: string } & Readonly<Record<string, unknown>>;
}

/** What is known of a request that got no answer. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly status?: number;
  readonly requestId?: string;
  readonly errors?: readonly AnswerError[];
  readonly cause?: unknown;
}

/**
 * A request that got no answer: refused as a whole, or never heard. Refusals of a mutation are no errors: they are in
 * `userErrors` of its answer.
 */
export class LechanError extends Error {
  override readonly name = 'LechanError';
  /**
   * The first error's code as the API gives it (`GRAPHQL_VALIDATION_FAILED`, `BAD_USER_INPUT`…), or one of ours:
   * `UNREACHABLE` (no answer came), `NOT_GRAPHQL` (something else answered at this address), `ADDRESS_INVALID` (it is no address),
   * `TOKEN_INVALID` (it is no token).
   */
  readonly code: string;
  /** Of the HTTP answer; undefined when none came. */
  readonly status: number | undefined;
  /** Under which the server logged the request: give it to who keeps the server. */
  readonly requestId: string | undefined;
  /** All errors of the answer, with the paths of the fields that failed. */
  readonly errors: readonly AnswerError[];

  constructor({ code, message, status, requestId, errors = [], cause }: Failure) {
    super(message, { cause });
    this.code = code;
    this.status = status;
    this.requestId = requestId;
    this.errors = errors;
  }
}
