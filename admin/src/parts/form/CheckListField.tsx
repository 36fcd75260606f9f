import { useInput } from 'react-admin';
import { useKnownField } from './act-form-context';
import { described } from './FieldFrame';
import type { Option } from './SelectField';

/** Any number of a few. */
export function CheckListField({
  source,
  label,
  hint,
  options,
}: {
  source: string;
  label: string;
  hint?: string;
  options: readonly Option[];
}) {
  const { id, field, fieldState } = useInput({ source, parse: (value) => value });
  const chosen: readonly string[] = Array.isArray(field.value) ? field.value : [];
  const error = fieldState.error?.message;
  const shown = (values: unknown) =>
    options
      .filter(({ value }) => Array.isArray(values) && values.includes(value))
      .map((option) => option.label)
      .join(', ');
  useKnownField(source, { id, label, isRequired: false, shown });
  const toggle = (value: string) => field.onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset className="field" id={id} tabIndex={-1} {...described(id, hint, error)}>
      <legend>{label}</legend>
      {hint && !error && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="err" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className="checks">
        {options.map(({ value, label: text }) => (
          <label key={value} className="cbx">
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} onBlur={field.onBlur} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
