import { flag } from '../../../reading/filter.js';
import { by, instant, many, one, type Relation, type Source, source, value } from '../../../reading/source.js';
import { units } from '../../organization/index.js';
import { courses } from '../course/course.queries.js';
import { readsDrafts } from '../edition/edition-fields.js';
import { lessons } from '../lesson/lesson.queries.js';

const nameOf = (column: string) => value((row) => `(select a.name from account a where a.id = ${row}.${column})`);

/** What is said of courses and lessons by who writes or reviews them, first things first: no reader of what is published reaches any. */
export const comments: Source = source({
  type: 'Comment',
  table: 'comment',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'owner', owner: () => units, mine: 'unit_id', permission: readsDrafts },
  order: [by('written_at', 'timestamptz')],
  filters: {
    isResolved: flag((row) => `${row}.resolved_at is not null`),
    isQuoting: flag((row) => `${row}.quote is not null`),
  },
  fields: {
    id: 'id',
    text: 'text',
    quote: one(
      () => quotes,
      (mine, theirs) => ({ from: `(select ${mine}.quote as said where ${mine}.quote is not null) ${theirs}`, where: [] }),
    ),
    isReturn: 'is_return',
    editionNumber: 'edition_number',
    writtenBy: nameOf('written_by'),
    isMine: value((row, query) => `coalesce(${query.isOwn(`${row}.written_by`)}, false)`),
    writtenAt: instant('written_at'),
    changedAt: instant('changed_at'),
    withdrawnAt: instant('withdrawn_at'),
    resolvedBy: nameOf('resolved_by'),
    resolvedAt: instant('resolved_at'),
    replies: many(
      () => comments,
      (mine, theirs) => ({ where: [`${theirs}.reply_to = ${mine}.id`, `${theirs}.withdrawn_at is null`] }),
    ),
    lesson: one(() => lessons, { lesson_id: 'lesson_id' }),
    course: one(() => courses, { course_id: 'course_id' }),
    version: 'version',
  },
});

/** The threads of a course or lesson: what was withdrawn is among them where others answered it. */
export function threadsOf(key: 'course_id' | 'lesson_id'): Relation {
  return (mine, theirs) => ({
    where: [
      `${theirs}.${key} = ${mine}.${key}`,
      `${theirs}.reply_to is null`,
      `(${theirs}.withdrawn_at is null or exists (select from comment r where r.reply_to = ${theirs}.id and r.withdrawn_at is null))`,
    ],
  });
}

/** The passage that a comment is about, which it holds: reached through it alone. */
const quotes: Source = source({
  type: 'CommentQuote',
  table: 'comment',
  key: 'id',
  keyType: 'uuid',
  dated: false,
  rights: { kind: 'open' },
  order: [],
  fields: {
    ...Object.fromEntries(['text', 'before', 'after'].map((name) => [name, value((row) => `${row}.said ->> '${name}'`)])),
    position: value((row) => `(${row}.said ->> 'position')::int`),
  },
});
