import { matches, text } from '../../../reading/filter.js';
import { rightsOf } from '../../../reading/rights.js';
import {
  by,
  type Expression,
  type FieldShorthand,
  instant,
  many,
  type OrderTerm,
  one,
  page,
  type Rights,
  type Source,
  source,
  value,
} from '../../../reading/source.js';
import { isWithin, positions, unitKinds, units } from '../../organization/index.js';
import { comments, threadsOf } from '../comment/comment.queries.js';
import { editionMark, editionMarks, readsDrafts } from '../edition/edition-fields.js';
import { courseMaterials, showsMaterial } from '../edition/edition-materials.js';
import { forReaders as lessonForReaders, lessons } from '../lesson/lesson.queries.js';
import { othersAt, presences } from '../presence/presence.queries.js';
import { topics, withParts } from '../topic/topic.queries.js';
import { mayDecide } from './may-decide.js';

/** What everybody may read, and what only who is signed in may. */
export const forReaders: Expression = (row, query) => (query.viewer.isAnonymous ? `${row}.is_public` : 'true');

/** By the hour of publication; drafts by that of the last save. */
const newest: OrderTerm = {
  ...by((row, query) => (query.isDraft ? `${row}.saved_at` : `${row}.published_from`), 'timestamptz'),
  descending: true,
};

/** How many of its lessons the viewer gets; of who may read its drafts and asks for them, all that its table of contents names. */
const lessonCount: Expression = (row, query) => {
  const [named, lesson] = [query.alias(), query.alias()];
  // a lesson of its own unit is shown by this course itself, and needs no other to be looked for: half the time of a list
  const readable = query.isDraft
    ? rightsOf(lessons, lesson, query, undefined, 'one')
    : [`${lesson}.is_published`, `(${lesson}.unit_id = ${row}.unit_id or ${lessonForReaders(lesson, query, query.day)})`];
  const isGot = `exists (select from lesson_edition ${lesson} where ${[`${lesson}.lesson_id = ${named}.lesson_id`, ...readable].join(' and ')})`;
  const asWriter = query.isDraft ? rightsOf(courses, row, query, readsDrafts, 'one') : ['false'];
  const counted = asWriter.length === 0 ? 'true' : asWriter.includes('false') ? isGot : `(${asWriter.join(' and ')} or ${isGot})`;
  return `(select count(*)::int from course_lesson ${named} where ${named}.edition_id = ${row}.id and ${counted})`;
};

/** Whether a list of codes names one of those asked for; an empty one names all. */
const isFor =
  (column: string) =>
  (operators: { equals?: string; in?: string[] }, row: string, query: Parameters<Expression>[1]): string[] =>
    [...(operators.equals == null ? [] : [[operators.equals]]), ...(operators.in == null ? [] : [operators.in])].map(
      (codes) => `(${row}.${column} = '{}' or ${row}.${column} && ${query.value(codes, 'text[]')})`,
    );

/** What one edition of a course says. */
const content: Readonly<Record<string, FieldShorthand>> = {
  title: 'title',
  summary: 'summary',
  introduction: 'introduction',
  objectives: 'objectives',
  minutes: 'minutes',
  licence: 'licence',
  sources: many(
    () => courseSources,
    (mine, theirs) => ({
      from: `(select s.said, s.place from jsonb_array_elements(${mine}.sources) with ordinality s (said, place)) ${theirs}`,
      where: [],
      order: [by('place', 'int')],
    }),
  ),
  audience: {
    kind: 'object',
    fields: {
      positions: many(
        () => positions,
        (mine, theirs) => ({ where: [`${theirs}.code = any(${mine}.positions)`] }),
      ),
      kinds: many(
        () => unitKinds,
        (mine, theirs) => ({ where: [`${theirs}.code = any(${mine}.kinds)`] }),
      ),
      unit: one(() => units, { audience_unit: 'unit_id' }),
    },
  },
  topics: many(
    () => topics,
    (mine, theirs) => ({ where: [`${theirs}.code = any(${mine}.topics)`] }),
  ),
  prerequisites: many(
    () => namedCourses,
    (mine, theirs) => ({ where: [`${theirs}.course_id = any(${mine}.prerequisites)`] }),
  ),
  isPublic: 'is_public',
  modules: many(() => courseModules, { id: 'edition_id' }),
};

/** Courses: of each what is published, or its latest edition for who may write or review it. */
export const courses: Source = source({
  type: 'Course',
  table: 'course_edition',
  key: 'course_id',
  keyType: 'uuid',
  dated: false,
  hasEditions: true,
  rights: { kind: 'edition', owner: () => units, mine: 'unit_id', permission: readsDrafts, published: forReaders },
  order: [newest],
  sorts: {
    TITLE: [by('title')],
    PUBLISHED_AT: [
      by((row, query) => (query.isDraft ? `coalesce(${row}.published_from, ${row}.saved_at)` : `${row}.published_from`), 'timestamptz'),
    ],
    SAVED_AT: [{ ...newest, descending: false }],
  },
  filters: {
    id: matches((row) => `${row}.course_id`, 'uuid'),
    title: text((row) => `${row}.folded`),
    topic: (operators, row, query) => {
      const asked = matches((t) => `${t}.code`, 'text')(operators, 't', query);
      return asked.length ? [`exists (select from topic t where ${asked.join(' and ')} and ${row}.topics && ${withParts('t.code')})`] : [];
    },
    position: isFor('positions'),
    kind: isFor('kinds'),
    unit: matches((row) => `${row}.unit_id`, 'uuid'),
    within: (operators, row, query) => isWithin(operators, `${row}.unit_id`, query),
    language: matches((row) => `${row}.language`, 'text'),
    state: matches((row) => `${row}.state`, 'text'),
    stateWithin: (operators, row, query) => {
      const stands = (of: string) => matches(() => `${of}.state`, 'text')(operators, of, query).join(' and ');
      const own = stands(row);
      // of lessons of another unit one may not learn how they are being written
      const lesson = `select from course_lesson l join lesson_edition le on le.lesson_id = l.lesson_id and le.${query.isDraft ? 'is_latest' : 'is_published'}
        where l.edition_id = ${row}.id and le.unit_id = ${row}.unit_id and ${stands('le')}`;
      return own ? [`(${own} or exists (${lesson}))`] : [];
    },
    material: showsMaterial,
  },
  fields: {
    id: 'course_id',
    slug: 'slug',
    language: 'language',
    ...content,
    ...courseMaterials('ASKED'),
    translationOf: one(() => namedCourses, { translates_id: 'course_id' }),
    translations: many(
      () => namedCourses,
      (mine, theirs) => ({
        where: [
          `${theirs}.course_id <> ${mine}.course_id`,
          `coalesce(${theirs}.translates_id, ${theirs}.course_id) = coalesce(${mine}.translates_id, ${mine}.course_id)`,
        ],
      }),
    ),
    lessonCount: value(lessonCount),
    mayDecide: value(mayDecide(() => courses)),
    unit: one(() => units, { unit_id: 'unit_id' }),
    editionNumber: 'number',
    state: 'state',
    publishedAt: instant('published_from'),
    edition: editionMark,
    comments: page(() => comments, threadsOf('course_id')),
    presences: many(
      () => presences,
      othersAt(
        (mine) => `array(select ${mine}.course_id union all select l.lesson_id from course_lesson l where l.edition_id = ${mine}.id)`,
      ),
    ),
    editions: many(() => courseEditions, { course_id: 'course_id' }, { needs: readsDrafts }),
  },
});

/** Courses that another one names: of those whose drafts the viewer may not read what is published, so that who saves a draft loses none. */
const namedCourses: Source = {
  ...courses,
  rights: { ...(courses.rights as Extract<Rights, { kind: 'edition' }>), isPublishedInstead: true },
};

const said =
  (name: string): Expression =>
  (row) =>
    `${row}.said ->> '${name}'`;

/** What a course rests on, which it holds as a list: reached through it alone. */
const courseSources: Source = source({
  type: 'CourseSource',
  table: 'course_edition',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'open' },
  order: [],
  fields: Object.fromEntries(['title', 'number', 'signedOn', 'issuedBy', 'url'].map((name) => [name, value(said(name))])),
});

/** The parts of a course's table of contents: reached through it alone. */
const courseModules: Source = source({
  type: 'CourseModule',
  table: 'course_module',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'open' },
  order: [by('rank', 'int')],
  fields: {
    id: 'id',
    title: 'title',
    summary: 'summary',
    lessons: many(
      () => lessons,
      (mine, theirs) => ({
        from: `(select e.*, l.rank as place from course_lesson l join lesson_edition e on e.lesson_id = l.lesson_id where l.edition_id = ${mine}.edition_id and l.module_id = ${mine}.id) ${theirs}`,
        where: [],
        order: [by('place', 'int')],
      }),
    ),
  },
});

/** All editions of a course: reached through it alone, by who may read drafts there. */
const courseEditions: Source = source({
  type: 'CourseEdition',
  table: 'course_edition',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'open' },
  order: [{ ...by('number', 'int'), descending: true }],
  fields: {
    ...editionMarks,
    ...content,
    ...courseMaterials('ALL'),
  },
});
