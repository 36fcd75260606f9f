import { daysOfInstant, matches } from '../../../reading/filter.js';
import { rightsOf } from '../../../reading/rights.js';
import { by, type Expression, instant, many, one, type Relation, type Source, source, value } from '../../../reading/source.js';
import { units } from '../../organization/index.js';
import { courses } from '../course/course.queries.js';
import { readsDrafts } from '../edition/edition-fields.js';
import { lessons } from '../lesson/lesson.queries.js';

/** Editions of what the viewer may read the drafts of: it may be of another unit than the release. */
const editionsOf: Relation = (mine, theirs, query) => {
  const planned = [courses, lessons].map((of) => {
    const [edition, latest] = [query.alias(), query.alias()];
    const name = of.type.toLowerCase();
    const seen = [`${latest}.${of.key} = ${edition}.${of.key}`, `${latest}.is_latest`, ...rightsOf(of, latest, query, readsDrafts, 'one')];
    return `select ${edition}.${of.key} as subject_id, ${edition}.number, ${edition}.title
      from release_${name} planned join ${of.table} ${edition} on ${edition}.id = planned.edition_id
     where planned.release_id = ${mine}.id and exists (select from ${of.table} ${latest} where ${seen.join(' and ')})`;
  });
  return { from: `(${planned.join(' union all ')}) ${theirs}`, where: [] };
};

/** Courses and lessons that are to be published together, or were; what comes last first. */
export const releases: Source = source({
  type: 'Release',
  table: 'release',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'owner', owner: () => units, mine: 'unit_id', permission: readsDrafts },
  order: [{ ...by('at', 'timestamptz'), descending: true }],
  filters: {
    scheduledAt: daysOfInstant('at'),
    state: matches((row) => `${row}.state`, 'text'),
    course: (operators, row, query) => {
      const asked = matches((c) => `${c}.course_id`, 'uuid')(operators, 'rc', query);
      return asked.length ? [`exists (select from release_course rc where rc.release_id = ${row}.id and ${asked.join(' and ')})`] : [];
    },
    lesson: (operators, row, query) => {
      const asked = matches((l) => `${l}.lesson_id`, 'uuid')(operators, 'rl', query);
      return asked.length ? [`exists (select from release_lesson rl where rl.release_id = ${row}.id and ${asked.join(' and ')})`] : [];
    },
  },
  fields: {
    id: 'id',
    name: 'name',
    scheduledAt: instant('at'),
    state: 'state',
    unit: one(() => units, { unit_id: 'unit_id' }),
    courses: many(
      () => courses,
      (mine, theirs) => ({
        where: [`${theirs}.course_id = any(array(select c.course_id from release_course c where c.release_id = ${mine}.id))`],
      }),
    ),
    lessons: many(
      () => lessons,
      (mine, theirs) => ({
        where: [`${theirs}.lesson_id = any(array(select l.lesson_id from release_lesson l where l.release_id = ${mine}.id))`],
      }),
    ),
    editions: many(() => releasedEditions, editionsOf),
    plannedBy: value((row) => `(select a.name from account a where a.id = ${row}.planned_by)`),
    plannedAt: instant('planned_at'),
    doneAt: instant('done_at'),
    why: one(
      () => reasons,
      (mine, theirs) => ({ from: `(select ${mine}.why as said where ${mine}.why is not null) ${theirs}`, where: [] }),
    ),
    acknowledgedAt: instant('acknowledged_at'),
    acknowledgedBy: value((row) => `(select a.name from account a where a.id = ${row}.acknowledged_by)`),
    version: 'version',
  },
});

/** Those that a release was planned with: reached through it alone. */
const releasedEditions: Source = source({
  type: 'ReleasedEdition',
  table: 'release_course',
  key: 'subject_id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'open' },
  order: [by('title')],
  fields: { subjectId: 'subject_id', number: 'number', title: 'title' },
});

/** The title of what the reason is about, to who may read the drafts of that: it may be of another unit than the release. */
const titleOfWhy: Expression = (row, query) => {
  const titles = [courses, lessons].map((of) => {
    const about = query.alias();
    const conditions = [
      `${about}.is_latest`,
      `${about}.${of.key} = (${row}.said ->> 'id')::uuid`,
      ...rightsOf(of, about, query, readsDrafts, 'one'),
    ];
    return `when '${of.type.toLowerCase()}' then (select ${about}.title from ${of.table} ${about} where ${conditions.join(' and ')})`;
  });
  return `(case ${row}.said ->> 'subject' ${titles.join(' ')} end)`;
};

/** Why one did not run, which it holds: reached through it alone. */
const reasons: Source = source({
  type: 'ReleaseReason',
  table: 'release',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'open' },
  order: [],
  fields: { reason: value((row) => `${row}.said ->> 'reason'`), title: value(titleOfWhy) },
});
