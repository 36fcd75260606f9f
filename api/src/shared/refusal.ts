import type { MessageKey } from './messages/messages.js';
import type { UserErrorCode } from './user-error-code.js';

/** An object that a refusal names: by its name to who may see it, and to others as another of its kind. */
export interface Named {
  readonly type: 'Unit' | 'Person' | 'Course' | 'Lesson';
  readonly id: string;
  readonly name: string;
}

/** What a sentence is about; of several objects, each is named. */
export type Told = Readonly<Record<string, string | number | Named | readonly Named[]>>;

/** One reason against a command: where in its input, which, and what to tell. */
export interface Reason {
  /** Path of the input, from `input` on. */
  readonly field: readonly string[];
  readonly code: UserErrorCode;
  readonly message: MessageKey;
  readonly told: Told;
}

/** A command is refused, as the rules of the domain expect: nothing of it is written and the caller is told why. */
export class Refusal extends Error {
  constructor(
    readonly reasons: readonly Reason[],
    /** Identity of the object whose present state the payload shows beside the refusal. */
    readonly presentId: string | null = null,
  ) {
    super(reasons.map(({ field, code }) => `${code} at ${field.join('.')}`).join(', '));
  }
}

/** Collects the reasons against a command, so that all that are independent are told at once. */
export class Reasons {
  private constructor(
    private readonly found: Reason[],
    private readonly place: (field: readonly string[]) => readonly string[],
  ) {}

  static none(): Reasons {
    return new Reasons([], (field) => field);
  }

  /** The same reasons, told of a part of the input: `elsewhere` names fields that the part takes from the input as a whole. */
  within(part: readonly string[], elsewhere: Readonly<Record<string, string>> = {}): Reasons {
    const place = (field: readonly string[]) => {
      const [first] = field;
      const other = first !== undefined && elsewhere[first];
      return this.place(other ? [other] : [...part, ...field]);
    };
    return new Reasons(this.found, place);
  }

  /** `field` is relative to the input: `code`, or `['identifiers', '0', 'value']`; empty means the input as a whole. */
  add(field: string | readonly string[], code: UserErrorCode, message: MessageKey, told: Told = {}): void {
    const path = this.pathOf(field);
    if (this.found.some((known) => known.code === code && known.field.join('.') === path.join('.'))) return;
    this.found.push({ field: path, code, message, told });
  }

  /** Whether something is wrong at that field of the input already. */
  has(field: string | readonly string[]): boolean {
    const path = this.pathOf(field);
    return this.found.some((reason) => path.every((part, i) => reason.field[i] === part));
  }

  private pathOf(field: string | readonly string[]): string[] {
    return ['input', ...this.place(typeof field === 'string' ? [field].filter(Boolean) : field)];
  }

  get none(): boolean {
    return this.found.length === 0;
  }

  /** How many there are, of the whole input. */
  get count(): number {
    return this.found.length;
  }

  /** Refuses when there is any reason. */
  settle(presentId: string | null = null): void {
    if (this.found.length > 0) throw this.refusal(presentId);
  }

  refusal(presentId: string | null): Refusal {
    return new Refusal(this.found, presentId);
  }
}

/** Refuses for one reason. */
export function refuse(field: string | readonly string[], code: UserErrorCode, message: MessageKey, told: Told = {}): never {
  const reasons = Reasons.none();
  reasons.add(field, code, message, told);
  reasons.settle();
  throw new Error('unreachable');
}
