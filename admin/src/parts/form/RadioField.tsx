import { useInput } from 'react-admin';
import { useKnownField } from './act-form-context';
import type { Option } from './SelectField';

/** One of two or three, all in sight. */
export function RadioField({ source, label, options }: { source: string; label: string; options: readonly Option[] }) {
  const { id, field } = useInput({ source });
  useKnownField(source, { id, label, isRequired: false, shown: (chosen) => options.find(({ value }) => value === chosen)?.label ?? '' });
  return (
    <fieldset id={id} tabIndex={-1}>
      <legend>{label}</legend>
      <div className="rg">
        {options.map(({ value, label: text }) => (
          <label key={value}>
            <input
              type="radio"
              name={field.name}
              value={value}
              checked={field.value === value}
              onChange={() => field.onChange(value)}
              onBlur={field.onBlur}
            />{' '}
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
