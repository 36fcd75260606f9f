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

/** A field's label above it and its hint below; a refusal takes the hint's place. */
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
        <p className="err" id={`${id}-error`}>
          <Icon of={CircleAlert} small />
          <span>{error}</span>
        </p>
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

/** What a field's control says of its hint and refusal to those who can't see them. */
export function described(id: string, hint: unknown, error: string | undefined) {
  return { 'aria-invalid': error ? true : undefined, 'aria-describedby': error ? `${id}-error` : hint ? `${id}-hint` : undefined };
}
