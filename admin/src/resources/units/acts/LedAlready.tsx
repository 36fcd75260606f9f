import { type Day, shownDay } from '../../../day/day';
import { LedOnDocument, type UnitOptionFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useAnswer } from '../../../providers/useAnswer';

/** Which other units lead one already on the day from which this one is to lead it too; nothing when none does. */
export function LedAlready({ unit, leaderId, day }: { unit: UnitOptionFragment; leaderId: string; day: Day }) {
  const led = useAnswer(LedOnDocument, { id: unit.id, asOf: day }).answer?.unit;
  const others = led?.ledBy.filter(({ id }) => id !== leaderId) ?? [];
  if (others.length === 0) return null;
  const told = { unit: unit.name, day: shownDay(day), leaders: others.map(({ name }) => name).join(', ') };
  return (
    <p>
      <Sentence message="acts.coverage.ledAlready" values={{ ...told, smart_count: others.length + 1 }} />
    </p>
  );
}
