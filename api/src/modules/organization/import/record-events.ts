import { askedBy } from '../../audit/index.js';
import type { Ground } from '../ground.js';
import { inBatches } from './bulk.js';
import type { ImportContext } from './import-units.js';

/** One unit's or appointment's line in the trail of commands. */
export interface ImportedEvent {
  readonly name: string;
  readonly subjectType: 'Unit' | 'Person' | 'Appointment';
  readonly subjectId: string;
  /** The unit that it is about; none of a person. */
  readonly unitId: string | null;
  readonly before: object | null;
  readonly after: object;
}

const insertEvents = /* sql */ `
  with done as (
    select * from json_to_recordset(?::json)
      as e (name text, "subjectType" text, "subjectId" text, "unitId" uuid, before jsonb, after jsonb)),
  asked as (
    select * from json_to_record(?::json)
      as a ("requestId" text, actor uuid, "tokenId" uuid, address text, device text, permission text))
  insert into event (name, subject_type, subject_id, unit_id, before, after, request_id, actor, token_id, address, device, permission, note,
    decision_number)
  select name, "subjectType", "subjectId", "unitId", before, after, "requestId", actor, "tokenId", address, device, permission, ?, ?
    from done, asked`;

/** Records what an import did, one event a unit or appointment, as its commands would one by one. */
export async function recordEvents(ctx: ImportContext, events: Iterable<ImportedEvent>, ground: Ground): Promise<void> {
  await inBatches(ctx.em, events, insertEvents, [JSON.stringify(askedBy(ctx)), ground.note, ground.decisionNumber]);
}
