import { Fingerprint, Landmark } from 'lucide-react';
import { useDataProvider } from 'react-admin';
import {
  BeginPasskeySignInDocument,
  type NeededFragment,
  SignInDocument,
  SignInWithPasskeyDocument,
  WaysInDocument,
  type WaysInQuery,
} from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import { ActTrouble } from '../../parts/ActTrouble';
import { Button } from '../../parts/Button';
import { ActForm } from '../../parts/form/ActForm';
import { PasswordField } from '../../parts/form/PasswordField';
import { TextField } from '../../parts/form/TextField';
import { Waiting } from '../../parts/Waiting';
import { WayButton } from '../../parts/WayButton';
import type { ConsoleDataProvider } from '../../providers/data-provider';
import { askPasskey, canUsePasskeys, refusedByDevice } from '../../providers/passkey';
import { useAct } from '../../providers/useAct';
import { useAnswer } from '../../providers/useAnswer';
import { useDirectAct } from '../../providers/useDirectAct';
import { addressOfProvider } from './provider-address';
import { useEntered } from './useEntered';

const form = 'sign-in';
// what can't be asked is what it is nearly everywhere; what is not so is refused
const usual: WaysInQuery['signInWays'] = { hasPasswords: true, hasResetByMail: false, providers: [] };

interface Values {
  login: string | null;
  password: string | null;
}

/** The ways of coming in that there are here: password, passkey, providers of single sign-on. */
export function WaysIn({
  onNeeded,
  onForgotten,
}: {
  /** Goes on with the second step. */
  onNeeded: (needed: NeededFragment) => void;
  /** Goes on with a link by mail, with the login as far as it was typed. */
  onForgotten: (login: string | null) => void;
}) {
  const say = useText();
  const labelOf = useLabel();
  const { answer, error } = useAnswer(WaysInDocument, {});
  const passkey = usePasskeySignIn();
  const ways = answer?.signInWays ?? (error ? usual : undefined);
  if (!ways) return <Waiting rows={4} />;
  const { hasPasswords, hasResetByMail, providers } = ways;
  const hasOthers = canUsePasskeys() || providers.length > 0;
  return (
    <>
      {hasPasswords && <PasswordForm onNeeded={onNeeded} onForgotten={hasResetByMail ? onForgotten : undefined} />}
      {hasPasswords && hasOthers && <p className="or">{say('signIn.or')}</p>}
      <ActTrouble of={passkey.trouble} undone="signIn.undone" isHarmless />
      {hasOthers && (
        <div className="stack tight">
          {canUsePasskeys() && (
            <WayButton
              icon={Fingerprint}
              title={say('signIn.passkey.use')}
              hint={say('signIn.passkey.hint')}
              busy={passkey.isBusy}
              onClick={passkey.go}
            />
          )}
          {providers.map(({ id, label, address }) => (
            <WayButton key={id} icon={Landmark} title={labelOf(label)} hint={say('signIn.provider')} href={addressOfProvider(address)} />
          ))}
        </div>
      )}
      {!hasPasswords && !hasOthers && <p>{say('signIn.noWay')}</p>}
    </>
  );
}

function PasswordForm({
  onNeeded,
  onForgotten,
}: {
  onNeeded: (needed: NeededFragment) => void;
  onForgotten: ((login: string | null) => void) | undefined;
}) {
  const say = useText();
  const entered = useEntered();
  const { act, isBusy } = useAct(SignInDocument, ({ signIn }) => signIn);
  const save = ({ login, password }: Values) => act({ input: { login: login ?? '', password: password ?? '' } });
  return (
    <ActForm<Values, NonNullable<Awaited<ReturnType<typeof save>>>>
      id={form}
      initial={{ login: null, password: null }}
      undone="signIn.undone"
      isHarmless
      save={save}
      onSaved={({ secondFactorNeeded }) => (secondFactorNeeded ? onNeeded(secondFactorNeeded) : entered())}
    >
      {({ login }) => (
        <>
          <TextField source="login" label={say('signIn.login')} autoComplete="username" required autoFocus />
          <PasswordField source="password" label={say('signIn.password')} autoComplete="current-password" />
          <Button type="submit" look="main" busy={isBusy} doing="signIn.doing">
            {say('signIn.submit')}
          </Button>
          {onForgotten && (
            <p>
              <button type="button" className="linkbtn" onClick={() => onForgotten(login)}>
                {say('signIn.forgotten.open')}
              </button>
            </p>
          )}
        </>
      )}
    </ActForm>
  );
}

/** Comes in by a passkey alone, of whomever the device has one for. */
function usePasskeySignIn() {
  const say = useText();
  const entered = useEntered();
  const { ask } = useDataProvider<ConsoleDataProvider>();
  const { act } = useAct(SignInWithPasskeyDocument, ({ signInWithPasskey }) => signInWithPasskey);
  return useDirectAct(
    () =>
      refusedByDevice(say, async () => {
        const { beginPasskeySignIn } = await ask(BeginPasskeySignInDocument, { input: {} });
        const { question } = beginPasskeySignIn;
        if (!question) return beginPasskeySignIn;
        return act({ input: { challenge: question.challenge, passkey: await askPasskey(question.options) } });
      }),
    entered,
  );
}
