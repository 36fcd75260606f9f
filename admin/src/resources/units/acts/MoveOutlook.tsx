import type { MoveUnitInput } from '@lechan/client';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { Day } from '../../../day/day';
import { MoveUnitDocument, UnitInsideDocument, type UnitPageFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { Icon } from '../../../parts/Icon';
import { useAnswer } from '../../../providers/useAnswer';
import { useSettled } from '../../search/useSettled';

const pause = 400;

/** What a move brings along, and once day and superior are chosen, whether it would be refused and why: asked dry, nothing waits for it. */
export function MoveOutlook({
  unit,
  day,
  place,
}: {
  unit: UnitPageFragment;
  day: Day | undefined;
  place: Omit<MoveUnitInput, 'dryRun'> | undefined;
}) {
  const say = useText();
  const inside = useAnswer(UnitInsideDocument, { id: unit.id, asOf: day }, { enabled: day !== undefined, keepFormer: true }).answer?.unit;
  return (
    <div>
      <h3 className="sub">{say('acts.move.what')}</h3>
      <ul className="checksdone">
        {inside && inside.descendants.totalCount > 0 && (
          <Point
            message="acts.move.withInside"
            values={{ smart_count: inside.descendants.totalCount, children: inside.children.totalCount }}
          />
        )}
        {unit.appointments.totalCount > 0 && (
          <Point message="acts.move.withOfficers" values={{ smart_count: unit.appointments.totalCount }} />
        )}
        <Point message="acts.move.keepsCode" values={{ code: unit.code }} />
      </ul>
      <Tried place={place} />
    </div>
  );
}

function Tried({ place }: { place: Omit<MoveUnitInput, 'dryRun'> | undefined }) {
  const written = place ? JSON.stringify(place) : '';
  const settled = useSettled(written, pause);
  const isAsked = written !== '' && settled === written;
  const { answer } = useAnswer(
    MoveUnitDocument,
    { input: { ...(isAsked ? JSON.parse(settled) : { id: '', version: 0, from: '' }), dryRun: true } },
    { enabled: isAsked },
  );
  const refusals = isAsked ? answer?.moveUnit.userErrors : undefined;
  return (
    <div aria-live="polite">
      {refusals?.length === 0 && (
        <ul className="checksdone">
          <Point message="acts.move.wouldDo" />
        </ul>
      )}
      {refusals && refusals.length > 0 && (
        <ul className="checksdone">
          {refusals.map(({ message }) => (
            <li key={message} className="warned">
              <Icon of={TriangleAlert} />
              <span>
                <Sentence message="acts.move.wouldRefuse" /> {message}
              </span>
            </li>
          ))}
        </ul>
      )}
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
