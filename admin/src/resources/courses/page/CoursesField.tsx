import { useInput } from 'react-admin';
import { useKnownField } from '../../../parts/form/act-form-context';
import { FieldFrame, type FieldProps } from '../../../parts/form/FieldFrame';
import { useUnchosen } from '../../../parts/form/useUnchosen';
import { CoursePicker, type PickedCourse } from '../CoursePicker';

/** Several courses in a form. Its value is what was chosen, whole. */
export function CoursesField({ source, label, hint, required = false, except }: FieldProps & { except: string }) {
  const { id, field, fieldState } = useInput({ source, format: (value) => value, parse: (value) => value });
  const unchosen = useUnchosen();
  const error = unchosen.refusal ?? fieldState.error?.message;
  const shown = (courses: unknown) => ((courses ?? []) as PickedCourse[]).map(({ title }) => title).join(', ');
  useKnownField(source, { id, label, isRequired: required, shown }, unchosen.why);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required}>
      <CoursePicker
        id={id}
        except={except}
        multiple
        hint={hint}
        error={error}
        unchosen={unchosen}
        value={field.value ?? []}
        onChange={field.onChange}
        onBlur={() => field.onBlur()}
      />
    </FieldFrame>
  );
}
