import { setImmediate } from 'node:timers/promises';

// a step is some 0.3 µs: a lesson takes a fifth of a second at most, a course as much as ten that were written anew
const [stepsOfLesson, stepsOfCourse] = [500_000, 5_000_000];
// going past what is the same takes a small part of a step
const sameInStep = 20;
// milliseconds that a comparison keeps everybody else waiting before they have their turn
const longestTurn = 20;

/**
 * What a comparison may take. The fewest changes between two texts are sought in steps that grow with the square of the changes: whoever
 * writes two texts that have nothing in common would keep the server for as long as they like. So the steps are counted, and where
 * they are used up the answer is a coarser one: the same for the same texts on every machine.
 */
export class Effort {
  #begun = performance.now();

  private constructor(
    private left: number,
    private readonly whole: Effort | null = null,
  ) {}

  static ofLesson(): Effort {
    return new Effort(stepsOfLesson);
  }

  static ofCourse(): Effort {
    return new Effort(stepsOfCourse);
  }

  /** That of one lesson among those of a course. */
  ofOne(): Effort {
    return new Effort(Math.min(stepsOfLesson, this.left), this);
  }

  /** How many changes can be sought among so many items. */
  editsIn(items: number): number {
    return Math.floor(Math.min(Math.sqrt(2 * this.left), (this.left * sameInStep) / Math.max(items, 1)));
  }

  /** Counts that so many changes were sought among so many items. */
  spendEdits(edits: number, items: number): void {
    this.spend(Math.max((edits * edits) / 2, (edits * items) / sameInStep));
  }

  /** Whether so many steps are left, and counts them if so. */
  take(steps: number): boolean {
    if (steps > this.left) return false;
    this.spend(steps);
    return true;
  }

  /** Lets others have their turn, if it is time. */
  async pause(): Promise<void> {
    if (performance.now() - this.#begun <= longestTurn) return;
    await setImmediate();
    this.#begun = performance.now();
  }

  private spend(steps: number): void {
    this.left = Math.max(0, this.left - steps);
    this.whole?.spend(steps);
  }
}
