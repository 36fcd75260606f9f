import { useState } from 'react';
import { useInput } from 'react-admin';
import { useText } from '../../i18n/useText';
import { plain } from '../typed';
import { useKnownField } from './act-form-context';
import { described, FieldFrame, type FieldProps } from './FieldFrame';

/** A password, which one may look at while typing it. */
export function PasswordField({ source, label, hint, autoComplete }: FieldProps & { autoComplete: 'current-password' | 'new-password' }) {
  const say = useText();
  const { id, field, fieldState } = useInput({ source, parse: (text: string) => plain(text) || null });
  const [isShown, setShown] = useState(false);
  const error = fieldState.error?.message;
  useKnownField(source, { id, label, isRequired: true });
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required>
      <div className="inp password">
        <input
          {...field}
          {...described(id, hint, error)}
          id={id}
          type={isShown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <button
          type="button"
          className="linkbtn"
          aria-label={say(isShown ? 'signIn.hidePassword' : 'signIn.showPassword')}
          onClick={() => setShown(!isShown)}
        >
          {say(isShown ? 'signIn.hide' : 'signIn.show')}
        </button>
      </div>
    </FieldFrame>
  );
}
