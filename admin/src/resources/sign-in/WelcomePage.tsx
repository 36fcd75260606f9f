import { useState } from 'react';
import { useNavigate } from 'react-admin';
import { useParam } from '../../day/useDay';
import { AcceptLinkDocument, type NeededFragment } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { ActForm } from '../../parts/form/ActForm';
import { PasswordField } from '../../parts/form/PasswordField';
import { TextField } from '../../parts/form/TextField';
import { Note } from '../../parts/Note';
import { useAct } from '../../providers/useAct';
import { Doorway } from './Doorway';
import { SecondStep } from './SecondStep';
import { useEntered } from './useEntered';

const form = 'welcome';

interface Values {
  name: string | null;
  login: string | null;
  password: string | null;
}

/** Where a link leads: the first administrator makes the account, who was invited sets the password. */
export function WelcomePage() {
  const say = useText();
  const key = useParam('key');
  const purpose = useParam('for');
  const isInvited = purpose === 'invitation' || purpose === 'reset';
  const entered = useEntered();
  const navigate = useNavigate();
  const [needed, setNeeded] = useState<NeededFragment>();
  const { act, isBusy } = useAct(AcceptLinkDocument, ({ acceptLink }) => acceptLink);
  const save = ({ name, login, password }: Values) =>
    act({ input: { key: key ?? '', password: password ?? '', ...(!isInvited && { name, login }) } });
  const title = say(isInvited ? 'signIn.welcome.title' : 'signIn.welcome.first');
  if (needed) return <SecondStep needed={needed} onStartAnew={() => navigate('/sign-in', { replace: true })} />;
  if (!key) {
    return (
      <Doorway title={title}>
        <Note tone="warn">
          <p>{say('signIn.welcome.without')}</p>
        </Note>
      </Doorway>
    );
  }
  return (
    <Doorway title={title}>
      <p className="soft">
        {say(purpose === 'reset' ? 'signIn.welcome.resetIntro' : isInvited ? 'signIn.welcome.intro' : 'signIn.welcome.firstIntro')}
      </p>
      <ActForm<Values, NonNullable<Awaited<ReturnType<typeof save>>>>
        id={form}
        initial={{ name: null, login: null, password: null }}
        undone="signIn.welcome.undone"
        save={save}
        onSaved={({ secondFactorNeeded }) => (secondFactorNeeded ? setNeeded(secondFactorNeeded) : entered())}
      >
        {() => (
          <>
            {!isInvited && (
              <>
                <TextField source="name" label={say('signIn.welcome.name')} autoComplete="name" required autoFocus />
                <TextField
                  source="login"
                  label={say('signIn.login')}
                  hint={say('signIn.welcome.loginHint')}
                  autoComplete="username"
                  required
                />
              </>
            )}
            <PasswordField
              source="password"
              label={say('signIn.welcome.password')}
              hint={say('signIn.welcome.passwordHint')}
              autoComplete="new-password"
            />
            <Button type="submit" look="main" busy={isBusy}>
              {say(isInvited ? 'signIn.welcome.submit' : 'signIn.welcome.submitFirst')}
            </Button>
          </>
        )}
      </ActForm>
    </Doorway>
  );
}
