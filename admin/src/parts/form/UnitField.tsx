import type { UnitOptionFragment } from '../../generated/operations';
import { FieldFrame, type FieldProps } from './FieldFrame';
import { UnitPicker, type UnitPickerProps } from './UnitPicker';
import { useSearchField } from './useSearchField';

type Choice = Pick<UnitPickerProps, 'kinds' | 'firstKinds' | 'asOf' | 'except' | 'within' | 'multiple'>;

/** One unit or several in a form. Its value is what was chosen, whole. */
export function UnitField({ kinds, firstKinds, asOf, except, within, multiple, ...props }: FieldProps & Choice) {
  const { frame, picker } = useSearchField<UnitOptionFragment>(props, ({ name }) => name, multiple);
  return (
    <FieldFrame {...frame}>
      <UnitPicker {...picker} {...{ kinds, firstKinds, asOf, except, within }} />
    </FieldFrame>
  );
}
