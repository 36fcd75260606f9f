import { type ReactNode, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { shownDay } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { Name } from '../../../parts/Name';
import { Note } from '../../../parts/Note';
import { Sheet } from '../../../parts/Sheet';
import type { ShownUnit } from '../shown-unit';
import { type Act, actsAllowed } from './acts';
import { ChangeAct } from './ChangeAct';
import { CloseAct } from './CloseAct';
import { CorrectAct } from './CorrectAct';
import { carryOver } from './carry-over';
import { MoveAct } from './MoveAct';

const forms = { change: ChangeAct, correct: CorrectAct, move: MoveAct, close: CloseAct };

/** What each act's form is given, and how it stands in the dialog. */
export interface ActProps {
  unit: ShownUnit;
  onClose: () => void;
  frame: (form: ReactNode, footer: ReactNode) => ReactNode;
}

/** Four plainly different acts on a unit, side by side with the form of the chosen one; on a phone only the chosen one until asked. */
export function ActDialog({ unit, first, onClose }: { unit: ShownUnit; first: Act; onClose: () => void }) {
  const say = useText();
  const { day, isToday } = useDay();
  const [act, setAct] = useState(first);
  const [isUnfolded, setUnfolded] = useState(false);
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const choices = useRef<HTMLFieldSetElement>(null);
  const Chosen = forms[act];
  const frame = (form: ReactNode, footer: ReactNode) => (
    <>
      {form}
      {foot && createPortal(footer, foot)}
    </>
  );
  const unfold = () => {
    setUnfolded(!isUnfolded);
    choices.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
  };
  return (
    <Sheet
      open
      onClose={onClose}
      width="66rem"
      title={say('acts.title')}
      subtitle={<Name>{unit.name}</Name>}
      footer={<div className="actfoot" ref={setFoot} />}
    >
      <div className="chg">
        {!isToday && (
          <Note tone="time">
            <p>{say(act === 'correct' ? 'acts.otherDayCorrect' : 'acts.otherDay', { day: shownDay(day) })}</p>
          </Note>
        )}
        <fieldset className={isUnfolded ? 'acts' : 'acts folded'} ref={choices}>
          <legend className="sr">{say('acts.choice')}</legend>
          {actsAllowed(unit).map((choice) => (
            <label key={choice} className={choice === act ? `act on ${choice}` : 'act'}>
              <input
                type="radio"
                name="act"
                checked={choice === act}
                onChange={() => {
                  carryOver(unit.id, act, choice);
                  setAct(choice);
                  setUnfolded(false);
                }}
              />
              <b>{say(`acts.${choice}.choice`)}</b>
              <span className="actwhat">{say(`acts.${choice}.hint`)}</span>
            </label>
          ))}
          <p className="meta">
            <Sentence message="acts.unsure" />
          </p>
          <button type="button" className="linkbtn otheract" aria-expanded={isUnfolded} onClick={unfold}>
            {say('acts.other')}
          </button>
        </fieldset>
        <Chosen key={act} unit={unit} onClose={onClose} frame={frame} />
      </div>
    </Sheet>
  );
}
