/** How much may flow: so much at once, and so much again in every second. */
export interface Flow {
  readonly capacity: number;
  readonly perSecond: number;
}

/** What came of pouring into a bucket. */
export interface Poured {
  /** Whether there was room; nothing was poured otherwise. */
  readonly hasRoom: boolean;
  /** How much room is left now. */
  readonly remaining: number;
  /** In how many seconds there would be room. */
  readonly waitSeconds: number;
}

interface Bucket {
  level: number;
  at: number;
}

const most = 100_000;

/** Leaky buckets by whom they are of, in the memory of this process: what is poured in leaks out evenly, and what would overflow is refused. */
export class LeakyBuckets {
  readonly #buckets = new Map<string, Bucket>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** How many have something in them. */
  get size(): number {
    return this.#buckets.size;
  }

  /** Pours an amount into somebody's bucket where there is room for all of it. */
  pour(whose: string, amount: number, { capacity, perSecond }: Flow): Poured {
    const now = this.now();
    const bucket = this.#buckets.get(whose) ?? { level: 0, at: now };
    const level = Math.max(0, bucket.level - ((now - bucket.at) / 1000) * perSecond);
    const hasRoom = level + amount <= capacity;
    const after = hasRoom ? level + amount : level;
    // set anew, it stands last: who has not asked for the longest time stands first
    this.#buckets.delete(whose);
    this.#buckets.set(whose, { level: after, at: now });
    if (this.#buckets.size > most) this.#buckets.delete(this.#buckets.keys().next().value as string);
    const missing = Math.min(amount, capacity) - (capacity - level);
    return { hasRoom, remaining: Math.floor(capacity - after), waitSeconds: hasRoom ? 0 : Math.max(1, Math.ceil(missing / perSecond)) };
  }
}
