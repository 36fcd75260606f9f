import { isUuid } from '../../../reading/keyset.js';
import type { Query } from '../../../reading/query.js';
import type { Reader } from '../../../reading/reader.js';
import { rightsOf } from '../../../reading/rights.js';
import { units } from '../../organization/index.js';
import { courses } from '../course/course.queries.js';
import { readsDrafts } from '../edition/edition-fields.js';
import type { Of } from '../edition/edition-row.js';
import { lessons } from '../lesson/lesson.queries.js';
import { isShown } from '../lesson/shown-lessons.js';
import type { LessonText } from './lesson-difference.js';

/** What an edition of a course says beside its table of contents; words of the platform in the language of who asks. */
export interface CourseText {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly summary: string | null;
  readonly introduction: string | null;
  readonly objectives: readonly string[];
  readonly minutes: number | null;
  readonly licence: string | null;
  readonly sources: readonly string[];
  readonly positions: readonly string[];
  readonly kinds: readonly string[];
  readonly audienceUnit: string | null;
  readonly topics: readonly string[];
  readonly prerequisites: readonly string[];
  readonly isPublic: boolean;
  readonly modules: readonly { readonly id: string; readonly title: string; readonly summary: string | null }[];
  readonly lessons: readonly { readonly moduleId: string; readonly editionId: string; readonly lessonId: string }[];
}

/** Which edition is meant: one by its number, what readers have, or the latest. */
export type Meant = number | 'published' | 'latest';

const isMeant = (row: string, meant: Meant, query: Query): string =>
  meant === 'published' ? `${row}.is_published` : meant === 'latest' ? `${row}.is_latest` : `${row}.number = ${query.value(meant, 'int')}`;

/** Whether the viewer may compare the editions of a course or lesson: who may read its drafts. */
export async function mayCompare(read: Reader, of: Of, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const source = of === 'course' ? courses : lessons;
  const rows = await read.lookUp((query) => {
    const conditions = ['e.is_latest', `e.${of}_id = ${query.value(id, 'uuid')}`, ...rightsOf(source, 'e', query, readsDrafts, 'one')];
    return `select from ${of}_edition e where ${conditions.join(' and ')}`;
  });
  return rows.length > 0;
}

/** An edition of a lesson; null where there is none. */
export async function lessonText(read: Reader, id: string, meant: Meant): Promise<LessonText | null> {
  const [row] = await read.lookUp<LessonText & { [column: string]: unknown }>(
    (query) =>
      `select ${lessonColumns}, e.body from lesson_edition e where e.lesson_id = ${query.value(id, 'uuid')} and ${isMeant('e', meant, query)}`,
  );
  return row ?? null;
}

/** The editions of the lessons of two editions of a course, by their identity: without the text, where both have the same one. */
export async function lessonTexts(read: Reader, from: CourseText | null, to: CourseText): Promise<ReadonlyMap<string, LessonText>> {
  const [was, is] = [from, to].map((course) => new Set(course?.lessons.map(({ editionId }) => editionId)));
  const all = [...new Set([...(was ?? []), ...(is ?? [])])];
  const differing = all.filter((edition) => was?.has(edition) !== is?.has(edition));
  const rows = await read.lookUp<LessonText & { [column: string]: unknown }>(
    (query) => `select ${lessonColumns}, case when e.id = any(${query.value(differing, 'uuid[]')}) then e.body end as body
      from lesson_edition e where e.id = any(${query.value(all, 'uuid[]')})`,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

const lessonColumns = `e.id::text, e.lesson_id::text as "lessonId", e.number, e.title, e.summary, e.minutes`;

/**
 * An edition of a course with the editions of its lessons that belong to it: of the latest the latest; of one that was published those that
 * readers had with it last; of another those that were written last when the next was begun. Of lessons whose drafts the viewer may not read
 * it is what is published.
 */
export async function courseText(read: Reader, id: string, meant: Meant, language: 'vi' | 'en'): Promise<CourseText | null> {
  const [row] = await read.lookUp<CourseText & { [column: string]: unknown }>((query) => {
    const label = `label_${language}`;
    const named = (list: string, table: string, key: string, name: string) =>
      `array(select ${name} from unnest(${list}) with ordinality g (key, place) join ${table} n on n.${key} = g.key order by g.place)`;
    const titled = ['p.course_id = g.key', 'p.is_latest', ...rightsOf(courses, 'p', query, readsDrafts, 'one')].join(' and ');
    const courseTitle = `coalesce((select p.title from course_edition p where p.course_id = g.key and p.is_published), (select p.title from course_edition p where ${titled}), '…')`;
    const unit = ['v.unit_id = e.audience_unit', `v.recorded_until = 'infinity'`, ...rightsOf(units, 'v', query, undefined, 'one')].join(
      ' and ',
    );
    return `select e.id::text, e.number, e.title, e.summary, e.introduction, e.objectives, e.minutes, e.licence, e.is_public as "isPublic",
        array(select concat_ws(', ', s ->> 'title', s ->> 'number', s ->> 'signedOn', s ->> 'issuedBy', s ->> 'url') from jsonb_array_elements(e.sources) s) as sources,
        ${named('e.positions', 'position', 'code', `n.${label}`)} as positions, ${named('e.kinds', 'unit_kind', 'code', `n.${label}`)} as kinds,
        (select v.name from unit_version v where ${unit} order by v.valid_from desc limit 1) as "audienceUnit",
        ${named('e.topics', 'topic', 'code', `n.${label}`)} as topics, ${named('e.prerequisites', 'course', 'id', courseTitle)} as prerequisites,
        (select coalesce(json_agg(json_build_object('id', m.id, 'title', m.title, 'summary', m.summary) order by m.rank), '[]') from course_module m where m.edition_id = e.id) as modules,
        (select coalesce(json_agg(json_build_object('moduleId', m.id, 'editionId', le.id, 'lessonId', le.lesson_id) order by m.rank, l.rank), '[]')
           from course_lesson l join course_module m on m.edition_id = l.edition_id and m.id = l.module_id
           join lesson_edition le on le.lesson_id = l.lesson_id and ${isOfEdition('le', 'e', meant, query)} where l.edition_id = e.id) as lessons
      from course_edition e where e.course_id = ${query.value(id, 'uuid')} and ${isMeant('e', meant, query)}`;
  });
  return row ?? null;
}

function isOfEdition(lesson: string, course: string, meant: Meant, query: Query): string {
  const mine = rightsOf(lessons, lesson, query, readsDrafts, 'one').join(' and ') || 'true';
  const readLast = `${lesson}.published_from < ${course}.published_until and ${lesson}.published_until >= ${course}.published_until`;
  const nextBegun = `(select n.begun_at from course_edition n where n.course_id = ${course}.course_id and n.number = ${course}.number + 1)`;
  const writtenLast = `${lesson}.number = (select max(b.number) from lesson_edition b where b.lesson_id = ${lesson}.lesson_id and b.begun_at <= ${nextBegun})`;
  const own =
    meant === 'latest' || meant === 'published'
      ? `${lesson}.is_${meant}`
      : `case when ${course}.published_from is not null then case when ${course}.is_published then ${lesson}.is_published else ${readLast} end
    when ${course}.is_latest then ${lesson}.is_latest else ${writtenLast} end`;
  // of what its unit has withdrawn from readers since others learn no more than readers
  return `case when ${mine} then ${own} else ${lesson}.is_published and ${isShown(`${lesson}.lesson_id`, `${lesson}.unit_id`, 'false')} end`;
}
