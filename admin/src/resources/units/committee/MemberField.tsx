import Autocomplete from '@mui/material/Autocomplete';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useInput } from 'react-admin';
import type { PersonOptionFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { useKnownField } from '../../../parts/form/act-form-context';
import { described, FieldFrame, type FieldProps } from '../../../parts/form/FieldFrame';
import { PersonOption, usePersonOptions, usePostsOf } from '../../../parts/form/PersonOption';
import { Icon } from '../../../parts/Icon';
import { longestSearch, plain } from '../../../parts/typed';

type Choice = PersonOptionFragment | { newName: string };

/** Somebody on record, found by name; or, last in the list, whoever is typed as somebody new. */
export function MemberField({
  source,
  label,
  sought,
  refusal,
  onNew,
}: FieldProps & { sought: string | null; refusal: string | undefined; onNew: (fullName: string) => void }) {
  const say = useText();
  const posts = usePostsOf();
  const { id, field, fieldState } = useInput({ source, format: (value) => value, parse: (value) => value });
  const error = fieldState.error?.message ?? refusal;
  const person: PersonOptionFragment | null = field.value || null;
  const [text, setText] = useState(person?.fullName ?? sought ?? '');
  const isTyped = text.trim() !== '' && text !== person?.fullName;
  useKnownField(source, { id, label, isRequired: false });
  const { persons, isPending } = usePersonOptions(isTyped ? text : '');
  const isName = isTyped && /\S\s+\S/.test(text.trim());
  const options: Choice[] = [...persons, ...(isName ? [{ newName: text.trim() }] : [])];

  return (
    <FieldFrame id={id} label={label} error={error} required>
      <Autocomplete<Choice>
        id={id}
        value={person}
        inputValue={text}
        onChange={(_, chosen) => {
          if (chosen && 'newName' in chosen) return onNew(chosen.newName);
          setText(chosen?.fullName ?? '');
          field.onChange(chosen);
        }}
        onBlur={() => field.onBlur()}
        onInputChange={(_, typed, reason) => {
          if (reason === 'input' || reason === 'clear') setText(plain(typed));
          if (reason === 'input' && person) field.onChange(null);
        }}
        options={options}
        filterOptions={(all) => all}
        clearOnBlur={false}
        loading={isPending}
        loadingText={say('shell.state.loading')}
        noOptionsText={say('shell.state.noOptions')}
        getOptionLabel={(option) => ('newName' in option ? option.newName : option.fullName)}
        getOptionKey={(option) => ('newName' in option ? 'new' : option.id)}
        isOptionEqualToValue={(one, other) => !('newName' in one) && !('newName' in other) && one.id === other.id}
        renderOption={({ key, ...props }, option) => (
          <li key={key} {...props}>
            {'newName' in option ? (
              <span className="row g3">
                <Icon of={UserPlus} small />
                <span>{say('committee.asNew', { name: option.newName })}</span>
              </span>
            ) : (
              <PersonOption person={option} />
            )}
          </li>
        )}
        renderInput={({ slotProps }) => (
          <div ref={slotProps.input.ref} className={error ? 'pick wrong-value' : 'pick'}>
            <input
              {...slotProps.htmlInput}
              {...described(id, undefined, error)}
              className="inp"
              maxLength={longestSearch}
              placeholder={say('shell.state.typeToSearch')}
            />
          </div>
        )}
      />
      {person && <p className="meta">{posts(person) || say('people.noPost')}</p>}
    </FieldFrame>
  );
}
