import type { Ground } from '../ground.js';
import { inBatches } from './bulk.js';
import type { ImportContext } from './import-units.js';

/** One unit's or appointment's line in the trail of commands. */
export interface ImportedEvent {
  readonly name: string;
  readonly subjectType: 'Unit' | 'Person' | 'Appointment';
  readonly subjectId: string;
  readonly before: object | null;
  readonly after: object;
}

const insertEvents = /* sql */ `
  with done as (
    select * from json_to_recordset(?::json) as e (name text, "subjectType" text, "subjectId" text, before jsonb, after jsonb))
  insert into event (name, subject_type, subject_id, before, after, request_id, note, decision_number)
  select name, "subjectType", "subjectId", before, after, ?, ?, ? from done`;

/** Records what an import did, one event a unit or appointment, as its commands would one by one. */
export async function recordEvents({ em, requestId }: ImportContext, events: Iterable<ImportedEvent>, ground: Ground): Promise<void> {
  await inBatches(em, events, insertEvents, [requestId, ground.note, ground.decisionNumber]);
}
