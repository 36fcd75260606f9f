import type { Apart } from '../../../shared/context.js';
import { dayInVietNam } from '../../../shared/today.js';

interface Use {
  uses: number;
  at: Date;
  address: string;
}

const usualPauseMs = 60_000;

/** How much access tokens are used: counted in memory, and written beside the requests: the first use of a key at once, then once a minute at most. */
export class TokenUses {
  /** By the key's identity and the day. */
  #counted = new Map<string, Use>();
  /** The keys whose uses were written within the pause. */
  readonly #written = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly apart: Apart,
    private readonly onFailure: (error: unknown) => void,
    private readonly pauseMs = usualPauseMs,
  ) {}

  /** Notes one use of a key. */
  note(key: string, address: string): void {
    const at = new Date();
    const name = `${key} ${dayInVietNam(at)}`;
    this.#counted.set(name, { uses: (this.#counted.get(name)?.uses ?? 0) + 1, at, address });
    this.#timer ??= setTimeout(() => this.endPause(), this.pauseMs).unref();
    if (this.#written.has(key)) return;
    this.#written.add(key);
    this.write();
  }

  /** Writes what was not yet. */
  async close(): Promise<void> {
    this.endPause();
    await this.#writing;
  }

  private endPause(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#written.clear();
    this.write();
  }

  private write(): void {
    if (this.#counted.size === 0) return;
    const rows = [...this.#counted].map(([name, { uses, at, address }]) => {
      const [key, day] = name.split(' ');
      return { key, day, uses, at, address };
    });
    this.#counted = new Map();
    this.#writing = this.#writing.then(() => this.apart(writing, [JSON.stringify(rows)])).then(() => undefined, this.onFailure);
  }
}

const writing = /* sql */ `
  insert into access_token_use as u (key_id, day, uses, last_at, last_address)
    select key, day, uses, at, address from json_to_recordset($1) as r (key uuid, day date, uses int, at timestamptz, address text) order by key, day
  on conflict (key_id, day) do update set uses = u.uses + excluded.uses,
    last_address = case when excluded.last_at >= u.last_at then excluded.last_address else u.last_address end,
    last_at = greatest(u.last_at, excluded.last_at)`;
