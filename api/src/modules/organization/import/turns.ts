import { setImmediate } from 'node:timers/promises';

/** Milliseconds that long work may keep everybody else waiting: the server answers others meanwhile. */
const longestTurn = 20;

/** Parts long work into turns, between which whatever else waits in the process has its own. */
export class Turns {
  #begun = performance.now();

  get isOver(): boolean {
    return performance.now() - this.#begun > longestTurn;
  }

  /** Lets the others go first. */
  async next(): Promise<void> {
    await setImmediate();
    this.#begun = performance.now();
  }
}

/** Does something with each of many items, in turns; lists that follow each other share the same, as each may be short. */
export async function inTurns<T>(items: Iterable<T>, work: (item: T) => void, turns = new Turns()): Promise<void> {
  for (const item of items) {
    work(item);
    if (turns.isOver) await turns.next();
  }
}
