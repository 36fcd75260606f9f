import Autocomplete from '@mui/material/Autocomplete';
import type { ComponentProps, ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import { longestSearch } from '../typed';
import { described } from './FieldFrame';
import type { Unchosen } from './useUnchosen';

/** What a field is given that is chosen from what the API finds of what is typed. */
export interface SearchPickerProps<Option> {
  readonly id: string;
  readonly multiple?: boolean;
  readonly required?: boolean;
  readonly hint?: unknown;
  readonly error?: string;
  /** What is typed and not chosen, which the field's owner tells of. */
  readonly unchosen: Unchosen;
  readonly value: Option | Option[] | null;
  readonly onChange: (chosen: Option | Option[] | null) => void;
  readonly onBlur?: () => void;
}

type More<Option> = Pick<
  ComponentProps<typeof Autocomplete<Option, boolean>>,
  'slots' | 'slotProps' | 'getOptionDisabled' | 'noOptionsText'
>;

/** Chooses one or several of what is found: what is typed is neither lost nor taken for a choice. */
export function SearchPicker<Option extends { readonly id: string }>({
  id,
  multiple = false,
  required,
  hint,
  error,
  unchosen,
  value,
  onChange,
  onBlur,
  found,
  isPending,
  nameOf,
  option,
  noOptionsText,
  ...more
}: SearchPickerProps<Option> &
  More<Option> & {
    readonly found: readonly Option[];
    readonly isPending: boolean;
    readonly nameOf: (one: Option) => string;
    /** How one is shown in the list; by its name alone when left out. */
    readonly option?: (one: Option) => ReactNode;
  }) {
  const say = useText();
  const { text, onType, onLeave } = unchosen;
  // the name of what was chosen, put into the field, is nothing that was typed
  const isChosen = (typed: string) => value !== null && !Array.isArray(value) && nameOf(value) === typed;
  return (
    <Autocomplete<Option, boolean>
      {...more}
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
      // before the answer is there, Enter chooses nothing, and must not send the form without the choice
      onKeyDown={(event) => event.key === 'Enter' && text !== '' && event.preventDefault()}
      onInputChange={(_, typed, reason) => onType(reason === 'input' && !isChosen(typed) ? typed : '')}
      options={found}
      filterOptions={(options) => options}
      loading={isPending}
      loadingText={say('shell.state.loading')}
      noOptionsText={noOptionsText ?? say('shell.state.noOptions')}
      getOptionLabel={nameOf}
      getOptionKey={(one) => one.id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      {...(option && {
        renderOption: ({ key, ...props }, one) => (
          <li key={key} {...props}>
            {option(one)}
          </li>
        ),
      })}
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
