import { requestOf } from './operations.mjs';

const nextDay = (day) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** The units that one server renames: each later change of a unit is from a later day, so that its history grows as it does in life. */
export class Renames {
  #free;
  #operation;
  #server;

  constructor(operation, server, units) {
    this.#operation = operation;
    this.#server = server;
    this.#free = units.map((unit) => ({ ...unit, from: nextDay(unit.since), changes: 0 }));
  }

  take() {
    const unit = this.#free.shift();
    if (!unit) throw new Error('All units are being renamed already: ask for fewer connections');
    return unit;
  }

  #nameOf({ name, changes }) {
    return `${name} (lần ${changes + 1})`;
  }

  requestOf(unit) {
    return requestOf(this.#operation, this.#server, { ...unit, name: this.#nameOf(unit), note: 'Đổi tên theo nghị quyết' });
  }

  /** Reads the answer and gives the unit back; returns what is wrong with it, if anything. */
  finish(unit, status, body) {
    const answer = status === 200 ? JSON.parse(body) : null;
    const changed = answer?.data?.changeUnit?.unit;
    const isRight =
      !answer?.errors &&
      changed?.id === unit.id &&
      changed.name === this.#nameOf(unit) &&
      changed.kind?.code === 'CELL' &&
      (this.#server === 'peer' ||
        (changed.version === unit.version + 1 && changed.validFrom === unit.from && answer.data.changeUnit.userErrors.length === 0));
    this.#free.push({ ...unit, version: unit.version + 1, from: nextDay(unit.from), changes: unit.changes + 1 });
    return isRight ? null : `${status}: ${body.slice(0, 400)}`;
  }
}
