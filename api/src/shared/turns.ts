/** So much waits already that nothing more is taken on. */
export class TooManyWaiting extends Error {}

interface Waiting {
  readonly begin: () => void;
}

/** Lets only so much work of a kind be done at once; the rest waits for its turn, so much of it and no more. */
export class Turns {
  private readonly waiting: Waiting[] = [];
  private running = 0;

  constructor(
    private readonly most: number,
    private readonly mostWaiting = Number.POSITIVE_INFINITY,
  ) {}

  /** Errors: TooManyWaiting; the signal's reason, where it was given up before its turn came. */
  async take<T>(work: () => Promise<T>, givenUp?: AbortSignal): Promise<T> {
    givenUp?.throwIfAborted();
    if (this.running >= this.most) await this.turn(givenUp);
    else this.running++;
    try {
      return await work();
    } finally {
      // whose turn is next takes this one's place
      const next = this.waiting.shift();
      if (next) next.begin();
      else this.running--;
    }
  }

  private async turn(givenUp: AbortSignal | undefined): Promise<void> {
    if (this.waiting.length >= this.mostWaiting) throw new TooManyWaiting();
    await new Promise<void>((resolve, reject) => {
      const leave = () => {
        this.waiting.splice(this.waiting.indexOf(one), 1);
        reject(givenUp?.reason);
      };
      const one: Waiting = {
        begin: () => {
          givenUp?.removeEventListener('abort', leave);
          resolve();
        },
      };
      givenUp?.addEventListener('abort', leave, { once: true });
      this.waiting.push(one);
    });
  }
}
