import { by, instant, one, type Relation, type Source, source, value } from '../../../reading/source.js';
import { units } from '../../organization/index.js';
import { readsDrafts } from '../edition/edition-fields.js';
import { lessons } from '../lesson/lesson.queries.js';

/** How long somebody is taken to have open what they said they have; SQL. */
export const presentFor = `interval '30 seconds'`;

/** Who has a course or a lesson open just now: reached through these, by who may read drafts there. */
export const presences: Source = source({
  type: 'Presence',
  table: 'presence',
  key: 'account_id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'owner', owner: () => units, mine: 'unit_id', permission: readsDrafts },
  order: [by('since', 'timestamptz')],
  fields: {
    name: value((row) => `(select a.name from account a where a.id = ${row}.account_id)`),
    openedAt: instant('since'),
    lesson: one(() => lessons, { subject_id: 'lesson_id' }),
  },
});

/** The others who have something of a row open: `subjects` is what that is, a list of identities in SQL. */
export function othersAt(subjects: (mine: string) => string): Relation {
  return (mine, theirs, query) => ({
    where: [
      `${theirs}.subject_id = any(${subjects(mine)})`,
      `${theirs}.seen_at > now() - ${presentFor}`,
      `not ${query.isOwn(`${theirs}.account_id`)}`,
    ],
  });
}
