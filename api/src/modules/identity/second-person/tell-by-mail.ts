import { viewerOf } from '../../../reading/viewer.js';
import type { Context } from '../../../shared/context.js';
import type { Need } from '../../../shared/graphql/needs.js';
import { type KnownRow, knownByAccount, knownFrom } from '../known-viewer.js';
import { type ProposalNews, proposalLetter } from '../mail/proposal-letter.js';
import { permissionWanting } from '../may-do.js';
import type { Proposal } from './proposal.entity.js';

/** How many of those who could approve are told. */
const mostTold = 20;
/** How many are looked at for it, and after how many proposals of one account within an hour nobody is told any more. */
const [mostAsked, mostOfAnHour] = [200, 20];

interface Box {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

type Told = Pick<Proposal, 'id' | 'permission' | 'unitIds' | 'proposedBy'>;

/** Has those told by mail, when it stands, who could approve what is put up; nothing where no mail is sent. */
export function tellApprovers(ctx: Context, proposal: Told, need: Need, input: object): void {
  if (ctx.waysIn.post)
    ctx.later(() => ctx.inOwnUnit((own) => approvers(own, proposal, need, input)).then((boxes) => send(ctx, 'WAITING', proposal, boxes)));
}

/** Has who put it up told by mail, when it stands, how it was decided. */
export function tellProposer(ctx: Context, proposal: Told, news: ProposalNews): void {
  if (ctx.waysIn.post) ctx.later(() => ctx.inOwnUnit((own) => proposer(own, proposal)).then((boxes) => send(ctx, news, proposal, boxes)));
}

/** Those with an address who may do it too: whose right lies nearest first, over a unit before over everything. */
async function approvers(ctx: Context, { id, permission, proposedBy }: Told, need: Need, input: object): Promise<Box[]> {
  const candidates = await ctx.em.execute<Box[]>(
    `select a.id, a.name, a.email from account a
       join access x on x.account_id = a.id and x.valid_from <= ?::date and ?::date < x.valid_until
       join role r on r.code = x.role and ? = any(r.permissions)
      where a.ended_at is null and a.email is not null and a.id <> ?
        and (select count(*) from proposal p where p.proposed_by = ? and p.proposed_at > now() - interval '1 hour') <= ?
        and exists (select from proposal p where p.id = ? and p.state = 'WAITING')
      group by a.id order by bool_and(x.unit_id is null), a.name, a.id limit ?`,
    [ctx.today, ctx.today, permission, proposedBy, proposedBy, mostOfAnHour, id, mostAsked],
  );
  const found: Box[] = [];
  for (const box of candidates) {
    if (found.length === mostTold) break;
    const [row] = await ctx.apart<KnownRow>(knownByAccount, [box.id, ctx.today]);
    const viewer = row && viewerOf(knownFrom(row).scopes, [], box.id);
    if (viewer && (await permissionWanting({ viewer, em: ctx.em }, need, input)) === null) found.push(box);
  }
  return found;
}

function proposer({ em }: Context, { proposedBy }: Told): Promise<Box[]> {
  return em.execute('select id, name, email from account where id = ? and ended_at is null and email is not null', [proposedBy]);
}

/** One letter after the other; one that is not taken keeps no other back. */
async function send(ctx: Context, news: ProposalNews, { id, permission, unitIds }: Told, boxes: readonly Box[]): Promise<void> {
  const { post, publicUrl } = ctx.waysIn;
  const unit = boxes.length && unitIds[0] ? await ctx.inOwnUnit((own) => nameOf(own, unitIds[0])) : null;
  for (const { name, email } of boxes)
    await post?.send(proposalLetter(publicUrl, { ...{ news, id, permission, unit, name }, to: email })).catch(() => undefined);
}

async function nameOf({ em }: Context, unitId: string | undefined): Promise<string | null> {
  const [row] = await em.execute<{ name: string }[]>(
    `select name from unit_version where unit_id = ? and recorded_until = 'infinity' order by valid_from desc limit 1`,
    [unitId ?? null],
  );
  return row?.name ?? null;
}
