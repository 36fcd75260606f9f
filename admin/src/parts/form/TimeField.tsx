import { Clock } from 'lucide-react';
import { useState } from 'react';
import { useInput } from 'react-admin';
import { readTime } from '../../day/time';
import { Icon } from '../Icon';
import { useKnownField } from './act-form-context';
import { described, FieldFrame, type FieldProps } from './FieldFrame';

/** An hour, typed as people write it. Its value is HH:mm; what is no hour stays as typed. */
export function TimeField({ source, label, hint, required = false }: FieldProps) {
  const { id, field, fieldState } = useInput({ source });
  const [typed, setTyped] = useState<string>();
  const error = fieldState.error?.message;
  useKnownField(source, { id, label, isRequired: required });
  function settle() {
    if (typed !== undefined) field.onChange(readTime(typed) ?? typed.trim());
    setTyped(undefined);
    field.onBlur();
  }
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required}>
      <div className="wic">
        <Icon of={Clock} />
        <input
          ref={field.ref}
          name={field.name}
          id={id}
          className="inp"
          inputMode="numeric"
          autoComplete="off"
          value={typed ?? field.value ?? ''}
          required={required}
          onChange={({ target }) => {
            setTyped(target.value);
            field.onChange(readTime(target.value) ?? target.value.trim());
          }}
          onBlur={settle}
          {...described(id, hint, error)}
        />
      </div>
    </FieldFrame>
  );
}
