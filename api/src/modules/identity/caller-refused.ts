/** A request is refused for who it says to come from, before anything of it is looked at. */
export class CallerRefused extends Error {
  constructor(
    readonly status: 401 | 429,
    readonly code: 'UNAUTHENTICATED' | 'RATE_LIMITED',
    message: string,
    /** After how many seconds it is worth asking again. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }

  /** What stands in the answer's head. */
  get headers(): [string, string][] {
    if (this.status === 401) return [['www-authenticate', 'Bearer']];
    return this.retryAfter === undefined ? [] : [['retry-after', String(this.retryAfter)]];
  }
}
