import type { MessageKey } from '../../shared/messages/messages.js';
import { Reasons, type Refusal } from '../../shared/refusal.js';
import { UserErrorCode } from '../../shared/user-error-code.js';

type Refused = readonly [field: string, code: UserErrorCode, message: MessageKey];

const meanwhile = 'input.changedMeanwhile';

/** What the organisation's guards and constraints refuse, by their names. */
const byConstraint: Readonly<Record<string, Refused>> = {
  unit_code_taken: ['code', UserErrorCode.CODE_TAKEN, meanwhile],
  unit_version_one_a_day: ['version', UserErrorCode.STALE_VERSION, 'input.stale'],
  person_version_one_a_day: ['version', UserErrorCode.STALE_VERSION, 'input.stale'],
  appointment_version_one_a_day: ['version', UserErrorCode.STALE_VERSION, 'input.stale'],
  unit_cycle: ['parentId', UserErrorCode.CYCLE, meanwhile],
  unit_too_deep: ['parentId', UserErrorCode.TOO_DEEP, meanwhile],
  unit_outside_parent: ['parentId', UserErrorCode.OUTSIDE_PARENT, meanwhile],
  appointment_outside_unit: ['validFrom', UserErrorCode.OUTSIDE_UNIT_LIFE, meanwhile],
  coverage_outside_unit: ['coveredIds', UserErrorCode.OUTSIDE_UNIT_LIFE, meanwhile],
  identifier_outside_unit: ['identifiers', UserErrorCode.OUTSIDE_UNIT_LIFE, meanwhile],
  position_taken: ['position', UserErrorCode.POSITION_TAKEN, meanwhile],
  appointment_twice: ['personId', UserErrorCode.ALREADY_APPOINTED, meanwhile],
  person_kept: ['id', UserErrorCode.IN_USE, 'person.kept'],
  person_signs_in: ['id', UserErrorCode.IN_USE, 'person.signsIn'],
  coverage_twice: ['coveredIds', UserErrorCode.ALREADY_COVERED, 'coverage.already'],
  identifier_taken: ['identifiers', UserErrorCode.IDENTIFIER_TAKEN, meanwhile],
  unit_kind_pkey: ['code', UserErrorCode.CODE_TAKEN, meanwhile],
  position_pkey: ['code', UserErrorCode.CODE_TAKEN, meanwhile],
  identifier_scheme_pkey: ['code', UserErrorCode.CODE_TAKEN, meanwhile],
  term_name_key: ['name', UserErrorCode.CODE_TAKEN, meanwhile],
};

// deadlock, serialisation, a lock not had in time: nothing is wrong with the command
const busy = new Set(['40P01', '40001', '55P03']);

/** The refusal that an error of the database stands for; null when it is none. */
export function refusalByConstraint(error: unknown): Refusal | null {
  const { code = '', constraint = '' } = (error ?? {}) as { code?: string; constraint?: string };
  if (busy.has(code)) return refusal('', UserErrorCode.BUSY, 'input.busy');
  const refused = byConstraint[constraint];
  if (refused && /^(23P01|23505|23L01)$/.test(code)) return refusal(...refused);
  // something that the command refers to was deleted meanwhile, or something came to refer to what it deletes
  return code === '23503' ? refusal('', UserErrorCode.IN_USE, meanwhile) : null;
}

function refusal(field: string, code: UserErrorCode, message: MessageKey): Refusal {
  const reasons = Reasons.none();
  reasons.add(field, code, message);
  return reasons.refusal(null);
}
