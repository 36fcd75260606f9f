import { type Expression, type Field, instantSql, value } from '../../../reading/source.js';

/** The permission without which nobody learns how an edition came about. */
export const readsDrafts = 'course:read-draft';

const nameOf =
  (column: string): Expression =>
  (row) =>
    `(select a.name from account a where a.id = ${row}.${column})`;
const at =
  (column: string): Expression =>
  (row) =>
    instantSql(`${row}.${column}`);

/** How an edition came about, in SQL. */
export const editionMarks: Record<string, Field> = {
  ...{ number: value('number'), state: value('state'), label: value('label'), version: value('version') },
  ...{ begunBy: value(nameOf('begun_by')), begunAt: value(at('begun_at')) },
  ...{ savedBy: value(nameOf('saved_by')), savedAt: value(at('saved_at')) },
  ...{ submittedBy: value(nameOf('submitted_by')), submittedAt: value(at('submitted_at')) },
  ...{ decidedBy: value(nameOf('decided_by')), decidedAt: value(at('decided_at')), reason: value('reason') },
  ...{
    publishedBy: value(nameOf('published_by')),
    publishedFrom: value(at('published_from')),
    publishedUntil: value(at('published_until')),
  },
};

/** The same as an object, which only who may read drafts gets. */
export const editionMark: Field = { kind: 'object', needs: readsDrafts, fields: editionMarks };
