/** Numbers that look random and are the same in every run (mulberry32). */
export class Random {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** A number in [0, 1). */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low, high) {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** One element of a list. */
  of(list) {
    return list[Math.floor(this.next() * list.length)];
  }

  /** Whether something of this probability happens. */
  chance(probability) {
    return this.next() < probability;
  }

  /** A UUID of version 4. */
  uuid() {
    const hex = Array.from({ length: 4 }, () =>
      Math.floor(this.next() * 4294967296)
        .toString(16)
        .padStart(8, '0'),
    ).join('');
    const variant = '89ab'[Number.parseInt(hex[16], 16) % 4];
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  }

  /** A day from `first` to `last`, both included, as YYYY-MM-DD. */
  day(first, last) {
    const span = Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000);
    return new Date(Date.parse(first) + this.between(0, span) * 86_400_000).toISOString().slice(0, 10);
  }
}
