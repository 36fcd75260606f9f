import type { ContentsLessonFragment, ContentsModuleFragment } from '../../../generated/operations';

export type TocLesson = ContentsLessonFragment;

/** A module of a table of contents. What it is told apart by is its identity once it is saved. */
export interface TocModule {
  readonly key: string;
  /** None before it is saved. */
  readonly id?: string;
  readonly title: string;
  readonly summary?: string | null;
  readonly lessons: readonly TocLesson[];
}

/** A table of contents as it stands in the page. */
export type Toc = readonly TocModule[];

/** A change of a table of contents, which can be made of another one too: what it is about and is not there it leaves. */
export type Change = (toc: Toc) => Toc;

/** A table of contents as the API gives it. */
export function tocOf(modules: readonly ContentsModuleFragment[]): Toc {
  return modules.map(({ id, title, summary, lessons }) => ({ key: id, id, title, summary, lessons }));
}

/** The same as the API takes it. */
export function modulesOf(toc: Toc) {
  return toc.map(({ id, title, summary, lessons }) => ({ id, title, summary, lessonIds: lessons.map((lesson) => lesson.id) }));
}

/**
 * What was saved, with the keys by which the page knows its modules: module by module as they were sent, and, where more was changed since,
 * that with the identities which new modules have got.
 */
export function keyedAs(sent: Toc, saved: Toc, since: Toc = sent): Toc {
  const keyOf = new Map(
    saved.map(({ id, key }, at) => {
      const known = sent.find((module) => module.id === id) ?? (sent.length === saved.length && !sent[at]?.id ? sent[at] : undefined);
      return [id, known?.key ?? key];
    }),
  );
  if (since === sent) return saved.map((module) => ({ ...module, key: keyOf.get(module.id) ?? module.key }));
  const idOf = new Map([...keyOf].map(([id, key]) => [key, id]));
  return since.map((module) => ({ ...module, id: module.id ?? idOf.get(module.key) }));
}

/** Whether two say the same. */
export function isSameToc(one: Toc, other: Toc): boolean {
  const said = (toc: Toc) =>
    JSON.stringify(toc.map(({ title, summary, lessons }) => [title, summary ?? null, lessons.map(({ id }) => id)]));
  return said(one) === said(other);
}

/** Where a lesson stands: in which module, as which. */
export function placeOf(toc: Toc, lessonId: string): { module: number; at: number } | undefined {
  const module = toc.findIndex(({ lessons }) => lessons.some(({ id }) => id === lessonId));
  return module < 0 ? undefined : { module, at: toc[module]?.lessons.findIndex(({ id }) => id === lessonId) ?? -1 };
}

/** A lesson's number, counted through all modules from 1. */
export function numberOf(toc: Toc, lessonId: string): number {
  return toc.flatMap(({ lessons }) => lessons).findIndex(({ id }) => id === lessonId) + 1;
}

/** Puts a lesson at a place of a module, counted among the others there. */
export function moveLesson(lessonId: string, to: string, at: number): Change {
  return (toc) => {
    const lesson = toc.flatMap(({ lessons }) => lessons).find(({ id }) => id === lessonId);
    if (!lesson || !toc.some(({ key }) => key === to)) return toc;
    return toc.map((module) => {
      const others = module.lessons.filter(({ id }) => id !== lessonId);
      return { ...module, lessons: module.key === to ? inserted(others, at, lesson) : others };
    });
  };
}

/** Moves a lesson up or down by one: from the edge of a module into the one beside it. */
export function stepLesson(lessonId: string, by: 1 | -1): Change {
  return (toc) => {
    const place = placeOf(toc, lessonId);
    const here = place && toc[place.module];
    if (!place || !here) return toc;
    const at = place.at + by;
    if (at >= 0 && at < here.lessons.length) return moveLesson(lessonId, here.key, at)(toc);
    const beside = toc[place.module + by];
    return beside ? moveLesson(lessonId, beside.key, by === 1 ? 0 : beside.lessons.length)(toc) : toc;
  };
}

/** Puts a module at a place, counted among the others. */
export function moveModule(key: string, at: number): Change {
  return (toc) => {
    const module = toc.find((one) => one.key === key);
    if (!module) return toc;
    const others = toc.filter((one) => one.key !== key);
    return inserted(others, at, module);
  };
}

/** Moves a module up or down by one. */
export function stepModule(key: string, by: 1 | -1): Change {
  return (toc) => {
    const at = toc.findIndex((one) => one.key === key) + by;
    return at < 0 || at >= toc.length ? toc : moveModule(key, at)(toc);
  };
}

/** Adds a module at the end. */
export function addModule(module: TocModule): Change {
  return (toc) => [...toc, module];
}

/** Gives a module another title and summary. */
export function renameModule(key: string, title: string, summary: string | null): Change {
  return (toc) => toc.map((module) => (module.key === key ? { ...module, title, summary } : module));
}

/** Takes a module out, with its lessons. */
export function removeModule(key: string): Change {
  return (toc) => toc.filter((module) => module.key !== key);
}

/** Adds lessons at the end of a module; where there is none, of a first one with the title. */
export function addLessons(lessons: readonly TocLesson[], to: string | undefined, firstTitle: string): Change {
  return (toc) => {
    const there = new Set(toc.flatMap((module) => module.lessons).map(({ id }) => id));
    const fresh = lessons.filter(({ id }) => !there.has(id));
    if (toc.length === 0) return [{ key: crypto.randomUUID(), title: firstTitle, lessons: fresh }];
    const target = toc.find(({ key }) => key === to) ?? toc.at(-1);
    return toc.map((module) => (module === target ? { ...module, lessons: [...module.lessons, ...fresh] } : module));
  };
}

/** Takes a lesson out. */
export function removeLesson(lessonId: string): Change {
  return (toc) => toc.map((module) => ({ ...module, lessons: module.lessons.filter(({ id }) => id !== lessonId) }));
}

function inserted<Item>(items: readonly Item[], at: number, item: Item): Item[] {
  const to = Math.max(0, Math.min(at, items.length));
  return [...items.slice(0, to), item, ...items.slice(to)];
}
