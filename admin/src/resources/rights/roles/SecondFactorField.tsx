import { useText } from '../../../i18n/useText';
import { CheckField } from '../../../parts/form/CheckField';

/** Whether who has a role needs a second factor, and what becomes of who has none. */
export function SecondFactorField() {
  const say = useText();
  return (
    <fieldset className="permg">
      <legend>{say('grants.roles.signIn')}</legend>
      <CheckField source="isSecondFactorRequired" label={say('grants.roles.twoFactor')} hint={say('grants.roles.twoFactorHint')} />
    </fieldset>
  );
}
