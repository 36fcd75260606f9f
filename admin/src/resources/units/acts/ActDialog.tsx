import { type ReactNode, useState } from 'react';
import type { UnitPageFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { Name } from '../../../parts/Name';
import { Sheet } from '../../../parts/Sheet';
import { ChangeAct } from './ChangeAct';
import { CloseAct } from './CloseAct';
import { CorrectAct } from './CorrectAct';
import { MoveAct } from './MoveAct';

export type Act = 'change' | 'correct' | 'move' | 'close';

const acts: readonly Act[] = ['change', 'correct', 'move', 'close'];
const forms = { change: ChangeAct, correct: CorrectAct, move: MoveAct, close: CloseAct };

/** What each act's form is given, and how it stands in the dialog. */
export interface ActProps {
  unit: UnitPageFragment;
  onClose: () => void;
  frame: (form: ReactNode, footer: ReactNode) => ReactNode;
}

/** Four plainly different acts on a unit, side by side with the form of the chosen one. */
export function ActDialog({ unit, first, onClose }: { unit: UnitPageFragment; first: Act; onClose: () => void }) {
  const say = useText();
  const [act, setAct] = useState(first);
  const Chosen = forms[act];
  const frame = (form: ReactNode, footer: ReactNode) => (
    <Sheet open onClose={onClose} width="66rem" title={say('acts.title')} subtitle={<Name>{unit.name}</Name>} footer={footer}>
      <div className="chg">
        <fieldset className="acts">
          <legend className="sr">{say('acts.choice')}</legend>
          {acts.map((choice) => (
            <label key={choice} className={choice === act ? `act on ${choice}` : 'act'}>
              <input type="radio" name="act" checked={choice === act} onChange={() => setAct(choice)} />
              <b>{say(`acts.${choice}.choice`)}</b>
              <span className="actwhat">{say(`acts.${choice}.hint`)}</span>
            </label>
          ))}
          <p className="meta">
            <Sentence message="acts.unsure" />
          </p>
        </fieldset>
        {form}
      </div>
    </Sheet>
  );
  return <Chosen key={act} unit={unit} onClose={onClose} frame={frame} />;
}
