import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import { answerOf } from './answer-bytes.js';
import { type Composed, composedOnce, valuesOf } from './composed.js';
import { Composer } from './composer.js';
import { isUuid, latePage, pageShape } from './keyset.js';
import { type Moment, Query, rightsValue } from './query.js';
import { Readings } from './readings.js';
import { refusedRight, shutOut } from './refused-right.js';
import { mayRefuse, rightsOf } from './rights.js';
import { SelectionReader } from './selection.js';
import type { Arguments, Relation, Source } from './source.js';
import { statementName } from './statement-names.js';
import type { Viewer } from './viewer.js';
import { type JsonPiece, Whole } from './whole.js';

export type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues' | 'fieldNodes' | 'parentType' | 'fieldName'>;

/** Writes one SQL expression whose value is the JSON of a root field. */
export type Composition = (composer: Composer, selection: SelectionReader, query: Query) => string;

/** Does something with a statement and its values. */
type Rehearsed = (text: string, values: unknown[]) => Promise<void>;

interface ComposeOptions {
  /** The statement is planned for its values, not once for all. */
  plannedAnew?: boolean;
  /** All that the text depends on beside the selection, the day and the scope; when given, the statement is kept for the next request. */
  dependsOn?: readonly unknown[];
  /** The values placed by `query.late`. */
  late?: Record<string, unknown>;
  /** Whose rows are asked for. */
  of?: Source;
}

/** All reads of one request: composes a root field's statement from its selection and runs it. */
export class Reader {
  /** Whether answers are wanted whole, to be sent on as they are, or parsed, to be executed field by field. */
  asWhole = false;
  /** What is done with a statement in place of reading by it. */
  private instead: Rehearsed | null = null;
  /** What was read that is logged. */
  readonly readings = new Readings();

  constructor(
    private readonly pool: pg.Pool,
    private readonly viewer: Viewer,
    private readonly today: string,
  ) {}

  /**
   * The row of the given columns on the asked day; null when there is none or none is visible.
   * `standing`: of a unit that doesn't exist on that day, the nearest day on which it did.
   */
  async one(
    source: Source,
    info: Info,
    where: Record<string, string>,
    options: { standing?: boolean; args?: Arguments } = {},
  ): Promise<unknown> {
    // a text that is no UUID is nobody's identity; the database would refuse the cast
    if (Object.entries(where).some(([column, value]) => typeOf(source, column) === 'uuid' && !isUuid(value))) return this.whole('null');
    const columns = Object.keys(where);
    const composition: Composition = (composer, selection, query) => {
      const asked = (column: string) => query.late(column, where[column], typeOf(source, column));
      const fields = selection.fields(source.type, info.fieldNodes);
      if (options.standing && where[source.key] !== undefined) return composer.standingRow(source, fields, asked(source.key));
      return composer.row(source, fields, (row) => columns.map((column) => `${row}.${column} = ${asked(column)}`));
    };
    return this.compose(info, options.args ?? {}, composition, {
      ...{ of: source, dependsOn: [source.type, columns, options.standing], late: where },
    });
  }

  /** The object of an identity, of whichever source has it. */
  async any(sources: readonly Source[], info: Info, id: string): Promise<unknown> {
    if (!isUuid(id)) return this.whole('null');
    return this.compose(info, {}, (composer, selection, query) => {
      const sought = query.value(id, 'uuid');
      const rows = sources.map((source) => composer.standingRow(source, selection.fields(source.type, info.fieldNodes), sought));
      return `coalesce(${rows.join(', ')})`;
    });
  }

  /** A connection over the rows of a source, or over those of it that `rows` names (always the same for one field). */
  page(source: Source, info: Info, args: Arguments, rows?: Relation): Promise<unknown> {
    const composition: Composition = (composer, selection) =>
      composer.connection(source, selection.typeOf(info.parentType.name, info.fieldName), info.fieldNodes, args, rows);
    return this.compose(info, args, composition, {
      ...{ of: source, dependsOn: [source.type, pageShape(args)], late: latePage(source, args) },
    });
  }

  /** All rows of a source that is short by nature. */
  list(source: Source, info: Info, args: Arguments = {}): Promise<unknown> {
    return this.compose(info, args, (composer, selection) => composer.list(source, selection.fields(source.type, info.fieldNodes)), {
      of: source,
    });
  }

  /**
   * The same reads, whose statements are composed with all that is checked in that, and not run: they answer null. What a row may refuse is
   * run in a way of one's own where one is given.
   */
  rehearsal(run: Rehearsed = async () => {}): Reader {
    const reader = new Reader(this.pool, this.viewer, this.today);
    reader.instead = (text, values) => (mayRefuse(text) ? run(text, values) : Promise.resolve());
    return reader;
  }

  /** Rows of a statement of one's own: over tables that hold nobody's rows (the vocabulary of search), or under the rights of the query. */
  async lookUp<Row extends pg.QueryResultRow>(written: (query: Query) => string): Promise<Row[]> {
    return this.lookUpBy(this.queryOfToday(), written);
  }

  private async lookUpBy<Row extends pg.QueryResultRow>(query: Query, written: (query: Query) => string): Promise<Row[]> {
    const { text, values } = query.finish(written(query));
    return (await this.pool.query<Row>(text, values as unknown[])).rows;
  }

  /** How many rows of a source the viewer may see, whatever is in it. */
  reads(source: Source): 'ALL' | 'SOME' | 'NONE' {
    const conditions = rightsOf(source, 'r', this.queryOfToday());
    if (conditions.length === 0) return 'ALL';
    return conditions.includes('false') ? 'NONE' : 'SOME';
  }

  /** Of some identities those of which the viewer may see a row, of whatever day; of what has editions, the latest one too. */
  async seen(source: Source, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const amount = this.reads(source);
    if (amount !== 'SOME' || ids.length === 0) return new Set(amount === 'ALL' ? ids : []);
    const rows = await this.lookUpBy<{ id: string }>(this.queryOfToday(source.hasEditions), (query) => {
      const row = query.alias();
      const conditions = [`${row}.${source.key} = any(${query.value(ids, `${source.keyType}[]`)})`, ...rightsOf(source, row, query)];
      if (source.dated) conditions.push(query.known(row));
      return `select distinct ${row}.${source.key} as id from ${source.table} ${row} where ${conditions.join(' and ')}`;
    });
    return new Set(rows.map(({ id }) => id));
  }

  private queryOfToday(isDraft = false): Query {
    return new Query({ asOf: this.today, knownAt: null, today: this.today, isDraft }, this.viewer, true);
  }

  /** A root field whose expression is written by hand over the composer's parts. */
  async compose(info: Info, args: Arguments, composition: Composition, options: ComposeOptions = {}): Promise<unknown> {
    if (this.viewer.isShutOut && !(options.of?.rights.kind === 'own' && this.viewer.accountId !== null)) throw shutOut(this.viewer);
    const moment: Moment = {
      asOf: args.asOf ?? this.today,
      knownAt: args.knownAt ?? null,
      today: this.today,
      isDraft: args.state === 'DRAFT',
    };
    const query = new Query(moment, this.viewer, !this.asWhole);
    const compose = (): Composed => {
      const selection = new SelectionReader(info);
      return query.finish(`select ${composition(new Composer(query, selection), selection, query)}`);
    };
    const { dependsOn, late, plannedAnew } = options;
    const circumstances = [query.tagged, query.isToday, moment.knownAt === null, moment.isDraft, this.viewer.shape];
    const composed = dependsOn ? composedOnce(info, [...circumstances, ...dependsOn], compose) : compose();
    const given: Record<string, unknown> = { ...late, day: moment.asOf, knownAt: moment.knownAt };
    const values = valuesOf(composed, (name) => (name in given ? given[name] : rightsValue(this.viewer, name)));
    const { text } = composed;
    const unlessRefused = (error: unknown) => {
      throw refusedRight(error, this.viewer) ?? error;
    };
    if (this.instead) {
      await this.instead(text, values).catch(unlessRefused);
      return null;
    }
    const name = plannedAnew ? undefined : statementName(text);
    const answer = (await answerOf(this.pool, { name, text, values }).catch(unlessRefused)) ?? 'null';
    return this.whole(composed.isLogged ? this.readings.takenFrom(String(answer)) : answer);
  }

  private whole(json: JsonPiece): unknown {
    const answer = new Whole([json]);
    return this.asWhole ? answer : answer.parsed();
  }
}

/** The type of a column by which a row is asked for. */
const typeOf = (source: Source, column: string): Source['keyType'] =>
  column === source.key ? source.keyType : column.endsWith('_id') ? 'uuid' : 'text';
