import { ChainResolver } from './chain/chain.resolver.js';
import { ChangeResolver } from './change.resolver.js';
import { Event } from './event/event.entity.js';
import { EventResolver } from './event/event.resolver.js';
import { RetentionResolver } from './retention/retention.resolver.js';

export { continueCheck } from './chain/chain-check.js';
export { type Break as ChainBreak, executing, type Seal as ChainSeal } from './chain/chain-steps.js';
export { verifyChain } from './chain/verify-chain.js';
export { logContactReading, purposeOf } from './contact/log-contact-reading.js';
export { withoutContact } from './event/event.queries.js';
export { askedBy, type Recorded, recordEvent, recordPlatformEvent } from './event/record-event.js';
export { outdated, retain } from './retention/retain.js';

/** The audit trail's tables. */
export const auditEntities = [Event];

/** What was done, in GraphQL. */
export const auditResolvers: (new () => object)[] = [ChangeResolver, EventResolver, ChainResolver, RetentionResolver];
