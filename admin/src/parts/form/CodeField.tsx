import { useInput } from 'react-admin';
import { useKnownField } from './act-form-context';
import { described, FieldFrame, type FieldProps } from './FieldFrame';

/** A code that is read from somewhere else, written large: six digits of an app, or one that was printed. It may be pasted. */
export function CodeField({ source, label, hint, isOfDigits, autoFocus }: FieldProps & { isOfDigits: boolean; autoFocus?: boolean }) {
  const { id, field, fieldState } = useInput({ source, parse: (text: string) => text || null });
  const error = fieldState.error?.message;
  useKnownField(source, { id, label, isRequired: true });
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required>
      <input
        {...field}
        {...described(id, hint, error)}
        id={id}
        className="inp codefield"
        inputMode={isOfDigits ? 'numeric' : 'text'}
        autoComplete={isOfDigits ? 'one-time-code' : 'off'}
        autoCapitalize="none"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the code is all that is asked for
        autoFocus={autoFocus}
        required
      />
    </FieldFrame>
  );
}
