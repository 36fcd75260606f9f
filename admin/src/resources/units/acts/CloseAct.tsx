import { Network, TriangleAlert, UserX } from 'lucide-react';
import { plusDays, readDay, shownDay } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import { CloseUnitDocument } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { DayField } from '../../../parts/form/DayField';
import type { Base } from '../../../parts/form/meanwhile';
import { Summary } from '../../../parts/form/Summary';
import { TextField } from '../../../parts/form/TextField';
import { useSaved } from '../../../parts/form/useSaved';
import { WhyFields } from '../../../parts/form/WhyFields';
import { Icon } from '../../../parts/Icon';
import { Note } from '../../../parts/Note';
import { type Outcome, useAct } from '../../../providers/useAct';
import type { ShownUnit } from '../shown-unit';
import type { ActProps } from './ActDialog';
import { Tried } from './Tried';
import { useUnitOnRecord } from './useUnitOnRecord';
import { openedAgain } from './ways-back';

const form = 'close-unit';

interface Values {
  closedOn: string;
  confirm: string | null;
  note: string | null;
  decisionNumber: string | null;
}

/** The end of a unit: who leaves office, who is no longer led, and a code to type so that it is never done by a slip. */
export function CloseAct({ unit, onClose, frame }: ActProps) {
  const say = useText();
  const saved = useSaved();
  const { onRecord } = useUnitOnRecord(unit);
  const { day } = useDay();
  const { act, isBusy, isForTwo } = useAct(CloseUnitDocument, ({ closeUnit }) => closeUnit);

  async function save(
    { closedOn, confirm, note, decisionNumber }: Values,
    { version = unit.version }: Base<Values>,
  ): Promise<Outcome | undefined> {
    if (confirm?.trim().toUpperCase() !== unit.code.toUpperCase()) {
      return { userErrors: [{ field: ['confirm'], code: 'INVALID', message: say('acts.close.confirmWrong', { code: unit.code }) }] };
    }
    return act({ input: { id: unit.id, version, closedOn, note, decisionNumber } });
  }

  return frame(
    <ActForm<Values, Outcome>
      id={form}
      isForTwo={isForTwo}
      initial={{ closedOn: day, confirm: null, note: null, decisionNumber: null }}
      draft={`${form} ${unit.id}`}
      save={save}
      record={{ closedOn: unit.closedOn ?? undefined }}
      {...onRecord}
      onSaved={(_, { closedOn }) => {
        const told = { unit: unit.name, day: shownDay(closedOn), last: shownDay(plusDays(closedOn, -1)) };
        saved(say('acts.close.saved', told), openedAgain(unit, closedOn, day, say));
        onClose();
      }}
    >
      {({ closedOn }) => (
        <>
          <DayField source="closedOn" label={say('acts.close.from')} required hint={say('acts.close.fromHint')} />
          <WhyFields />
          <Consequences unit={unit} />
          <Note tone="ok">
            <p>
              <Sentence message="acts.close.kept" />
            </p>
          </Note>
          <TextField source="confirm" label={say('acts.close.confirm', { code: unit.code })} required />
          <Tried
            document={CloseUnitDocument}
            select={({ closeUnit }) => closeUnit}
            input={readDay(closedOn ?? '') ? { id: unit.id, version: unit.version, closedOn } : undefined}
            wouldDo="acts.tried.close"
          >
            <Summary>
              {readDay(closedOn ?? '') ? (
                <p>
                  <Sentence
                    message="acts.close.sentence"
                    values={{ unit: unit.name, day: shownDay(closedOn), last: shownDay(plusDays(closedOn, -1)) }}
                  />
                </p>
              ) : (
                <p className="soft">{say('acts.incomplete')}</p>
              )}
            </Summary>
          </Tried>
        </>
      )}
    </ActForm>,
    <ActFooter form={form} label={say('acts.close.save')} isBusy={isBusy} isForTwo={isForTwo} isDangerous onLater={onClose} />,
  );
}

function Consequences({ unit }: { unit: ShownUnit }) {
  const say = useText();
  const officers = unit.appointments.nodes;
  return (
    <div>
      <h3 className="sub">{say('acts.close.what')}</h3>
      <ul className="checksdone">
        {unit.children.totalCount > 0 && (
          <li className="warned">
            <Icon of={TriangleAlert} />
            <span>
              <Sentence message="acts.close.children" values={{ smart_count: unit.children.totalCount }} />
            </span>
          </li>
        )}
        <li>
          <Icon of={UserX} />
          <span>
            {officers.length ? (
              <Sentence
                message="acts.close.officers"
                values={{ smart_count: unit.appointments.totalCount, names: officers.map(({ person }) => person.fullName).join(', ') }}
              />
            ) : (
              say('acts.close.noOfficers')
            )}
          </span>
        </li>
        {unit.coveredUnits.length > 0 && (
          <li>
            <Icon of={Network} />
            <span>
              <Sentence message="acts.close.led" values={{ names: unit.coveredUnits.map(({ name }) => name).join(', ') }} />
            </span>
          </li>
        )}
      </ul>
    </div>
  );
}
