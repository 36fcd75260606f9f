import { LogIn } from 'lucide-react';
import { WaysInDocument } from '../../generated/operations';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Note } from '../../parts/Note';
import { useAnswer } from '../../providers/useAnswer';
import { Doorway } from './Doorway';

/** A link that is good no longer, or never was: why that may be, and what to do, whoever it was for. */
export function GoneLink({ mayBeFirst }: { mayBeFirst: boolean }) {
  const say = useText();
  const hasResetByMail = useAnswer(WaysInDocument, {}).answer?.signInWays.hasResetByMail;
  return (
    <Doorway title={say('signIn.welcome.gone')}>
      <Note tone="warn">
        <p>{say('signIn.welcome.goneWhy')}</p>
      </Note>
      <ul className="bullets">
        <li>
          <Sentence message="signIn.welcome.goneSet" />
        </li>
        {hasResetByMail && (
          <li>
            <Sentence message="signIn.welcome.goneReset" />
          </li>
        )}
        <li>
          <Sentence message="signIn.welcome.goneAsk" />
        </li>
        {mayBeFirst && (
          <li>
            <Sentence message="signIn.welcome.goneFirst" />
          </li>
        )}
      </ul>
      <Button look="main" icon={LogIn} to="/sign-in">
        {say('signIn.welcome.goSignIn')}
      </Button>
    </Doorway>
  );
}
