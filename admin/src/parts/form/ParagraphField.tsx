import { useInput } from 'react-admin';
import { plain } from '../typed';
import { useKnownField } from './act-form-context';
import { described, FieldFrame, type FieldProps } from './FieldFrame';

/** A text of several lines. Empty is null: the value is taken away. */
export function ParagraphField({
  source,
  label,
  hint,
  required = false,
  rows = 3,
  autoFocus,
}: FieldProps & { rows?: number; autoFocus?: boolean }) {
  const { id, field, fieldState } = useInput({ source, parse: (text: string) => plain(text) || null });
  const error = fieldState.error?.message;
  useKnownField(source, { id, label, isRequired: required });
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required}>
      <textarea
        {...field}
        {...described(id, hint, error)}
        id={id}
        className="inp"
        rows={rows}
        // biome-ignore lint/a11y/noAutofocus: the dialog was opened to write this
        autoFocus={autoFocus}
        required={required}
      />
    </FieldFrame>
  );
}
