import { isUuid } from '../../../reading/keyset.js';
import type { Context } from '../../../shared/context.js';
import type { Reasons } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import type { Of } from './edition-row.js';
import { isReached } from './reach.js';

/**
 * Refuses materials that are not in a library that who writes may write to: by what they write the material comes to be published, and to
 * read drafts somewhere is no right to publish them. Those that the edition shows already may stay.
 */
export async function requireMaterials(
  ctx: Context,
  reasons: Reasons,
  field: string,
  asked: readonly string[],
  present: readonly string[],
): Promise<void> {
  const fresh = asked.filter((id) => !present.includes(id));
  if (fresh.length === 0) return;
  const reached = isReached(ctx, 'course:write', 'm.unit_id');
  const known = await ctx.em.execute<{ id: string }[]>(`select m.id::text from material m where m.id = any(?::uuid[]) and ${reached.sql}`, [
    `{${fresh.filter(isUuid).join()}}`,
    ...reached.values,
  ]);
  if (known.length < new Set(fresh).size) reasons.add(field, UserErrorCode.NOT_FOUND, 'material.notThere');
}

/** Refuses to hand in what shows a picture of which nothing is said for who does not see it. */
export async function refuseMissingAltText({ em }: Context, reasons: Reasons, of: Of, ids: readonly string[]): Promise<void> {
  const [lacking] = await em.execute<{ title: string }[]>(
    `select v.title from ${of}_edition e join material_version v on v.material_id = any(e.material_ids) and v.is_latest
      where e.${of}_id = any(?::uuid[]) and e.is_latest and e.state = 'DRAFT' and v.kind = 'IMAGE' and coalesce(btrim(v.alt_text), '') = ''
      order by v.title limit 1`,
    [`{${ids.join()}}`],
  );
  if (lacking) reasons.add('id', UserErrorCode.REQUIRED, 'material.lacksAltText', { title: lacking.title });
}
