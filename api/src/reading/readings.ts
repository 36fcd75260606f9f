import { readKey } from './query.js';

/** What a request read that is logged: of which rows, which values. */
export class Readings {
  readonly #ids = new Set<string>();
  readonly #fields = new Set<string>();

  get ids(): readonly string[] {
    return [...this.#ids];
  }

  /** The names of the values that were read of some row or other. */
  get fields(): readonly string[] {
    return [...this.#fields].sort();
  }

  /** Notes what an answer holds that is logged, and gives the answer without the marks. */
  takenFrom(answer: string): string {
    return JSON.stringify(
      JSON.parse(answer, (key, value) => {
        if (key !== readKey) return value;
        this.note(value);
        return undefined;
      }),
    );
  }

  /** Notes a reading by its mark: the identity of a row and the names of the values that it has. */
  private note(mark: string): void {
    const [id, ...fields] = mark.split(' ');
    if (id) this.add(id, fields);
  }

  /** Notes a reading that no composed statement made; none where there was no value. */
  add(id: string, fields: readonly string[]): void {
    if (fields.length === 0) return;
    this.#ids.add(id);
    for (const field of fields) this.#fields.add(field);
  }
}
