import type { DifferenceKind } from './block-difference.js';
import type { CourseText } from './compared-editions.js';
import { Effort } from './effort.js';
import { type LessonChange, type LessonText, lessonDifference } from './lesson-difference.js';
import { listDifference } from './list-difference.js';
import { type DifferencePart, likeness, partsOf, replaced } from './text-difference.js';

interface Item {
  readonly kind: DifferenceKind;
  readonly parts: readonly DifferencePart[];
}

/** What became of a field of a course, which differs. */
export interface FieldChange {
  readonly field: string;
  readonly items: readonly Item[];
}

/** What became of a module. */
export interface ModuleChange {
  readonly moduleId: string;
  readonly kind: DifferenceKind;
  readonly title: readonly DifferencePart[];
  readonly summary: readonly DifferencePart[];
  readonly isMoved: boolean;
}

/** What became of a course. */
export interface CourseChange {
  readonly courseId: string;
  readonly fromNumber: number | null;
  readonly toNumber: number;
  readonly fields: readonly FieldChange[];
  readonly modules: readonly ModuleChange[];
  readonly lessons: readonly LessonChange[];
  readonly placeCount: number;
}

/** What became of a course from one edition to another; `texts` are the editions of its lessons that differ. Of a course that is new, all is. */
export async function courseDifference(
  courseId: string,
  from: CourseText | null,
  to: CourseText,
  texts: ReadonlyMap<string, LessonText>,
): Promise<CourseChange> {
  const effort = Effort.ofCourse();
  const fields = fieldsOf(from, to);
  const modules = modulesOf(from, to);
  const lessons = await lessonsOf(from, to, texts, effort);
  const moved = modules.filter(({ kind, isMoved }) => kind !== 'SAME' || isMoved).length;
  const placeCount = fields.length + moved + lessons.reduce((sum, lesson) => sum + lesson.placeCount, 0);
  return { courseId, fromNumber: from?.number ?? null, toNumber: to.number, fields, modules, lessons, placeCount };
}

const texts = [
  ['TITLE', 'title'],
  ['SUMMARY', 'summary'],
  ['INTRODUCTION', 'introduction'],
  ['LICENCE', 'licence'],
] as const;
const values = [
  ['MINUTES', 'minutes'],
  ['AUDIENCE_UNIT', 'audienceUnit'],
  ['IS_PUBLIC', 'isPublic'],
] as const;
const lists = [
  ['OBJECTIVES', 'objectives'],
  ['SOURCES', 'sources'],
  ['POSITIONS', 'positions'],
  ['KINDS', 'kinds'],
  ['TOPICS', 'topics'],
  ['PREREQUISITES', 'prerequisites'],
] as const;

function fieldsOf(from: CourseText | null, to: CourseText): FieldChange[] {
  const written = (value: unknown) => (value == null ? '' : String(value));
  const changes = [
    ...texts.map(([field, name]) => ({ field, items: [itemOf(written(from?.[name]), written(to[name]), partsOf)] })),
    ...values.map(([field, name]) => ({ field, items: [itemOf(written(from?.[name]), written(to[name]), replaced)] })),
    ...lists.map(([field, name]) => ({ field, items: itemsOf(from?.[name] ?? [], to[name]) })),
  ];
  return changes.filter(({ items }) => items.some(({ kind }) => kind !== 'SAME'));
}

function itemOf(before: string, after: string, differ: typeof partsOf): Item {
  if (before === after) return { kind: 'SAME', parts: partsOf(before, after) };
  return { kind: before === '' ? 'ADDED' : after === '' ? 'REMOVED' : 'CHANGED', parts: differ(before, after) };
}

/** Items that stand side by side and are alike are one that was changed. */
function itemsOf(before: readonly string[], after: readonly string[]): Item[] {
  const items: Item[] = [];
  let removed: string | null = null;
  const settle = () => {
    if (removed !== null) items.push({ kind: 'REMOVED', parts: partsOf(removed, '') });
    removed = null;
  };
  for (const { before: was, after: is } of listDifference(before, after, (item) => item)) {
    if (is === null) {
      settle();
      removed = was;
    } else if (was === null && removed !== null && likeness(removed, is) >= 0.4) {
      items.push({ kind: 'CHANGED', parts: partsOf(removed, is) });
      removed = null;
    } else {
      settle();
      items.push(was === null ? { kind: 'ADDED', parts: partsOf('', is) } : { kind: 'SAME', parts: partsOf(is, is) });
    }
  }
  settle();
  return items;
}

function modulesOf(from: CourseText | null, to: CourseText): ModuleChange[] {
  return listDifference(from?.modules ?? [], to.modules, ({ id }) => id).map(({ key, before, after, isMoved }) => {
    const isSame = before?.title === after?.title && before?.summary === after?.summary;
    return {
      moduleId: key,
      kind: before === null ? 'ADDED' : after === null ? 'REMOVED' : isSame ? 'SAME' : 'CHANGED',
      title: partsOf(before?.title ?? '', after?.title ?? ''),
      summary: partsOf(before?.summary ?? '', after?.summary ?? ''),
      isMoved,
    };
  });
}

async function lessonsOf(
  from: CourseText | null,
  to: CourseText,
  texts: ReadonlyMap<string, LessonText>,
  effort: Effort,
): Promise<LessonChange[]> {
  const textOf = (place: CourseText['lessons'][number] | null) => (place && texts.get(place.editionId)) ?? null;
  const lessons: LessonChange[] = [];
  for (const { before, after, isMoved } of listDifference(from?.lessons ?? [], to.lessons, ({ lessonId }) => lessonId)) {
    const standing = {
      moduleId: after?.moduleId ?? null,
      formerModuleId: before?.moduleId ?? null,
      isMoved: isMoved || (before !== null && after !== null && before.moduleId !== after.moduleId),
    };
    lessons.push(await lessonDifference(textOf(before), textOf(after), standing, effort.ofOne()));
    await effort.pause();
  }
  return lessons;
}
