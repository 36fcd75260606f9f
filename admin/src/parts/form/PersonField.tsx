import Autocomplete from '@mui/material/Autocomplete';
import { useInput } from 'react-admin';
import type { PersonOptionFragment } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { longestSearch } from '../typed';
import { useKnownField } from './act-form-context';
import { described, FieldFrame, type FieldProps } from './FieldFrame';
import { PersonOption, usePersonOptions } from './PersonOption';
import { useUnchosen } from './useUnchosen';

/** A person already on record, found by name without marks; the posts held tell namesakes apart. */
export function PersonField({ source, label, hint, required = false }: FieldProps) {
  const say = useText();
  const { id, field, fieldState } = useInput({ source, format: (value) => value, parse: (value) => value });
  const { text, why, refusal, onType, onLeave } = useUnchosen();
  const error = refusal ?? fieldState.error?.message;
  const shown = (one: unknown) => (one as PersonOptionFragment | null)?.fullName ?? '';
  useKnownField(source, { id, label, isRequired: required, shown }, why);
  const { persons, isPending } = usePersonOptions(text);

  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required}>
      <Autocomplete<PersonOptionFragment>
        id={id}
        value={field.value ?? null}
        onChange={(_, chosen) => field.onChange(chosen)}
        onBlur={() => {
          onLeave();
          field.onBlur();
        }}
        clearOnBlur={false}
        onInputChange={(_, typed, reason) => onType(reason === 'input' && typed !== shown(field.value) ? typed : '')}
        options={[...persons]}
        filterOptions={(options) => options}
        loading={isPending}
        loadingText={say('shell.state.loading')}
        noOptionsText={say('shell.state.noOptions')}
        getOptionLabel={({ fullName }) => fullName}
        getOptionKey={(person) => person.id}
        isOptionEqualToValue={(one, other) => one.id === other.id}
        renderOption={({ key, ...props }, person) => (
          <li key={key} {...props}>
            <PersonOption person={person} />
          </li>
        )}
        renderInput={({ slotProps }) => (
          <div ref={slotProps.input.ref} className={error ? 'pick wrong-value' : 'pick'}>
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
    </FieldFrame>
  );
}
