import { useEffect, useState } from 'react';
import { useNavigate } from 'react-admin';
import { useParam } from '../../day/useDay';
import { type NeededFragment, SecondStepDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Failure } from '../../parts/Failure';
import { Note } from '../../parts/Note';
import { Waiting } from '../../parts/Waiting';
import { useAnswer } from '../../providers/useAnswer';
import { useWho } from '../../providers/who';
import { Doorway } from './Doorway';
import { ForgottenPassword } from './ForgottenPassword';
import { RefusedNote } from './RefusedNote';
import { readerBack } from './reader-back';
import { SecondStep } from './SecondStep';
import { WaysIn } from './WaysIn';

/** Where people sign in, in one step or two; the address that they came for stays. */
export function SignInPage() {
  const say = useText();
  const navigate = useNavigate();
  const refused = useParam('refused');
  const back = readerBack(useParam('back'));
  const isIn = useWho()?.account != null;
  const [needed, setNeeded] = useState<NeededFragment>();
  const [login, setLogin] = useState<string | null>();
  const brought = useBrought();
  const step = needed ?? brought.needed;

  useEffect(() => {
    // who went to a provider to link it came back signed in as before
    if (isIn && refused) navigate(`/my-account?refused=${encodeURIComponent(refused)}`, { replace: true });
  }, [isIn, refused, navigate]);

  useEffect(() => {
    if (isIn && back) window.location.replace(back);
  }, [isIn, back]);

  function startAnew() {
    setNeeded(undefined);
    navigate(back ? `/sign-in?back=${encodeURIComponent(back)}` : '/sign-in', { replace: true });
  }
  if (step) return <SecondStep needed={step} onStartAnew={startAnew} />;
  if (login !== undefined) return <ForgottenPassword login={login} onBack={() => setLogin(undefined)} />;
  if (brought.isComing) {
    return (
      <Doorway title={say('signIn.title')}>
        {brought.error ? <Failure error={brought.error} onRetry={brought.again} /> : <Waiting rows={4} />}
      </Doorway>
    );
  }
  return (
    <Doorway title={say('signIn.title')}>
      {refused !== undefined && <RefusedNote reason={refused} />}
      {brought.isGone && (
        <Note tone="warn">
          <p>{say('signIn.second.gone')}</p>
        </Note>
      )}
      <WaysIn onNeeded={setNeeded} onForgotten={setLogin} />
    </Doorway>
  );
}

/** What is asked yet of who came back from a provider with a challenge. */
function useBrought() {
  const challenge = useParam('challenge');
  const enabled = challenge !== undefined;
  const { answer, error, refetch } = useAnswer(SecondStepDocument, { challenge: challenge ?? '' }, { enabled });
  return {
    needed: (enabled && answer?.secondFactorNeeded) || undefined,
    isComing: enabled && !answer,
    isGone: enabled && answer?.secondFactorNeeded === null,
    error,
    again: refetch,
  };
}
