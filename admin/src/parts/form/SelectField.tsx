import { useInput } from 'react-admin';
import { useText } from '../../i18n/useText';
import { useKnownField } from './act-form-context';
import { described, FieldFrame, type FieldProps } from './FieldFrame';

export interface Option {
  value: string;
  label: string;
}

/** One of a few, by the browser's own list: it works the same with a keyboard and on a phone. */
export function SelectField({
  source,
  label,
  hint,
  required = false,
  options,
  empty,
  refusal,
}: FieldProps & {
  options: readonly Option[];
  /** What stands for no choice; false when one always holds. */
  empty?: string | false;
  /** What was refused before it was saved. */
  refusal?: string;
}) {
  const say = useText();
  const { id, field, fieldState } = useInput({ source });
  const error = fieldState.error?.message ?? refusal;
  const shown = (chosen: unknown) => options.find(({ value }) => value === chosen)?.label ?? String(chosen ?? '');
  useKnownField(source, { id, label, isRequired: required, shown });
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required}>
      <select {...field} {...described(id, hint, error)} id={id} className="inp sel" required={required}>
        {empty !== false && <option value="">{empty ?? say('shell.state.choose')}</option>}
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
