import { useEffect, useId, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useText } from '../../i18n/useText';
import { suggestedCode } from './suggested-code';
import { TextField } from './TextField';

/** The code of something that administrators keep, made out of its name as that is typed, until another one is written. */
export function SuggestedCodeField({ source, from, taken }: { source: string; from: string; taken: readonly string[] }) {
  const say = useText();
  const summary = useId();
  const { setValue, getValues, getFieldState, formState } = useFormContext();
  const [name, code] = useWatch({ name: [from, source] }) as (string | null | undefined)[];
  const [isAsked, setAsked] = useState(false);
  const former = useRef<string | null>(null);
  const suggestion = suggestedCode(name ?? '', taken);
  useEffect(() => {
    const present = getValues(source) ?? null;
    if (present === null || present === former.current) setValue(source, suggestion, { shouldDirty: true });
    former.current = suggestion;
  }, [suggestion, source, getValues, setValue]);
  const isOpen = isAsked || getFieldState(source, formState).error !== undefined;
  return (
    <details className="advanced" open={isOpen} onToggle={(event) => setAsked(event.currentTarget.open)}>
      <summary id={summary}>
        {say('settings.suggested.code')} <code>{code ?? say('settings.suggested.none')}</code>
      </summary>
      <TextField source={source} label={say('settings.code')} hint={say('settings.suggested.hint')} required isReferenceCode />
    </details>
  );
}
