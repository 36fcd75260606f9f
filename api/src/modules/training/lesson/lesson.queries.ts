import { matches, text } from '../../../reading/filter.js';
import { by, type Expression, instant, many, one, page, type Source, source } from '../../../reading/source.js';
import { units } from '../../organization/index.js';
import { comments, threadsOf } from '../comment/comment.queries.js';
import { courses } from '../course/course.queries.js';
import { editionMark, editionMarks, readsDrafts } from '../edition/edition-fields.js';
import { lessonMaterials, showsMaterial } from '../edition/edition-materials.js';
import { othersAt, presences } from '../presence/presence.queries.js';
import { isShown } from './shown-lessons.js';

/** Where a published course shows it that the viewer may read: alone a lesson is nobody's. */
export const forReaders: Expression = (row, query) => isShown(`${row}.lesson_id`, `${row}.unit_id`, String(query.viewer.isAnonymous));

/** Lessons: of each what is published, or its latest edition for who may write or review it. */
export const lessons: Source = source({
  type: 'Lesson',
  table: 'lesson_edition',
  key: 'lesson_id',
  keyType: 'uuid',
  dated: false,
  hasEditions: true,
  rights: {
    kind: 'edition',
    owner: () => units,
    mine: 'unit_id',
    permission: readsDrafts,
    published: forReaders,
    isPublishedInstead: true,
  },
  order: [by('title')],
  sorts: {
    TITLE: [by('title')],
    SAVED_AT: [by((row, query) => (query.isDraft ? `${row}.saved_at` : `${row}.published_from`), 'timestamptz')],
  },
  filters: {
    id: matches((row) => `${row}.lesson_id`, 'uuid'),
    title: text((row) => `${row}.folded`),
    unit: matches((row) => `${row}.unit_id`, 'uuid'),
    state: matches((row) => `${row}.state`, 'text'),
    material: showsMaterial,
  },
  fields: {
    id: 'lesson_id',
    title: 'title',
    summary: 'summary',
    minutes: 'minutes',
    body: 'body',
    html: 'html',
    text: 'text',
    materials: lessonMaterials('ASKED'),
    courses: many(
      () => courses,
      (mine, theirs) => ({
        where: [`${theirs}.id = any(array(select l.edition_id from course_lesson l where l.lesson_id = ${mine}.lesson_id))`],
      }),
    ),
    unit: one(() => units, { unit_id: 'unit_id' }),
    editionNumber: 'number',
    state: 'state',
    reason: 'reason',
    publishedAt: instant('published_from'),
    edition: editionMark,
    comments: page(() => comments, threadsOf('lesson_id')),
    presences: many(
      () => presences,
      othersAt((mine) => `array[${mine}.lesson_id]`),
    ),
    editions: many(() => lessonEditions, { lesson_id: 'lesson_id' }, { needs: readsDrafts }),
  },
});

/** All editions of a lesson: reached through it alone, by who may read drafts there. */
const lessonEditions: Source = source({
  type: 'LessonEdition',
  table: 'lesson_edition',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'open' },
  order: [{ ...by('number', 'int'), descending: true }],
  fields: {
    ...editionMarks,
    title: 'title',
    summary: 'summary',
    minutes: 'minutes',
    body: 'body',
    html: 'html',
    text: 'text',
    materials: lessonMaterials('ALL'),
  },
});
