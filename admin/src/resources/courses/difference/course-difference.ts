import { diffArrays } from 'diff';
import { blocksOf } from './blocks';
import { countOf, differenceOf, type Row } from './difference';
import { type Piece, piecesOf } from './words';

/** How much of the shorter text the other must have too, so that both are told as one. */
const leastCommon = 0.5;

/** A lesson as it is compared. */
export interface ComparedLesson {
  readonly id: string;
  readonly title: string;
  readonly summary?: string | null;
  readonly minutes?: number | null;
  /** None where it is not known what it said. */
  readonly body?: unknown;
}

/** A course as it is compared: what it is, each thing under its name and in words, and its table of contents. */
export interface ComparedCourse<Field extends string> {
  readonly facts: readonly (readonly [field: Field, text: string])[];
  readonly modules: readonly {
    readonly id: string;
    readonly title: string;
    readonly summary?: string | null;
    readonly lessons: readonly ComparedLesson[];
  }[];
}

/** What became different of one thing that a course is. */
export interface FactChange<Field extends string> {
  readonly field: Field;
  readonly pieces: readonly Piece[];
}

/** What became different of a table of contents. */
export interface ContentsChange {
  readonly kind: 'moduleAdded' | 'moduleRemoved' | 'moduleRenamed' | 'moduleMoved' | 'lessonAdded' | 'lessonRemoved' | 'lessonMoved';
  readonly title: string;
  /** What a module was called, or the module that a lesson stands in now. */
  readonly other?: string;
}

/** A lesson in both, or in one of them. */
export interface LessonChange {
  readonly id: string;
  /** Its place in the contents, counted from 1; none where it went. */
  readonly number: number | undefined;
  readonly title: string;
  readonly state: 'same' | 'changed' | 'new' | 'removed';
  readonly titlePieces: readonly Piece[];
  readonly summaryPieces: readonly Piece[];
  readonly was: ComparedLesson | undefined;
  readonly is: ComparedLesson | undefined;
  readonly rows: readonly Row[];
}

/** What became different of a whole course. */
export interface CourseDifference<Field extends string> {
  readonly facts: readonly FactChange<Field>[];
  readonly contents: readonly ContentsChange[];
  readonly lessons: readonly LessonChange[];
}

/** How a course became another edition of itself; of a first one everything is new. */
export function courseDifference<Field extends string>(
  was: ComparedCourse<Field> | undefined,
  is: ComparedCourse<Field>,
): CourseDifference<Field> {
  const former = was ?? { facts: [], modules: [] };
  return { facts: factChanges(former, is), contents: contentsChanges(former, is), lessons: lessonChanges(was, is) };
}

/** How many places of a lesson there are to look at. */
export function placesOf({ state, rows, titlePieces, summaryPieces, was, is }: LessonChange): number {
  if (state !== 'changed') return state === 'same' ? 0 : 1;
  const isChanged = (pieces: readonly Piece[]) => Number(pieces.some(({ kind }) => kind !== 'same'));
  return countOf(rows) + isChanged(titlePieces) + isChanged(summaryPieces) + Number(was?.minutes !== is?.minutes);
}

function factChanges<Field extends string>(was: ComparedCourse<Field>, is: ComparedCourse<Field>): FactChange<Field>[] {
  const former = new Map(was.facts);
  return is.facts
    .filter(([field, text]) => (former.get(field) ?? '') !== text)
    .map(([field, text]) => ({ field, pieces: readable(former.get(field) ?? '', text) }));
}

/** Two texts word by word; where they have hardly a word in common, one after the other. */
function readable(was: string, is: string): readonly Piece[] {
  const pieces = piecesOf(was, is);
  const same = pieces.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.length, 0);
  if (!was || !is || same >= Math.min(was.length, is.length) * leastCommon) return pieces;
  return [
    { kind: 'removed', text: was },
    { kind: 'added', text: is },
  ];
}

function contentsChanges<Field extends string>(was: ComparedCourse<Field>, is: ComparedCourse<Field>): ContentsChange[] {
  const [former, present] = [new Map(was.modules.map((one) => [one.id, one])), new Map(is.modules.map((one) => [one.id, one]))];
  const modules = changesOfOrder([...former.keys()], [...present.keys()]);
  const titleIn = (course: ComparedCourse<Field>) =>
    new Map(course.modules.flatMap(({ title, lessons }) => lessons.map((lesson) => [lesson.id, { title: lesson.title, module: title }])));
  const [lessonsWere, lessonsAre] = [titleIn(was), titleIn(is)];
  const placesIn = ({ modules: all }: ComparedCourse<Field>) =>
    all.flatMap(({ id, lessons }) => lessons.map((lesson) => `${id} ${lesson.id}`));
  const lessonOf = (place: string) => place.split(' ')[1] ?? '';
  const lessons = changesOfOrder(placesIn(was), placesIn(is), lessonOf);
  const of = (kind: ContentsChange['kind'], title = '', other?: string): ContentsChange => ({ kind, title, other });
  return [
    ...modules.added.map((id) => of('moduleAdded', present.get(id)?.title)),
    ...modules.removed.map((id) => of('moduleRemoved', former.get(id)?.title)),
    ...modules.moved.map((id) => of('moduleMoved', present.get(id)?.title)),
    ...[...present.values()].flatMap(({ id, title }) => {
      const before = former.get(id)?.title;
      return before !== undefined && before !== title ? [of('moduleRenamed', title, before)] : [];
    }),
    ...lessons.added.map((id) => of('lessonAdded', lessonsAre.get(id)?.title, lessonsAre.get(id)?.module)),
    ...lessons.removed.map((id) => of('lessonRemoved', lessonsWere.get(id)?.title, lessonsWere.get(id)?.module)),
    ...lessons.moved.map((id) => of('lessonMoved', lessonsAre.get(id)?.title, lessonsAre.get(id)?.module)),
  ];
}

/** What came, went and changed its place among things in an order; each is known by what its place is of. */
function changesOfOrder(was: readonly string[], is: readonly string[], idOf: (place: string) => string = (place) => place) {
  const changes = diffArrays([...was], [...is]);
  const gone = new Set(changes.filter(({ removed }) => removed).flatMap(({ value }) => value.map(idOf)));
  const come = new Set(changes.filter(({ added }) => added).flatMap(({ value }) => value.map(idOf)));
  return {
    added: [...come].filter((id) => !gone.has(id)),
    removed: [...gone].filter((id) => !come.has(id)),
    moved: [...come].filter((id) => gone.has(id)),
  };
}

function lessonChanges<Field extends string>(was: ComparedCourse<Field> | undefined, is: ComparedCourse<Field>): LessonChange[] {
  const lessonsOf = (course: ComparedCourse<Field> | undefined) => course?.modules.flatMap(({ lessons }) => lessons) ?? [];
  const [former, present] = [lessonsOf(was), lessonsOf(is)];
  const gone = former.filter(({ id }) => !present.some((lesson) => lesson.id === id));
  return [
    ...present.map((lesson, at) =>
      lessonChange(
        former.find(({ id }) => id === lesson.id),
        lesson,
        at + 1,
      ),
    ),
    ...gone.map((lesson) => lessonChange(lesson, undefined, undefined)),
  ];
}

function lessonChange(was: ComparedLesson | undefined, is: ComparedLesson | undefined, number: number | undefined): LessonChange {
  const { id, title } = (is ?? was) as ComparedLesson;
  const rows = was && is && was.body !== is.body ? differenceOf(blocksOf(was.body), blocksOf(is.body)) : [];
  const pieces = (of: (lesson: ComparedLesson) => string | null | undefined) => (was && is ? piecesOf(of(was) ?? '', of(is) ?? '') : []);
  const change: LessonChange = {
    ...{ id, number, title, was, is, rows, state: 'changed' },
    ...{ titlePieces: pieces((lesson) => lesson.title), summaryPieces: pieces((lesson) => lesson.summary) },
  };
  if (!was) return { ...change, state: 'new' };
  if (!is) return { ...change, state: 'removed' };
  return placesOf(change) === 0 ? { ...change, state: 'same' } : change;
}
