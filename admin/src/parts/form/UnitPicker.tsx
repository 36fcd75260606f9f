import Autocomplete from '@mui/material/Autocomplete';
import Paper, { type PaperProps } from '@mui/material/Paper';
import type { UnitOptionFragment } from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import { longestSearch } from '../typed';
import { described } from './FieldFrame';
import { usePickedUnits } from './usePickedUnits';
import type { Unchosen } from './useUnchosen';

export interface UnitPickerProps {
  id: string;
  /** Only units of these kinds; any when left out. */
  kinds?: readonly string[];
  /** Units of these kinds stand before others. */
  firstKinds?: readonly string[];
  /** On which day the unit must exist; today when left out. */
  asOf?: string;
  /** A unit that can't be chosen: itself. */
  except?: string;
  /** Only these units and what is below them; any when left out. */
  within?: readonly string[];
  multiple?: boolean;
  required?: boolean;
  hint?: unknown;
  error?: string;
  /** What is typed and not chosen, which the field's owner tells of. */
  unchosen: Unchosen;
  value: UnitOptionFragment | UnitOptionFragment[] | null;
  onChange: (chosen: UnitOptionFragment | UnitOptionFragment[] | null) => void;
  onBlur?: () => void;
}

/** Finds one unit or several as search finds them, by name or code, and says when there are more than are shown. */
export function UnitPicker({
  id,
  kinds,
  firstKinds,
  asOf,
  except,
  within,
  multiple = false,
  required,
  hint,
  error,
  unchosen,
  value,
  onChange,
  onBlur,
}: UnitPickerProps) {
  const say = useText();
  const labelOf = useLabel();
  const { text, onType, onLeave } = unchosen;
  const { found, isCut, isPending } = usePickedUnits(text, { kinds, firstKinds, asOf, except, within });
  return (
    <Autocomplete<UnitOptionFragment, boolean>
      id={id}
      multiple={multiple}
      value={value}
      onChange={(_, chosen) => {
        // what was typed may be the whole name of what is chosen: then the text does not change
        onType('');
        onChange(chosen);
      }}
      onBlur={() => {
        onLeave();
        onBlur?.();
      }}
      clearOnBlur={false}
      // before the answer is there, Enter chooses nothing, and must not send the form without the unit
      onKeyDown={(event) => event.key === 'Enter' && text !== '' && event.preventDefault()}
      onInputChange={(_, typed, reason) => onType(reason === 'input' && !isChosen(typed, value) ? typed : '')}
      options={found}
      filterOptions={(options) => options}
      slots={{ paper: Listed }}
      slotProps={{ paper: { 'data-more': isCut ? say('shell.state.moreOptions') : undefined } as PaperProps }}
      loading={isPending}
      loadingText={say('shell.state.loading')}
      noOptionsText={say(kinds || except || within ? 'shell.state.noOptionsHere' : 'shell.state.noOptions')}
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
            maxLength={longestSearch}
            placeholder={say('shell.state.typeToSearch')}
          />
        </div>
      )}
    />
  );
}

/** Whether what stands in the field is the name of what was chosen. */
function isChosen(text: string, value: UnitPickerProps['value']): boolean {
  return value !== null && !Array.isArray(value) && value.name === text;
}

/** The list, and below it that there is more than it shows. */
function Listed({ 'data-more': more, children, ...props }: PaperProps & { 'data-more'?: string }) {
  return (
    <Paper {...props}>
      {children}
      {more && (
        <p className="pickmore" role="status">
          {more}
        </p>
      )}
    </Paper>
  );
}
