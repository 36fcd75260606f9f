import { useText } from '../../i18n/useText';
import { PasswordField } from '../../parts/form/PasswordField';

/** The password of the account, for what somebody at an unlocked computer must not do. */
export function OwnPassword() {
  const say = useText();
  return (
    <PasswordField source="password" label={say('signIn.password')} hint={say('myAccount.password.why')} autoComplete="current-password" />
  );
}
