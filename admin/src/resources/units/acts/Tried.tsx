import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MessageKey } from '../../../i18n/messages';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { Summary } from '../../../parts/form/Summary';
import { Icon } from '../../../parts/Icon';
import { type Trial, useTried } from './useTried';

/** Says whether an act would be taken as it is filled in; what would be refused is not affirmed by its summary. */
export function Tried<Result, Input>({
  wouldDo,
  isCorrection,
  children,
  ...trial
}: Trial<Result, Input> & {
  wouldDo: MessageKey;
  isCorrection?: boolean;
  children: ReactNode;
}) {
  const say = useText();
  const { state, elsewhere } = useTried(trial);
  return (
    <>
      <div aria-live="polite">
        {state === 'clear' && (
          <ul className="checksdone">
            <li>
              <Icon of={CircleCheck} />
              <span>{say(wouldDo)}</span>
            </li>
          </ul>
        )}
        {state === 'refused' && (
          <ul className="checksdone">
            <li className="warned">
              <Icon of={TriangleAlert} />
              <span>
                <Sentence message="acts.tried.refused" /> {elsewhere.join(' ') || say('acts.tried.seeFields')}
              </span>
            </li>
          </ul>
        )}
      </div>
      {state === 'refused' ? (
        <Summary isCorrection={isCorrection}>
          <p className="soft">{say('acts.tried.nothing')}</p>
        </Summary>
      ) : (
        children
      )}
    </>
  );
}
