import type { Composed, Late } from './composed.js';
import type { Viewer } from './viewer.js';

/** The day and instant that a read is asked for. */
export interface Moment {
  /** Day of valid time, YYYY-MM-DD. */
  asOf: string;
  /** Instant of recorded time, RFC 3339; null: what is known now. */
  knownAt: string | null;
  /** Today in Việt Nam: what `within` stands for. */
  today: string;
  /** Whether the latest editions are asked for, in place of what is published. */
  isDraft?: boolean;
}

/** One statement in the making: its values, its table aliases, and the day and scope that every table in it is read under. */
export class Query {
  private readonly placed: unknown[] = [];
  private aliases = 0;
  private readonly shared = new Map<string, string>();
  private readonly names = new Map<number, Late>();
  private isLogged = false;

  constructor(
    readonly moment: Moment,
    readonly viewer: Viewer,
    /** Whether objects carry their type's name under `typeKey`, which execution field by field needs and a client must not see. */
    readonly tagged: boolean,
  ) {}

  /** Places a value; the text stands for its parameter until the statement is finished. */
  value(value: unknown, type: string): string {
    this.placed.push(value);
    return `\u2402${this.placed.length - 1}\u2403::${type}`;
  }

  /** Places a value that each request gives anew: the text holds for all of them. Once for each name. */
  late(name: string, value: unknown, type: string): string {
    return this.once(name, name, value, type);
  }

  private once(name: string, late: Late, value: unknown, type: string): string {
    const known = this.shared.get(name);
    if (known) return known;
    this.names.set(this.placed.length, late);
    const text = this.value(value, type);
    this.shared.set(name, text);
    return text;
  }

  /** Places a value that is made for each request anew, from nothing that is asked: once for each name. */
  anew(name: string, make: () => unknown, type: string): string {
    return this.once(name, make, make(), type);
  }

  /** The statement's text with numbered parameters, and their values: those alone that the text came to use. */
  finish(text: string): Composed {
    const numbers = new Map<string, number>();
    const values: unknown[] = [];
    const late: (Late | null)[] = [];
    const numbered = text.replace(/\u2402(\d+)\u2403/g, (_, index: string) => {
      if (!numbers.has(index)) {
        late.push(this.names.get(Number(index)) ?? null);
        numbers.set(index, values.push(this.placed[Number(index)]));
      }
      return `$${numbers.get(index)}`;
    });
    return { text: numbered, values, late, isLogged: this.isLogged };
  }

  /** Objects of the answer carry under `readKey` what was read of them that is logged. */
  logs(): void {
    this.isLogged = true;
  }

  alias(): string {
    return `t${this.aliases++}`;
  }

  /** The asked day as SQL. */
  get day(): string {
    return this.late('day', this.moment.asOf, 'date');
  }

  /** Whether `within`, which says where a unit stands today, answers for the asked day. */
  get isToday(): boolean {
    return this.moment.asOf === this.moment.today && this.moment.knownAt === null;
  }

  /** Whether the latest editions are asked for, in place of what is published. */
  get isDraft(): boolean {
    return this.moment.isDraft === true;
  }

  /** Rows of a dated table that were known at the asked instant. */
  known(alias: string): string {
    if (this.moment.knownAt === null) return `${alias}.recorded_until = 'infinity'`;
    const at = this.late('knownAt', this.moment.knownAt, 'timestamptz');
    return `${alias}.recorded_from <= ${at} and ${at} < ${alias}.recorded_until`;
  }

  /** Rows of a dated table recorded by the asked instant, whether or not they were replaced meanwhile. */
  recordedBy(alias: string): string[] {
    if (this.moment.knownAt === null) return [];
    return [`${alias}.recorded_from <= ${this.late('knownAt', this.moment.knownAt, 'timestamptz')}`];
  }

  /** Whether it is asked what was known at another time. */
  get isAsKnown(): boolean {
    return this.moment.knownAt !== null;
  }

  /** When a row was replaced, as known at the asked instant: one replaced later stands open. */
  replacedAt(alias: string): string {
    if (this.moment.knownAt === null) return `${alias}.recorded_until`;
    const at = this.late('knownAt', this.moment.knownAt, 'timestamptz');
    return `case when ${alias}.recorded_until > ${at} then 'infinity' else ${alias}.recorded_until end`;
  }

  /** Rows of a dated table that hold on a day (an SQL expression; the asked day unless given). */
  holds(alias: string, day: string = this.day): string {
    return `${this.known(alias)} and ${alias}.valid_from <= ${day} and ${day} < ${alias}.valid_until`;
  }

  /**
   * Rows whose subtree column meets the viewer's scope for a permission; null where it reaches everything. By the index, the column is looked
   * up as where few rows meet the scope, although it may be wide.
   */
  inScope(column: string, permission: string, isByIndex = false): string | null {
    const scope = this.viewer.scopeOf(permission);
    if (scope.kind === 'everything') return null;
    if (scope.kind === 'nothing') return 'false';
    const units = this.late(scopeName(permission), scope.units, 'uuid[]');
    return scope.kind === 'narrow' || (isByIndex && scope.kind === 'wide')
      ? `${column} && ${units}`
      : `case when ${column} && ${units} then true else false end`;
  }

  /** Rows that are the viewer's own. */
  isOwn(column: string): string {
    const { accountId } = this.viewer;
    return accountId === null ? 'false' : `${column} = ${this.late(ownName, accountId, 'uuid')}`;
  }

  /**
   * Rows of a kind that everybody may see; null where all are. The kinds, which hardly ever change, stand in the text: the planner then knows
   * how many rows are theirs, and looks the others of a narrow scope up instead of passing over all.
   */
  isPublic(kind: string): string | null {
    const { publicKinds } = this.viewer;
    if (publicKinds === null) return null;
    return publicKinds.length === 0 ? 'false' : `${kind} in (${publicKinds.map(literal).join(', ')})`;
  }
}

const scopeName = (permission: string): string => `scope ${permission}`;
const ownName = 'own account';

/** The values by which a viewer's rights stand in a statement. */
export const rightsValue = (viewer: Viewer, name: string): unknown => {
  if (name === ownName) return viewer.accountId;
  const scope = viewer.scopeOf(name.slice(scopeName('').length));
  return 'units' in scope ? scope.units : undefined;
};

/** The key under which a tagged object carries its type's name. */
export const typeKey = '@type';

/** The key under which an object carries what was read of it that is logged; the client doesn't see it. */
export const readKey = '@read';

/** An SQL string literal of a constant text. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A quoted SQL identifier (response keys are user-chosen, but GraphQL names hold letters, digits and _ only). */
export const quoted = (name: string): string => `"${name}"`;
