import type { EntityManager } from '@mikro-orm/postgresql';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Lets a transaction that is told to stop end by itself, so that whoever stopped it can be told what came of it. More signals change
 * nothing: a terminal's Ctrl-C comes once to all of its processes and once again from the script that started this one.
 */
export class Stopping {
  #isAsked = false;
  #cancel = () => Promise.resolve();
  #cancelled: Promise<unknown> = Promise.resolve();
  readonly #onSignal = () => {
    if (this.#isAsked) return;
    this.#isAsked = true;
    this.#cancelled = this.#cancel();
  };

  constructor() {
    for (const signal of signals) process.on(signal, this.#onSignal);
  }

  get isAsked(): boolean {
    return this.#isAsked;
  }

  /** From now on a statement of the transaction that runs when the signal comes is broken off, over a connection of its own. */
  async watch(transaction: EntityManager, beside: EntityManager): Promise<void> {
    const [running] = await transaction.execute<{ pid: number }[]>('select pg_backend_pid() as pid');
    this.#cancel = async () => {
      await beside.execute('select pg_cancel_backend(?)', [running?.pid]).catch(() => {}); // the next step ends it as well
    };
    this.leaveIfAsked();
  }

  /** Ends the transaction between two of its statements. */
  leaveIfAsked(): void {
    if (this.#isAsked) throw new Error('stopped by a signal');
  }

  /** To be awaited before the connections are closed: the cancelling has one of its own. */
  async settle(): Promise<void> {
    await this.#cancelled;
  }

  end(): void {
    for (const signal of signals) process.off(signal, this.#onSignal);
  }
}
