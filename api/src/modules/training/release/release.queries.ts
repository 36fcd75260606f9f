import { matches } from '../../../reading/filter.js';
import { by, instant, many, one, type Source, source, value } from '../../../reading/source.js';
import { units } from '../../organization/index.js';
import { courses } from '../course/course.queries.js';
import { readsDrafts } from '../edition/edition-fields.js';

/** Courses that are to be published together, or were; what comes last first. */
export const releases: Source = source({
  type: 'Release',
  table: 'release',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'owner', owner: () => units, mine: 'unit_id', permission: readsDrafts },
  order: [{ ...by('at', 'timestamptz'), descending: true }],
  filters: {
    state: matches((row) => `${row}.state`, 'text'),
    course: (operators, row, query) => {
      const asked = matches((c) => `${c}.course_id`, 'uuid')(operators, 'rc', query);
      return asked.length ? [`exists (select from release_course rc where rc.release_id = ${row}.id and ${asked.join(' and ')})`] : [];
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
    plannedBy: value((row) => `(select a.name from account a where a.id = ${row}.planned_by)`),
    plannedAt: instant('planned_at'),
    doneAt: instant('done_at'),
    why: one(
      () => reasons,
      (mine, theirs) => ({ from: `(select ${mine}.why as said where ${mine}.why is not null) ${theirs}`, where: [] }),
    ),
    version: 'version',
  },
});

/** Why one did not run, which it holds: reached through it alone. */
const reasons: Source = source({
  type: 'ReleaseReason',
  table: 'release',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'open' },
  order: [],
  fields: { reason: value((row) => `${row}.said ->> 'reason'`), title: value((row) => `${row}.said ->> 'title'`) },
});
