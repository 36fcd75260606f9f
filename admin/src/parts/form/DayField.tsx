import { useState } from 'react';
import { useInput } from 'react-admin';
import { readDay, shownDay, whyNoDay } from '../../day/day';
import { useText } from '../../i18n/useText';
import { useKnownField } from './act-form-context';
import { CalendarButton } from './CalendarButton';
import { described, FieldFrame, type FieldProps } from './FieldFrame';

/** A day, typed as people write it or picked on the calendar. Its value is YYYY-MM-DD; what is no day stays as typed and is refused. */
export function DayField({ source, label, hint, required = false }: FieldProps) {
  const say = useText();
  const { id, field, fieldState } = useInput({ source });
  const [typed, setTyped] = useState<string>();
  const value: string = field.value ?? '';
  const shown = typed ?? (readDay(value) ? shownDay(value) : value);
  const why = typed === undefined && value !== '' ? whyNoDay(value) : undefined;
  const noDay = why && say(`shell.day.${why}`, { text: value });
  const error = fieldState.error?.message ?? noDay;
  useKnownField(source, { id, label, isRequired: required, isDay: true, shown: shownValue });

  function settle() {
    if (typed !== undefined) field.onChange(readDay(typed) ?? typed.trim());
    setTyped(undefined);
    field.onBlur();
  }
  function type(text: string) {
    setTyped(text);
    field.onChange(readDay(text) ?? text.trim());
  }

  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required}>
      <div className="wic">
        <CalendarButton day={readDay(value)} onPick={(day) => field.onChange(day)} label={`${label}: ${say('shell.day.pick')}`} />
        <input
          ref={field.ref}
          name={field.name}
          id={id}
          className="inp"
          inputMode="numeric"
          autoComplete="off"
          value={shown}
          required={required}
          onChange={(event) => type(event.target.value)}
          onBlur={settle}
          {...described(id, hint, error)}
        />
      </div>
    </FieldFrame>
  );
}

function shownValue(value: unknown): string {
  return typeof value === 'string' && readDay(value) ? shownDay(value) : String(value ?? '');
}
