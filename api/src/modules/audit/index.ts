import { Event } from './event.entity.js';

export { type Recorded, recordEvent } from './record-event.js';

/** The audit trail's tables. */
export const auditEntities = [Event];
