import { type GraphQLResolveInfo, parseValue, valueFromAST } from 'graphql';
import { forbidden } from '../../../reading/refused-right.js';
import type { Context } from '../../../shared/context.js';
import { needOf } from '../../../shared/graphql/needs.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import type { Permission } from '../../../shared/permissions.js';
import { refuse } from '../../../shared/refusal.js';
import { texts } from '../../../shared/text-rules.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { lockKept } from '../kept.js';
import { mayDo, permissionWanting } from '../may-do.js';
import { viewerOfAccount } from '../viewer-of-account.js';
import { Proposal } from './proposal.entity.js';
import type { ApproveProposalInput, DeclineProposalInput, WithdrawProposalInput } from './proposal.input.js';
import { ProposalState } from './proposal.type.js';
import { changesSoFar, inputTypeOf } from './put-up.js';
import { tellProposer } from './tell-by-mail.js';

type Resolve = (root: unknown, args: object, ctx: Context, info: GraphQLResolveInfo) => Promise<unknown>;

/** Decides about what was put up for a second person. */
export class ProposalService {
  constructor(
    private readonly ctx: Context,
    private readonly info: GraphQLResolveInfo,
  ) {}

  /** Does what was put up, in the same unit of work: as it would be done today, or refused. */
  async approve({ id, version }: ApproveProposalInput): Promise<Done> {
    const proposal = await this.decidable(id, version);
    await this.refuseWithoutProposer(proposal);
    const [{ operation, permission }, input] = [proposal, this.inputOf(proposal)];
    this.decide(proposal, ProposalState.APPROVED, { proposedBy: proposal.proposedBy });
    await this.ctx.em.flush();
    const act = this.fields[operation]?.extensions.act as Resolve;
    await act(null, { input }, { ...this.ctx, permission: permission as Permission }, { ...this.info, fieldName: operation });
    await this.ctx.em.flush();
    // what was tried named rows that are not there: who is anonymised later is found by what is
    const { changes, count } = await changesSoFar(this.ctx.em);
    Object.assign(proposal, { changes, changeCount: count });
    tellProposer(this.ctx, proposal, 'APPROVED');
    return { subjectId: proposal.id };
  }

  async decline({ id, version, reason }: DeclineProposalInput): Promise<Done> {
    const reader = new InputReader();
    const why = reader.text('reason', reason, texts.note);
    reader.reasons.settle();
    const proposal = await this.decidable(id, version);
    this.decide(proposal, ProposalState.DECLINED, {}, why);
    tellProposer(this.ctx, proposal, 'DECLINED');
    return { subjectId: proposal.id };
  }

  async withdraw({ id, version }: WithdrawProposalInput): Promise<Done> {
    const proposal = await this.waiting(id, version);
    if (proposal.proposedBy !== this.accountId) refuse('id', UserErrorCode.NOT_FOUND, 'identity.proposalNotFound');
    this.decide(proposal, ProposalState.WITHDRAWN);
    return { subjectId: proposal.id };
  }

  private get accountId(): string | undefined {
    return this.ctx.signedIn?.accountId;
  }

  private get fields() {
    return this.info.parentType.getFields();
  }

  /** A proposal that waits, locked. What one can't see is not there. */
  private async waiting(id: string, version: number): Promise<Proposal> {
    const proposal = await lockKept(this.ctx.em, Proposal, id, null, 'identity.proposalNotFound');
    const isKnown = proposal.proposedBy === this.accountId || (await this.isSeen(proposal));
    if (!isKnown) refuse('id', UserErrorCode.NOT_FOUND, 'identity.proposalNotFound');
    if (proposal.state !== ProposalState.WAITING) refuse('id', UserErrorCode.INVALID, 'identity.proposalDecided');
    if (proposal.version !== version) refuse('version', UserErrorCode.STALE_VERSION, 'input.stale');
    return proposal;
  }

  /** As lists show it. */
  private async isSeen({ permission, unitIds, isAny }: Proposal): Promise<boolean> {
    const targets = isAny ? unitIds.map((unit) => ({ units: [unit] })) : [unitIds.length > 0 ? { units: unitIds } : {}];
    for (const target of targets) if (await mayDo(this.ctx, permission as Permission, target)) return true;
    return false;
  }

  /** A proposal that waits, and that who asks may decide: somebody else's, who may do it. */
  private async decidable(id: string, version: number): Promise<Proposal> {
    const proposal = await this.waiting(id, version);
    if (proposal.proposedBy === this.accountId) refuse('id', UserErrorCode.ANOTHER_DECIDES, 'identity.ownProposal');
    if (!(await this.isPermitted(proposal, this.ctx.viewer))) throw forbidden(this.ctx.viewer, proposal.permission);
    await this.refuseOneBehindBoth(proposal.proposedBy);
    return proposal;
  }

  /**
   * Two accounts are no two persons where somebody could have come in as both, having made the ways in lately: one of the two made the
   * other's, or one person both, be it by others that they made.
   */
  private async refuseOneBehindBoth(proposer: string): Promise<void> {
    const [made] = await this.ctx.em.execute<object[]>(
      `with recursive behind (one, maker) as (
         select a, a from unnest(array[?::uuid, ?::uuid]) a
         union
         select b.one, e.actor from behind b join event e on e.subject_type = 'Account' and e.subject_id = b.maker::text and e.actor is not null
            and e.at > now() - interval '7 days' and e.name in ('account.invited', 'account.updated', 'account.reset-asked', 'second-factor.reset'))
       select from behind x join behind y on x.maker = y.maker and x.one <> y.one limit 1`,
      [proposer, this.accountId ?? null],
    );
    if (made) refuse('id', UserErrorCode.ANOTHER_DECIDES, 'identity.madeByProposer');
  }

  /** Who put it up must be there still, and may do it today. */
  private async refuseWithoutProposer(proposal: Proposal): Promise<void> {
    const viewer = await viewerOfAccount(this.ctx, proposal.proposedBy);
    if (!viewer || !(await this.isPermitted(proposal, viewer))) refuse('id', UserErrorCode.INVALID, 'identity.proposerGone');
  }

  private async isPermitted(proposal: Proposal, viewer: Context['viewer']): Promise<boolean> {
    const need = needOf(this.info.parentType, proposal.operation);
    if (!need) return false;
    return (await permissionWanting({ viewer, em: this.ctx.em }, need, this.inputOf(proposal))) === null;
  }

  private inputOf({ operation, input }: Proposal): object {
    const read = valueFromAST(parseValue(input ?? '{}'), inputTypeOf(this.fields[operation]));
    // what an update of the platform changed since may make it unreadable
    if (!read || typeof read !== 'object') return refuse('id', UserErrorCode.INVALID, 'identity.proposalUnreadable');
    return read;
  }

  private decide(proposal: Proposal, state: ProposalState, more: object = {}, reason: string | null = null): void {
    Object.assign(proposal, { state, input: null, decidedBy: this.accountId, decidedAt: new Date().toISOString(), reason });
    proposal.version++;
    recordEvent(this.ctx, `proposal.${state.toLowerCase()}`, {
      ...{ subject: { type: 'Proposal', id: proposal.id }, unitId: proposal.unitIds[0] ?? null },
      ...{ before: { state: ProposalState.WAITING }, after: { state, permission: proposal.permission, ...more }, note: reason },
    });
  }
}
