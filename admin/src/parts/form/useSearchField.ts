import { useInput } from 'react-admin';
import { useKnownField } from './act-form-context';
import type { FieldProps } from './FieldFrame';
import type { SearchPickerProps } from './SearchPicker';
import { useUnchosen } from './useUnchosen';

/** What a field of a form is given whose value is what was chosen of what was found, whole: for its frame, and for what it is chosen with. */
export function useSearchField<Option>(
  { source, label, hint, required = false }: FieldProps,
  nameOf: (one: Option) => string,
  multiple = false,
) {
  const { id, field, fieldState } = useInput({ source, format: (value) => value, parse: (value) => value });
  const unchosen = useUnchosen();
  const error = unchosen.refusal ?? fieldState.error?.message;
  const shown = (value: unknown) => ([value ?? []].flat() as Option[]).map(nameOf).join(', ');
  useKnownField(source, { id, label, isRequired: required, shown }, unchosen.why);
  const picker: SearchPickerProps<Option> = {
    ...{ id, multiple, required, hint, error, unchosen },
    value: field.value ?? (multiple ? [] : null),
    onChange: field.onChange,
    onBlur: () => field.onBlur(),
  };
  return { frame: { id, label, hint, error, required }, picker };
}
