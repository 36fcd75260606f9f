import type { Context } from '../../../shared/context.js';
import { recordEvent } from '../../audit/index.js';
import type { Of } from './edition-row.js';
import { toldOfWhole } from './handed-in.js';
import type { Changed, steps } from './review.js';

const types = { course: 'Course', lesson: 'Lesson' } as const;
const done = { submit: 'submitted', withdraw: 'withdrawn', approve: 'approved', return: 'returned' } as const;

/** Records a step that editions took; of what was handed in, all that it says otherwise than the edition before. */
export async function recordStep(
  ctx: Context,
  name: keyof typeof steps,
  of: Of,
  changed: readonly Changed[],
  note: string | null,
): Promise<void> {
  if (name !== 'submit') return recordChanged(ctx, done[name], of, changed, note);
  const ids = changed.map(({ id }) => id);
  const told = await toldOfWhole(ctx, of, ids);
  for (const { id, unitId, number, title } of changed) {
    const { before = {}, after = {} } = told.get(id) ?? {};
    recordEvent(ctx, `${of}.submitted`, { subject: { type: types[of], id }, unitId, before, after: { number, title, ...after }, note });
  }
}

/** Records what became of editions. */
export function recordChanged(
  ctx: Context,
  what: 'published' | 'retired' | (typeof done)[keyof typeof done],
  of: Of,
  changed: readonly Changed[],
  note: string | null = null,
): void {
  for (const { id, unitId, number, title } of changed)
    recordEvent(ctx, `${of}.${what}`, { subject: { type: types[of], id }, unitId, before: null, after: { number, title }, note });
}
