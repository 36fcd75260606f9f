import { useState } from 'react';
import { useNavigate } from 'react-admin';
import { AcceptLinkDocument, type NeededFragment } from '../../generated/operations';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { ActForm } from '../../parts/form/ActForm';
import { PasswordField } from '../../parts/form/PasswordField';
import { TextField } from '../../parts/form/TextField';
import { useAct } from '../../providers/useAct';
import { Doorway } from './Doorway';
import { SecondStep } from './SecondStep';
import { useEntered } from './useEntered';
import type { GoodLink } from './WelcomePage';

const form = 'welcome';

interface Values {
  name: string | null;
  login: string | null;
  password: string | null;
}

/** What a good link is for: the first administrator makes the account, who was invited sets the password of theirs. */
export function UseLink({ link, good, onGone }: { link: string; good: GoodLink; onGone: () => void }) {
  const say = useText();
  const entered = useEntered();
  const navigate = useNavigate();
  const [needed, setNeeded] = useState<NeededFragment>();
  const { act, isBusy } = useAct(AcceptLinkDocument, ({ acceptLink }) => acceptLink);
  const isFirst = good.purpose === 'FIRST';
  async function save({ name, login, password }: Values) {
    const accepted = await act({ input: { key: link, password: password ?? '', ...(isFirst && { name, login }) } });
    if (!accepted?.userErrors.some(({ field }) => field.at(-1) === 'key')) return accepted;
    // used by somebody, or run out, since it was opened
    onGone();
    return undefined;
  }
  if (needed) return <SecondStep needed={needed} onStartAnew={() => navigate('/sign-in', { replace: true })} />;
  return (
    <Doorway title={say(isFirst ? 'signIn.welcome.first' : 'signIn.welcome.title')}>
      {!isFirst && (
        <p className="anywhere">
          <Sentence message="signIn.welcome.forWhom" values={{ name: good.name ?? '', login: good.login ?? '' }} />
        </p>
      )}
      <p className="soft">{say(`signIn.welcome.intros.${good.purpose}`)}</p>
      <ActForm<Values, NonNullable<Awaited<ReturnType<typeof save>>>>
        id={form}
        initial={{ name: null, login: null, password: null }}
        undone="signIn.welcome.undone"
        save={save}
        onSaved={({ secondFactorNeeded }) => (secondFactorNeeded ? setNeeded(secondFactorNeeded) : entered())}
      >
        {() => (
          <>
            {isFirst && (
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
            <Button type="submit" look="main" busy={isBusy} doing="signIn.welcome.doing">
              {say(isFirst ? 'signIn.welcome.submitFirst' : 'signIn.welcome.submit')}
            </Button>
          </>
        )}
      </ActForm>
    </Doorway>
  );
}
