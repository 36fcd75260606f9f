import { useInput } from 'react-admin';
import { useText } from '../../i18n/useText';
import { useKnownField } from './act-form-context';

/** Yes or no. */
export function CheckField({ source, label, hint }: { source: string; label: string; hint?: string }) {
  const say = useText();
  const { id, field } = useInput({ source, parse: (value) => value });
  useKnownField(source, { id, label, isRequired: false, shown: (value) => say(value === true ? 'saving.yes' : 'saving.no') });
  return (
    <label className="cbx" htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        name={field.name}
        ref={field.ref}
        checked={field.value === true}
        onBlur={field.onBlur}
        onChange={(event) => field.onChange(event.target.checked)}
      />
      <span>
        {label}
        {hint && <span className="meta">{hint}</span>}
      </span>
    </label>
  );
}
