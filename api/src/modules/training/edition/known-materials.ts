import { isUuid } from '../../../reading/keyset.js';
import type { Context } from '../../../shared/context.js';
import type { Reasons } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import type { Of } from './edition-row.js';
import { type Condition, isReached } from './reach.js';

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
  // held: none of them is deleted before this is written
  const known = await ctx.em.execute<{ id: string }[]>(
    `select m.id::text from material m where m.id = any(?::uuid[]) and ${reached.sql} order by m.id for key share of m`,
    [`{${fresh.filter(isUuid).join()}}`, ...reached.values],
  );
  if (known.length < new Set(fresh).size) reasons.add(field, UserErrorCode.NOT_FOUND, 'material.notThere');
}

/** The number of the latest version of a material, its identity in SQL, that something published shows; null where nothing does. */
const publishedNumber = (material: string): string => `(select max(had.number) from material_version had where had.material_id = ${material}
  and (exists (select from lesson_edition l where l.is_published and l.pins @> array[had.id])
    or exists (select from course_edition c where c.is_published and c.pins @> array[had.id])))`;

/**
 * That a version of a material, a row in SQL, is the one that an edition keeps when the viewer hands it in: the latest of a library that they
 * may write to; of others what readers get already, for by handing in they publish no draft of somebody else.
 */
export function isHandedIn(ctx: Pick<Context, 'viewer'>, version: string): Condition {
  const reached = isReached(ctx, 'course:write', `${version}.unit_id`);
  const sql = `case when ${reached.sql} then ${version}.is_latest else ${version}.number = ${publishedNumber(`${version}.material_id`)} end`;
  return { sql, values: reached.values };
}

/** Who made of a version of a material, a row in SQL, what no reader ever had of it: a list of accounts. */
export function writersOf(version: string): string {
  return `select unnest(array[made.saved_by, sent.uploaded_by]) from material_version made left join stored_file sent on sent.id = made.file_id
    where made.material_id = ${version}.material_id and made.number <= ${version}.number
      and made.number > coalesce(${publishedNumber(`${version}.material_id`)}, 0)`;
}

/** Refuses to hand in what shows a picture of which nothing is said for who does not see it, or a draft of somebody else. */
export async function refuseUnfitMaterials(ctx: Context, reasons: Reasons, of: Of, ids: readonly string[]): Promise<void> {
  const isKept = isHandedIn(ctx, 'kept');
  const unfit = await ctx.em.execute<{ title: string | null }[]>(
    `select kept.title from ${of}_edition e cross join unnest(e.material_ids) asked (id)
       left join material_version kept on kept.material_id = asked.id and ${isKept.sql}
      where e.${of}_id = any(?::uuid[]) and e.is_latest and e.state = 'DRAFT'
        and (kept.id is null or kept.kind = 'IMAGE' and coalesce(btrim(kept.alt_text), '') = '')
      order by kept.title nulls last limit 1`,
    [...isKept.values, `{${ids.join()}}`],
  );
  const [first] = unfit;
  if (first?.title == null) {
    if (first) reasons.add('id', UserErrorCode.NOT_APPROVED, 'material.notPublished');
  } else reasons.add('id', UserErrorCode.REQUIRED, 'material.lacksAltText', { title: first.title });
}
