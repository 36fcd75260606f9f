import { readDay, shownDay } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import { MoveUnitDocument, type UnitOptionFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { CheckField } from '../../../parts/form/CheckField';
import { DayField } from '../../../parts/form/DayField';
import type { Base } from '../../../parts/form/meanwhile';
import { Summary } from '../../../parts/form/Summary';
import { UnitField } from '../../../parts/form/UnitField';
import { useSaved } from '../../../parts/form/useSaved';
import { WhyFields } from '../../../parts/form/WhyFields';
import { useAct } from '../../../providers/useAct';
import { useReference } from '../../../providers/useReference';
import type { ActProps } from './ActDialog';
import { MoveOutlook } from './MoveOutlook';
import { Tried } from './Tried';
import { usePresent } from './usePresent';
import { useUnitOnRecord } from './useUnitOnRecord';
import { takenBack } from './ways-back';

const form = 'move-unit';

interface Values {
  from: string;
  parentId: UnitOptionFragment | null;
  /** Whether it will stand at the top, without a superior. */
  isTop: boolean;
  note: string | null;
  decisionNumber: string | null;
}

/** Another superior from a day on, or none; all inside the unit goes along. */
export function MoveAct({ unit, onClose, frame }: ActProps) {
  const say = useText();
  const saved = useSaved();
  const { onRecord, onLaterDay } = useUnitOnRecord(unit);
  const { day } = useDay();
  const { present } = usePresent();
  const kind = useReference()?.unitKinds.find(({ code }) => code === unit.kind.code);
  const { act, isBusy, isForTwo } = useAct(MoveUnitDocument, ({ moveUnit }) => moveUnit);

  const placeOf = ({ from, parentId, isTop }: Pick<Values, 'from' | 'parentId' | 'isTop'>) => ({
    ...{ id: unit.id, version: unit.version, from },
    parentId: isTop ? null : (parentId?.id ?? null),
  });
  const save = ({ note, decisionNumber, ...place }: Values, { version = unit.version }: Base<Values>) =>
    act({ input: { ...placeOf(place), version, note, decisionNumber } });

  return frame(
    <ActForm<Values, NonNullable<Awaited<ReturnType<typeof save>>>>
      id={form}
      isForTwo={isForTwo}
      initial={{ from: day, parentId: null, isTop: false, note: null, decisionNumber: null }}
      draft={`${form} ${unit.id}`}
      save={save}
      record={{ parentId: unit.parent }}
      {...onRecord}
      onDay={({ from }) => {
        const found = onLaterDay(from);
        return found && { ...found, opened: {} };
      }}
      onSaved={(_, { from, parentId, isTop }) => {
        const shared = { unit: unit.name, day: shownDay(from) };
        const told = isTop ? say('acts.move.savedTop', shared) : say('acts.move.saved', { ...shared, parent: parentId?.name ?? '' });
        saved(told, takenBack(unit, 'parent', from, null, say));
        onClose();
      }}
    >
      {({ from, parentId, isTop }) => {
        const moving = readDay(from ?? '');
        const isChosen = isTop || parentId !== null;
        return (
          <>
            <div className="g2">
              <DayField source="from" label={say('acts.move.from')} required />
              <div>
                {!isTop && (
                  <UnitField
                    source="parentId"
                    label={say('acts.move.parent')}
                    required
                    kinds={kind?.parentKinds.map(({ code }) => code)}
                    asOf={moving}
                    except={unit.id}
                    hint={unit.parent ? present(unit.parent.name) : undefined}
                  />
                )}
                {kind?.mayBeRoot && unit.parent && <CheckField source="isTop" label={say('acts.top')} />}
              </div>
            </div>
            <WhyFields />
            <MoveOutlook unit={unit} day={moving} />
            <Tried
              document={MoveUnitDocument}
              select={({ moveUnit }) => moveUnit}
              input={moving && isChosen ? placeOf({ from: moving, parentId, isTop }) : undefined}
              wouldDo="acts.tried.move"
            >
              <Summary>
                {moving && isChosen ? (
                  <p>
                    <Sentence
                      message={isTop ? 'acts.move.sentenceTop' : unit.parent ? 'acts.move.sentence' : 'acts.move.sentenceRoot'}
                      values={{ day: shownDay(moving), unit: unit.name, parent: parentId?.name ?? '', former: unit.parent?.name ?? '' }}
                    />
                  </p>
                ) : (
                  <p className="soft">{say('acts.incomplete')}</p>
                )}
              </Summary>
            </Tried>
          </>
        );
      }}
    </ActForm>,
    <ActFooter form={form} label={say('acts.move.save')} isBusy={isBusy} isForTwo={isForTwo} onLater={onClose} />,
  );
}
