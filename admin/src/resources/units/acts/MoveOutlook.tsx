import { CircleCheck } from 'lucide-react';
import type { Day } from '../../../day/day';
import { UnitInsideDocument } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { Icon } from '../../../parts/Icon';
import { useAnswer } from '../../../providers/useAnswer';
import type { ShownUnit } from '../shown-unit';

/** What a move brings along, and what stays as it is. */
export function MoveOutlook({ unit, day }: { unit: ShownUnit; day: Day | undefined }) {
  const say = useText();
  const inside = useAnswer(UnitInsideDocument, { id: unit.id, asOf: day }, { enabled: day !== undefined, keepFormer: true }).answer?.unit;
  return (
    <div>
      <h3 className="sub">{say('acts.move.what')}</h3>
      <ul className="checksdone">
        {inside && inside.descendants.totalCount > 0 && (
          <Point
            // nothing is deeper inside than right under it: one number says all
            message={inside.descendants.totalCount === inside.children.totalCount ? 'acts.move.withChildren' : 'acts.move.withInside'}
            values={{ smart_count: inside.descendants.totalCount, children: inside.children.totalCount }}
          />
        )}
        {unit.appointments.totalCount > 0 && (
          <Point message="acts.move.withOfficers" values={{ smart_count: unit.appointments.totalCount }} />
        )}
        {inside && inside.coveredUnits.length > 0 && (
          <Point message="acts.move.keepsLed" values={{ names: inside.coveredUnits.map(({ name }) => name).join(', ') }} />
        )}
        <Point message="acts.move.keepsCode" values={{ code: unit.code }} />
      </ul>
    </div>
  );
}

function Point(props: Parameters<typeof Sentence>[0]) {
  return (
    <li>
      <Icon of={CircleCheck} />
      <span>
        <Sentence {...props} />
      </span>
    </li>
  );
}
