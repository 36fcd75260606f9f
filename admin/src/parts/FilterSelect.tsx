import { useId } from 'react';

/** A condition chosen among a few: a code and its label each; the first choice is that it doesn't matter. */
export function FilterSelect({
  label,
  any,
  isLabelled = true,
  value,
  choices,
  onChange,
}: {
  label: string;
  any: string;
  /** Whether its name stands over it; without, the choices must say what they are of. */
  isLabelled?: boolean;
  value: string | undefined;
  choices: readonly (readonly [code: string, label: string])[];
  onChange: (code: string | undefined) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelled ? undefined : 'sr'}>
        {label}
      </label>
      <select id={id} className="inp sel" value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">{any}</option>
        {choices.map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
