import { CircleCheck } from 'lucide-react';
import { useNotify } from 'react-admin';
import { readDay, shownDay } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import { MoveUnitDocument, type UnitOptionFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { DayField } from '../../../parts/form/DayField';
import { Summary } from '../../../parts/form/Summary';
import { UnitField } from '../../../parts/form/UnitField';
import { WhyFields } from '../../../parts/form/WhyFields';
import { Icon } from '../../../parts/Icon';
import { useAct } from '../../../providers/useAct';
import { useReference } from '../../../providers/useReference';
import type { ActProps } from './ActDialog';
import { PresentUnit } from './PresentUnit';

const form = 'move-unit';

interface Values {
  from: string;
  parentId: UnitOptionFragment | null;
  note: string | null;
  decisionNumber: string | null;
}

/** Another superior from a day on; all inside the unit goes along. */
export function MoveAct({ unit, onClose, frame }: ActProps) {
  const say = useText();
  const notify = useNotify();
  const { day } = useDay();
  const kind = useReference()?.unitKinds.find(({ code }) => code === unit.kind.code);
  const { act, isBusy } = useAct(MoveUnitDocument, ({ moveUnit }) => moveUnit);

  const save = ({ from, parentId, note, decisionNumber }: Values) =>
    act({ input: { id: unit.id, version: unit.version, from, parentId: parentId?.id ?? null, note, decisionNumber } });

  return frame(
    <ActForm<Values, NonNullable<Awaited<ReturnType<typeof save>>>>
      id={form}
      initial={{ from: day, parentId: null, note: null, decisionNumber: null }}
      draft={`${form} ${unit.id}`}
      save={save}
      present={<PresentUnit unit={unit} />}
      onSaved={(_, { from, parentId }) => {
        notify(say('acts.move.saved', { unit: unit.name, day: shownDay(from), parent: parentId?.name ?? '' }));
        onClose();
      }}
    >
      {({ from, parentId }) => (
        <>
          <div className="g2">
            <DayField source="from" label={say('acts.move.from')} required />
            <UnitField
              source="parentId"
              label={say('acts.move.parent')}
              required
              kinds={kind?.parentKinds.map(({ code }) => code)}
              asOf={readDay(from ?? '')}
              except={unit.id}
              hint={unit.parent ? say('acts.present', { value: unit.parent.name }) : undefined}
            />
          </div>
          <WhyFields />
          <div>
            <h3 className="sub">{say('acts.move.what')}</h3>
            <ul className="checksdone">
              {unit.children.totalCount > 0 && (
                <Point message="acts.move.withChildren" values={{ smart_count: unit.children.totalCount }} />
              )}
              {unit.appointments.totalCount > 0 && (
                <Point message="acts.move.withOfficers" values={{ smart_count: unit.appointments.totalCount }} />
              )}
              <Point message="acts.move.keepsCode" values={{ code: unit.code }} />
            </ul>
          </div>
          <Summary>
            {readDay(from ?? '') && parentId ? (
              <p>
                <Sentence
                  message={unit.parent ? 'acts.move.sentence' : 'acts.move.sentenceRoot'}
                  values={{ day: shownDay(from), unit: unit.name, parent: parentId.name, former: unit.parent?.name ?? '' }}
                />
              </p>
            ) : (
              <p className="soft">{say('acts.incomplete')}</p>
            )}
          </Summary>
        </>
      )}
    </ActForm>,
    <ActFooter form={form} label={say('acts.move.save')} isBusy={isBusy} onLater={onClose} />,
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
