import { FieldFrame, type FieldProps } from '../../../parts/form/FieldFrame';
import { useSearchField } from '../../../parts/form/useSearchField';
import { CoursePicker, type PickedCourse } from '../CoursePicker';

/** Several courses in a form. Its value is what was chosen, whole. */
export function CoursesField({ except, ...props }: FieldProps & { except: string }) {
  const { frame, picker } = useSearchField<PickedCourse>(props, ({ title }) => title, true);
  return (
    <FieldFrame {...frame}>
      <CoursePicker {...picker} except={except} />
    </FieldFrame>
  );
}
