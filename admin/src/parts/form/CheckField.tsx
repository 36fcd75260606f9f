import { useInput } from 'react-admin';

/** Yes or no. */
export function CheckField({ source, label, hint }: { source: string; label: string; hint?: string }) {
  const { id, field } = useInput({ source, parse: (value) => value });
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
