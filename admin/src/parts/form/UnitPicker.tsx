import Autocomplete from '@mui/material/Autocomplete';
import { useDeferredValue, useState } from 'react';
import { type UnitOptionFragment, UnitOptionsDocument } from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import { useAnswer } from '../../providers/useAnswer';
import { described } from './FieldFrame';

export interface UnitPickerProps {
  id: string;
  /** Only units of these kinds; any when left out. */
  kinds?: readonly string[];
  /** On which day the unit must exist; today when left out. */
  asOf?: string;
  /** A unit that can't be chosen: itself. */
  except?: string;
  multiple?: boolean;
  required?: boolean;
  hint?: unknown;
  error?: string;
  value: UnitOptionFragment | UnitOptionFragment[] | null;
  onChange: (chosen: UnitOptionFragment | UnitOptionFragment[] | null) => void;
  onBlur?: () => void;
}

/** Finds one unit or several by name without marks, or by the beginning of the code. */
export function UnitPicker({ id, kinds, asOf, except, multiple = false, required, hint, error, value, onChange, onBlur }: UnitPickerProps) {
  const say = useText();
  const labelOf = useLabel();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const filter = {
    ...(kinds && { kind: { in: [...kinds] } }),
    ...(asked && { or: [{ name: { contains: asked } }, { code: { startsWith: asked } }] }),
  };
  const { answer, isPending } = useAnswer(UnitOptionsDocument, { asOf, filter }, { keepFormer: true });
  const found = (answer?.units.nodes ?? []).filter((unit) => unit.id !== except);
  return (
    <Autocomplete<UnitOptionFragment, boolean>
      id={id}
      multiple={multiple}
      value={value}
      onChange={(_, chosen) => onChange(chosen)}
      onBlur={onBlur}
      onInputChange={(_, typed, reason) => setText(reason === 'input' ? typed : '')}
      options={found}
      filterOptions={(options) => options}
      loading={isPending}
      loadingText={say('shell.state.loading')}
      noOptionsText={say('shell.state.noOptions')}
      getOptionLabel={(unit) => unit.name}
      getOptionKey={(unit) => unit.id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      renderOption={({ key, ...props }, unit) => (
        <li key={key} {...props}>
          <span className="grow" lang="vi">
            {unit.name}
            <span className="meta block">
              {labelOf(unit.kind.label)}, {unit.code}
              {unit.parent && `, ${unit.parent.name}`}
            </span>
          </span>
        </li>
      )}
      renderInput={({ slotProps }) => (
        <div ref={slotProps.input.ref} className={error ? 'pick wrong-value' : 'pick'}>
          {slotProps.input.startAdornment}
          <input
            {...slotProps.htmlInput}
            {...described(id, hint, error)}
            className="inp"
            required={required}
            placeholder={say('shell.state.typeToSearch')}
          />
        </div>
      )}
    />
  );
}
