import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import { Icon } from '../Icon';

export interface FieldProps {
  source: string;
  label: string;
  hint?: ReactNode;
  required?: boolean;
}

/** A field's label above it and its hint below; refusals, a line each, take the hint's place. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  required,
  children,
}: {
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  required?: boolean;
  children: ReactNode;
}) {
  const say = useText();
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {!required && <span className="opt">{say('shell.state.optional')}</span>}
      </label>
      {children}
      {error ? (
        <FieldRefusal id={id} error={error} />
      ) : (
        hint && (
          <p className="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )
      )}
    </div>
  );
}

/** What a field was refused for, a line each. */
export function FieldRefusal({ id, error }: { id: string; error: string }) {
  return (
    <div id={`${id}-error`}>
      {error.split('\n').map((refusal) => (
        <p key={refusal} className="err">
          <Icon of={CircleAlert} small />
          <Told refusal={refusal} />
        </p>
      ))}
    </div>
  );
}

/** A refusal: what is so in strong words, then what to do. */
function Told({ refusal }: { refusal: string }) {
  const end = refusal.search(/\.\s/) + 1;
  return (
    <span>
      {end ? refusal.slice(0, end) : refusal}
      {end > 0 && <span>{refusal.slice(end)}</span>}
    </span>
  );
}

/** What a field's control says of its hint and refusal to those who can't see them. */
export function described(id: string, hint: unknown, error: string | undefined) {
  return { 'aria-invalid': error ? true : undefined, 'aria-describedby': error ? `${id}-error` : hint ? `${id}-hint` : undefined };
}
