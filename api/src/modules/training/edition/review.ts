import type { Context } from '../../../shared/context.js';
import { refuse } from '../../../shared/refusal.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import type { EditionRow, Of } from './edition-row.js';
import { isHandedIn, writersOf } from './known-materials.js';
import { lookAgain } from './looked-at.js';
import type { Condition } from './reach.js';

/** How a step changes editions: from one state into another, and what it says of them. */
interface Step {
  readonly from: string;
  readonly to: string;
  /** Assignments in SQL, with the account as a parameter for each `?`. */
  readonly set: string;
}

const submitted = 'submitted_by = ?, submitted_at = now(), decided_by = null, decided_at = null, reason = null';
const decided = 'decided_by = ?, decided_at = now()';

/** What happens to editions between the writing and the reading. */
export const steps = {
  submit: { from: 'DRAFT', to: 'IN_REVIEW', set: submitted },
  approve: { from: 'IN_REVIEW', to: 'APPROVED', set: decided },
  withdraw: { from: 'IN_REVIEW', to: 'DRAFT', set: 'submitted_by = null, submitted_at = null' },
  return: { from: 'IN_REVIEW', to: 'DRAFT', set: decided },
} as const satisfies Record<string, Step>;

/** An edition that a step has changed. */
export interface Changed {
  readonly id: string;
  readonly unitId: string;
  readonly number: number;
  readonly title: string;
}

/** An edition that readers get since, of a course or a lesson, and the one that they had before. */
export interface Published extends Changed {
  readonly of: Of;
  readonly edition: string;
  readonly former: string | null;
}

const changed = (of: Of) => `${of}_id as id, unit_id as "unitId", number, title`;

/** Takes a step with the latest editions of some courses or lessons, for a reason if it has one: with those alone that stand where it begins. */
export async function take(
  ctx: Context,
  of: Of,
  name: keyof typeof steps,
  ids: readonly string[],
  reason: string | null = null,
): Promise<Changed[]> {
  const { em, signedIn } = ctx;
  const { from, to, set } = steps[name];
  const why = reason === null ? '' : ', reason = ?';
  const shown = name === 'submit' ? handedIn(ctx, of) : { sql: '', values: [] };
  const taken = await em.execute<Changed[]>(
    `update ${of}_edition set state = '${to}', ${set}${why}${shown.sql}, version = version + 1${of === 'course' ? ', content_version = version + 1' : ''}
      where ${of}_id = any(?::uuid[]) and is_latest and state = '${from}' returning ${changed(of)}`,
    [...(set.includes('?') ? [signedIn?.accountId ?? null] : []), ...(why ? [reason] : []), ...shown.values, `{${ids.join()}}`],
  );
  if (of === 'lesson')
    await lookAgain(
      { em },
      taken.map(({ id }) => id),
    );
  return taken;
}

/** Which versions of the materials readers will get is what a reviewer looks at; who made these wrote a part of it. */
function handedIn(ctx: Context, of: Of): Condition {
  const kept = isHandedIn(ctx, 'shown');
  const isShown = `shown.material_id = any(${of}_edition.material_ids) and ${kept.sql}`;
  const makers = `select w from material_version shown cross join lateral (${writersOf('shown')}) made (w) where w is not null and ${isShown}`;
  return {
    sql: `, pins = array(select shown.id from material_version shown where ${isShown}), writers = array(select unnest(writers) union ${makers})`,
    values: [...kept.values, ...kept.values],
  };
}

/** Refuses to decide about what one handed in, or wrote a part of: somebody else has to look at it. */
export function refuseOwn(
  { signedIn }: Pick<Context, 'signedIn'>,
  waiting: readonly Pick<Readonly<EditionRow>, 'submittedBy' | 'writers'>[],
): void {
  const account = signedIn?.accountId;
  if (account && waiting.some(({ submittedBy, writers }) => submittedBy === account || writers.includes(account)))
    refuse('id', UserErrorCode.ANOTHER_DECIDES, 'course.ownSubmission');
}

/** Publishes the latest editions of some courses or lessons, those that are approved; what was published before is retired in the same moment. */
export async function publish({ em, signedIn }: Context, of: Of, ids: readonly string[]): Promise<Published[]> {
  const approved = await em.execute<{ id: string; edition: string; former: string | null }[]>(
    `select e.${of}_id as id, e.id as edition, (select p.id from ${of}_edition p where p.${of}_id = e.${of}_id and p.is_published) as former
       from ${of}_edition e where e.${of}_id = any(?::uuid[]) and e.is_latest and e.state = 'APPROVED' for update of e`,
    [`{${ids.join()}}`],
  );
  const listed = approved.map(({ id }) => id);
  await retire({ em }, of, listed);
  const editions = approved.map(({ edition }) => edition);
  const published = new Map((await makePublished({ em, signedIn }, of, editions)).map((one) => [one.id, one]));
  return approved.flatMap(({ id, edition, former }) => {
    const one = published.get(id);
    return one ? [{ ...one, of, edition, former }] : [];
  });
}

/** Makes editions what readers get; of none of their courses or lessons may anything be published at that moment. */
export async function makePublished(
  { em, signedIn }: Pick<Context, 'em' | 'signedIn'>,
  of: Of,
  editions: readonly string[],
): Promise<Changed[]> {
  return em.execute<Changed[]>(
    `update ${of}_edition set state = 'PUBLISHED', is_published = true, published_by = ?, published_from = now(), published_until = 'infinity'
      where id = any(?::uuid[]) returning ${changed(of)}`,
    [signedIn?.accountId ?? null, `{${editions.join()}}`],
  );
}

/** Withdraws what is published of some courses or lessons. */
export async function retire({ em }: Pick<Context, 'em'>, of: Of, ids: readonly string[]): Promise<Changed[]> {
  return em.execute<Changed[]>(
    `update ${of}_edition set state = 'RETIRED', is_published = false, published_until = now() where ${of}_id = any(?::uuid[]) and is_published returning ${changed(of)}`,
    [`{${ids.join()}}`],
  );
}
