import type { PersonOptionFragment } from '../../generated/operations';
import { FieldFrame, type FieldProps } from './FieldFrame';
import { PersonOption, usePersonOptions } from './PersonOption';
import { SearchPicker } from './SearchPicker';
import { useSearchField } from './useSearchField';

const nameOf = ({ fullName }: PersonOptionFragment) => fullName;

/** A person already on record, found by name without marks; the posts held tell namesakes apart. */
export function PersonField(props: FieldProps) {
  const { frame, picker } = useSearchField(props, nameOf);
  const { persons, isPending } = usePersonOptions(picker.unchosen.text);
  return (
    <FieldFrame {...frame}>
      <SearchPicker
        {...picker}
        found={persons}
        isPending={isPending}
        nameOf={nameOf}
        option={(person) => <PersonOption person={person} />}
      />
    </FieldFrame>
  );
}
