import { UserRoundCheck } from 'lucide-react';
import { type ReactNode, useContext } from 'react';
import { useText } from '../../i18n/useText';
import { useForTwo } from '../../providers/who';
import { Icon } from '../Icon';
import { ForTwoContext } from './act-form-context';

/** Says, before it is sent, that a second person has to approve it. */
export function ForTwo() {
  const say = useText();
  return (
    <p className="fortwo">
      <Icon of={UserRoundCheck} small />
      <span>{say('acts.forTwo')}</span>
    </p>
  );
}

/** What is typed does what another mutation does too: where that needs a second person, so does it. */
export function AlsoForTwo({ as, when, children }: { as: string; when: boolean; children: ReactNode }) {
  const isAlways = useContext(ForTwoContext);
  const isAsOther = useForTwo(as);
  return <ForTwoContext.Provider value={isAlways || (when && isAsOther)}>{children}</ForTwoContext.Provider>;
}
