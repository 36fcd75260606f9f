import Autocomplete from '@mui/material/Autocomplete';
import { useDeferredValue, useState } from 'react';
import { useInput } from 'react-admin';
import { type AccountOptionFragment, AccountOptionsDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { useKnownField } from '../../../parts/form/act-form-context';
import { described, FieldFrame, type FieldProps } from '../../../parts/form/FieldFrame';
import { longestSearch, sought } from '../../../parts/typed';
import { useAnswer } from '../../../providers/useAnswer';

interface PickerProps {
  id: string;
  value: AccountOptionFragment | null;
  onChange: (account: AccountOptionFragment | null) => void;
  onBlur?: () => void;
  required?: boolean;
  hint?: unknown;
  error?: string;
}

/** Somebody with an account, found by name or login; who has no right to see accounts finds their own. */
export function AccountPicker({ id, value, onChange, onBlur, required, hint, error }: PickerProps) {
  const say = useText();
  const [text, setText] = useState('');
  const asked = useDeferredValue(sought(text).trim());
  const filter = {
    isEnded: { equals: false },
    ...(asked && { or: [{ name: { contains: asked } }, { login: { contains: asked } }] }),
  };
  const { answer, isPending } = useAnswer(AccountOptionsDocument, { filter }, { keepFormer: true });
  return (
    <Autocomplete<AccountOptionFragment>
      id={id}
      value={value}
      onChange={(_, chosen) => onChange(chosen)}
      onBlur={onBlur}
      onInputChange={(_, typed, reason) => setText(reason === 'input' ? typed : '')}
      options={[...(answer?.accounts.nodes ?? [])]}
      filterOptions={(options) => options}
      loading={isPending}
      loadingText={say('shell.state.loading')}
      noOptionsText={say('shell.state.noOptions')}
      getOptionLabel={({ name }) => name}
      getOptionKey={(account) => account.id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      renderOption={({ key, ...props }, { name, login }) => (
        <li key={key} {...props}>
          <span className="grow" lang="vi">
            {name}
            <span className="meta block">{login}</span>
          </span>
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
  );
}

/** The same in a form. Its value is the account, whole. */
export function AccountField({ source, label, hint, required = false }: FieldProps) {
  const { id, field, fieldState } = useInput({ source, format: (value) => value, parse: (value) => value });
  const error = fieldState.error?.message;
  useKnownField(source, { id, label, isRequired: required, shown: (one) => (one as AccountOptionFragment | null)?.name ?? '' });
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required}>
      <AccountPicker
        id={id}
        value={field.value ?? null}
        onChange={field.onChange}
        onBlur={() => field.onBlur()}
        required={required}
        hint={hint}
        error={error}
      />
    </FieldFrame>
  );
}
