import { randomUUID } from 'node:crypto';
import { astFromValue, type GraphQLField, type GraphQLInputType, type GraphQLResolveInfo, print } from 'graphql';
import type { Context } from '../../../shared/context.js';
import type { Need, Target } from '../../../shared/graphql/needs.js';
import { InputReader } from '../../../shared/input-reader.js';
import { texts } from '../../../shared/text-rules.js';
import { recordEvent, withoutContact } from '../../audit/index.js';
import { Proposal } from './proposal.entity.js';
import { ProposalState } from './proposal.type.js';
import { tellApprovers } from './tell-by-mail.js';

/** How many of the events that it would have are kept with a proposal. */
const mostChanges = 100;

interface ProposedInput {
  readonly isProposal?: boolean;
  readonly proposalNote?: string | null;
}

/**
 * Puts a command up for a second person: it is done, so that it is refused as it would be and what it changes is known, and undone again.
 * Answers the proposal's identity.
 */
export async function putUp(ctx: Context, info: GraphQLResolveInfo, need: Need, input: ProposedInput, act: Act): Promise<string> {
  const { em, signedIn } = ctx;
  if (!signedIn) throw new Error('Nobody in particular puts nothing up');
  const reader = new InputReader();
  const note = reader.optionalText('proposalNote', input.proposalNote ?? null, texts.note);
  reader.reasons.settle();
  const { isAny, unitIds } = await reachOf(em, need.of(input as Record<string, never>));
  const { changes, count } = await tried(ctx, act);
  const proposal = em.create(Proposal, {
    ...{ id: randomUUID(), operation: info.fieldName, permission: need.permission, input: written(info, input), isAny, unitIds, note },
    ...{ changes, changeCount: count, state: ProposalState.WAITING, proposedBy: signedIn.accountId, tokenId: signedIn.tokenId },
    ...{ decidedBy: null, decidedAt: null, reason: null, version: 1 },
  });
  em.persist(proposal);
  const after = { permission: need.permission };
  recordEvent(ctx, 'proposal.made', {
    subject: { type: 'Proposal', id: proposal.id },
    unitId: unitIds[0] ?? null,
    before: null,
    after,
    note,
  });
  tellApprovers(ctx, proposal, need, input);
  return proposal.id;
}

/** Does a command in the context that it is given. */
type Act = (ctx: Context) => Promise<unknown>;

/** What a command would do: its events. */
async function tried(ctx: Context, act: Act): Promise<{ changes: object[]; count: number }> {
  await ctx.em.execute('savepoint tried');
  const em = ctx.em.fork({ clear: true, keepTransactionContext: true });
  // what it would do when it stands is for when it does
  await act({ ...ctx, em, later: () => undefined });
  await em.flush();
  await em.execute('set constraints all immediate');
  const told = await changesSoFar(em);
  await ctx.em.execute('rollback to savepoint tried');
  return told;
}

/** What a unit of work changed until now: its events, but those of proposals themselves. */
export async function changesSoFar(em: Context['em']): Promise<{ changes: object[]; count: number }> {
  const rows = await em.execute<{ change: object; count: number }[]>(eventsOfIt, [mostChanges]);
  return { changes: rows.map(({ change }) => change), count: rows[0]?.count ?? 0 };
}

// of a savepoint: rows that were written in it bear its number, which is greater than that of the transaction
const eventsOfIt = /* sql */ `
  select json_build_object('name', name, 'subjectType', subject_type, 'subjectId', subject_id, 'unitId', unit_id, 'note', note,
      'decisionNumber', decision_number, 'before', ${withoutContact('event', 'before')}, 'after', ${withoutContact('event', 'after')}) as change,
    (count(*) over ())::int as count
    from event where xmin::text::bigint >= txid_current() % 4294967296 and at = now() and subject_type <> 'Proposal' order by id limit ?`;

/** Over which units a command needs its permission, for lists of proposals. */
async function reachOf(em: Context['em'], target: Target): Promise<{ isAny: boolean; unitIds: string[] }> {
  const { units, appointment, officeHolder, grant } = target;
  if (units) return { isAny: false, unitIds: units.filter((id) => id != null) };
  const rows = await em.execute<{ unit_id: string | null }[]>(
    appointment
      ? `select distinct unit_id from appointment_version where appointment_id = ? and recorded_until = 'infinity'`
      : officeHolder
        ? `select distinct unit_id from appointment_version where person_id = ? and recorded_until = 'infinity' and valid_until > vietnam_today()`
        : 'select unit_id from role_grant where id = ?',
    [appointment ?? officeHolder ?? grant ?? null],
  );
  return { isAny: officeHolder !== undefined, unitIds: rows.flatMap(({ unit_id }) => unit_id ?? []) };
}

/** The input as GraphQL writes it, to be read again by `inputOf`. */
function written(info: GraphQLResolveInfo, input: ProposedInput): string {
  const { isProposal: _, proposalNote: __, ...kept } = input;
  const node = astFromValue(kept, inputTypeOf(info.parentType.getFields()[info.fieldName]));
  if (!node) throw new Error(`The input of ${info.fieldName} can't be written`);
  return print(node);
}

/** The type of a mutation's one argument. */
export function inputTypeOf(field: GraphQLField<unknown, unknown> | undefined): GraphQLInputType {
  const [argument] = field?.args ?? [];
  if (!argument) throw new Error('A mutation takes one argument');
  return argument.type;
}
