import type { Turns } from './turns.js';

interface Asked<T> {
  readonly result: Promise<T>;
  readonly ending: AbortController;
  waiting: number;
}

/**
 * Work that several may ask for at once: what is the same is done once for all who wait for it, and what nobody waits for any more leaves
 * the queue, or is ended.
 */
export class SharedWork<T> {
  private readonly asked = new Map<string, Asked<T>>();

  constructor(private readonly turns: Turns) {}

  /** `key`: what is done; `gone`: whoever asks no longer waits. Errors: those of the work, TooManyWaiting, the signal's reason. */
  async get(key: string, work: (ending: AbortSignal) => Promise<T>, gone: AbortSignal): Promise<T> {
    gone.throwIfAborted();
    const one = this.asked.get(key) ?? this.begin(key, work);
    one.waiting++;
    return new Promise<T>((resolve, reject) => {
      const leave = () => {
        one.waiting--;
        if (one.waiting === 0) {
          // whoever asks from now on begins anew
          this.forget(key, one);
          one.ending.abort(gone.reason);
        }
        reject(gone.reason);
      };
      gone.addEventListener('abort', leave, { once: true });
      void one.result.then(resolve, reject).finally(() => gone.removeEventListener('abort', leave));
    });
  }

  private begin(key: string, work: (ending: AbortSignal) => Promise<T>): Asked<T> {
    const ending = new AbortController();
    const result = this.turns.take(() => work(ending.signal), ending.signal);
    const one: Asked<T> = { result, ending, waiting: 0 };
    this.asked.set(key, one);
    const forget = () => this.forget(key, one);
    void result.then(forget, forget);
    return one;
  }

  private forget(key: string, one: Asked<T>): void {
    if (this.asked.get(key) === one) this.asked.delete(key);
  }
}
