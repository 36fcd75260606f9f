import { isUuid } from '../../../reading/keyset.js';
import { forbidden } from '../../../reading/refused-right.js';
import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { Reasons, refuse } from '../../../shared/refusal.js';
import { texts } from '../../../shared/text-rules.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { executing, recordEvent } from '../../audit/index.js';
import { lockIdentity } from '../locks.js';
import type { AnonymizePersonInput, ExportPersonInput } from './person-data.input.js';
import { contactIn, personRecord } from './person-record.js';

/** What stands in the place of the name of somebody anonymised. */
export const anonymousName = 'Người đã ẩn danh';

/** What is recorded of a person as theirs to have and, in the end, to have forgotten. */
export class PersonDataService {
  constructor(private readonly ctx: Context) {}

  /** Hands out all that is recorded of a person; that is a reading of their contact like any other. */
  async export({ id, dryRun }: ExportPersonInput): Promise<Done & { record: object | null }> {
    const { em, viewer, read } = this.ctx;
    // it tells who read of them: of that the auditor alone knows
    if (viewer.scopeOf('audit:read').kind !== 'everything') throw forbidden(viewer, 'audit:read');
    const record = await personRecord(executing(em), id);
    if (!record) refuse('id', UserErrorCode.NOT_FOUND, 'person.notFound');
    if (dryRun) return { subjectId: id, record: null };
    read.readings.add(id, contactIn(record));
    recordEvent(this.ctx, 'person.exported', { subject: { type: 'Person', id }, before: null, after: null });
    return { subjectId: id, record };
  }

  /** Makes a person nobody, in what is recorded now and ever was; the database knows what stands against it. */
  async anonymize(input: AnonymizePersonInput): Promise<Done> {
    const { em } = this.ctx;
    const { id, version } = input;
    const reader = new InputReader();
    const note = reader.text('note', input.note, texts.note);
    reader.reasons.settle();
    const present = isUuid(id) ? await lockIdentity(em, 'person', id) : null;
    if (present === null) refuse('id', UserErrorCode.NOT_FOUND, 'person.notFound');
    if (present !== version) {
      const reasons = Reasons.none();
      reasons.add('version', UserErrorCode.STALE_VERSION, 'input.stale');
      reasons.settle(id);
    }
    const before = await em.execute(`select from event where subject_type = 'Person' and subject_id = ? and name = 'person.anonymized'`, [
      id,
    ]);
    if (before.length > 0) refuse('id', UserErrorCode.NOTHING_TO_CHANGE, 'person.anonymizedAlready');
    const [row] = await em.execute<{ erased: string }[]>('select to_json(anonymize_person(?::uuid, ?))::text as erased', [
      id,
      anonymousName,
    ]);
    await em.execute('update person set version = version + 1 where id = ?', [id]);
    const after = { erasedEvents: JSON.parse(row?.erased ?? '[]') as number[] };
    recordEvent(this.ctx, 'person.anonymized', { subject: { type: 'Person', id }, before: null, after, note });
    return { subjectId: id };
  }
}
