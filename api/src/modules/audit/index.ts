import { ChangeResolver } from './change.resolver.js';
import { Event } from './event.entity.js';

export { askedBy, type Recorded, recordEvent } from './record-event.js';

/** The audit trail's tables. */
export const auditEntities = [Event];

/** What was done, in GraphQL. */
export const auditResolvers: (new () => object)[] = [ChangeResolver];
