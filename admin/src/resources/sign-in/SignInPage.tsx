import { SignInDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { ActForm } from '../../parts/form/ActForm';
import { PasswordField } from '../../parts/form/PasswordField';
import { TextField } from '../../parts/form/TextField';
import { useAct } from '../../providers/useAct';
import { Doorway } from './Doorway';
import { useEntered } from './useEntered';

const form = 'sign-in';

interface Values {
  login: string | null;
  password: string | null;
}

/** Where people sign in; the address that they came for stays. */
export function SignInPage() {
  const say = useText();
  const entered = useEntered();
  const { act, isBusy } = useAct(SignInDocument, ({ signIn }) => signIn);
  const save = ({ login, password }: Values) => act({ input: { login: login ?? '', password: password ?? '' } });
  return (
    <Doorway title={say('signIn.title')}>
      <ActForm<Values, NonNullable<Awaited<ReturnType<typeof save>>>>
        id={form}
        initial={{ login: null, password: null }}
        undone="signIn.undone"
        save={save}
        onSaved={entered}
      >
        {() => (
          <>
            <TextField source="login" label={say('signIn.login')} autoComplete="username" required autoFocus />
            <PasswordField source="password" label={say('signIn.password')} autoComplete="current-password" />
            <Button type="submit" look="main" busy={isBusy}>
              {say('signIn.submit')}
            </Button>
          </>
        )}
      </ActForm>
    </Doorway>
  );
}
