import { useInput } from 'react-admin';
import type { UnitOptionFragment } from '../../generated/operations';
import { useKnownField } from './act-form-context';
import { FieldFrame, type FieldProps } from './FieldFrame';
import { UnitPicker, type UnitPickerProps } from './UnitPicker';
import { useUnchosen } from './useUnchosen';

type Choice = Pick<UnitPickerProps, 'kinds' | 'firstKinds' | 'asOf' | 'except' | 'within' | 'multiple'>;

/** One unit or several in a form. Its value is what was chosen, whole. */
export function UnitField({ source, label, hint, required = false, ...choice }: FieldProps & Choice) {
  const { id, field, fieldState } = useInput({ source, format: (value) => value, parse: (value) => value });
  const unchosen = useUnchosen();
  const error = unchosen.refusal ?? fieldState.error?.message;
  useKnownField(source, { id, label, isRequired: required, shown: namesOf }, unchosen.why);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required}>
      <UnitPicker
        {...choice}
        id={id}
        required={required}
        hint={hint}
        error={error}
        unchosen={unchosen}
        value={field.value ?? (choice.multiple ? [] : null)}
        onChange={field.onChange}
        onBlur={() => field.onBlur()}
      />
    </FieldFrame>
  );
}

function namesOf(value: unknown): string {
  return [value ?? []]
    .flat()
    .map((unit) => (unit as UnitOptionFragment).name)
    .join(', ');
}
