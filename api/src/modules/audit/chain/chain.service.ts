import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { recordEvent } from '../event/record-event.js';
import { continueCheck } from './chain-check.js';
import { executing } from './chain-steps.js';

const longestMs = 1_000;

/** Has the chain of events verified. */
export class ChainService {
  constructor(private readonly ctx: Context) {}

  /** Goes on with the verification under way, or begins one, for about a second; one that is done is recorded. */
  async verifyOn(): Promise<Done> {
    const { isDone, broken, last } = await continueCheck(executing(this.ctx.em), longestMs);
    const subject = { type: 'EventChain', id: 'chain' };
    if (isDone) recordEvent(this.ctx, 'chain.verified', { subject, before: null, after: { broken, ...last } });
    return { subjectId: 'chain' };
  }
}
