import { useInput } from 'react-admin';
import { plain } from '../typed';
import { useKnownField } from './act-form-context';
import { described, FieldFrame, type FieldProps } from './FieldFrame';

/** A line of text. Empty is null: the value is taken away. */
export function TextField({
  source,
  label,
  hint,
  required = false,
  type = 'text',
  autoFocus,
  autoComplete = 'off',
  placeholder,
  refusal,
  isReferenceCode = false,
}: FieldProps & {
  type?: 'text' | 'tel' | 'email' | 'number';
  autoFocus?: boolean;
  autoComplete?: string;
  placeholder?: string;
  /** What was refused before it was saved. */
  refusal?: string;
  /** Whether it is the code of something that administrators keep. */
  isReferenceCode?: boolean;
}) {
  const { id, field, fieldState } = useInput({ source, parse: type === 'number' ? numberOf : textOf });
  const error = fieldState.error?.message ?? refusal;
  useKnownField(source, { id, label, isRequired: required, isReferenceCode });
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required}>
      <input
        {...field}
        {...described(id, hint, error)}
        id={id}
        className="inp"
        type={type === 'number' ? 'text' : type}
        inputMode={type === 'number' ? 'numeric' : undefined}
        // biome-ignore lint/a11y/noAutofocus: in a dialog just opened the first field is where one is
        autoFocus={autoFocus}
        autoComplete={autoComplete}
        placeholder={placeholder}
        required={required}
      />
    </FieldFrame>
  );
}

function textOf(text: string): string | null {
  return plain(text) || null;
}

function numberOf(text: string): number | string | null {
  if (text.trim() === '') return null;
  return /^-?\d+$/.test(text) ? Number(text) : text;
}
