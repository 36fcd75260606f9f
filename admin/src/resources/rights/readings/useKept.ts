import { KeptDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { useAnswer } from '../../../providers/useAnswer';

/** How long records of a kind are kept, in words: "24 tháng"; undefined while that is not known. */
export function useKept(kind: 'CONTACT_READING' | 'PERSON'): string | undefined {
  const say = useText();
  const found = useAnswer(KeptDocument, {}).answer?.retentions.find((one) => one.kind === kind);
  if (!found) return undefined;
  const { months, days } = found;
  if (days > 0 && months === 0) return say('trail.kept.days', { smart_count: days });
  if (months > 24 && months % 12 === 0) return say('trail.kept.years', { smart_count: months / 12 });
  return say('trail.kept.months', { smart_count: months });
}
