import { GitCompareArrows } from 'lucide-react';
import type { UnitFactsFragment } from '../../../generated/operations';
import { useLabel, useText } from '../../../i18n/useText';
import { Name } from '../../../parts/Name';
import { Tag } from '../../../parts/Tag';
import { type Fact, isSame, shownFact } from './facts';

/** Marks a fact of another day that is not as today, and says how it is today. Nothing when it is the same, or today is shown. */
export function DiffersMark({
  fact,
  unit,
  present,
}: {
  fact: Fact;
  unit: UnitFactsFragment;
  present: UnitFactsFragment | null | undefined;
}) {
  const say = useText();
  const labelOf = useLabel();
  if (!present || isSame(fact, unit, present)) return null;
  return (
    <span className="differs">
      <Tag tone="time" icon={GitCompareArrows}>
        {say('history.differs.mark')}
      </Tag>{' '}
      <span className="soft">
        <Name>{say('history.differs.today', { value: shownFact(fact, present, say, labelOf) })}</Name>
      </span>
    </span>
  );
}
