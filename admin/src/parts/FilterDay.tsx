import { useEffect, useId, useState } from 'react';
import { useLocation } from 'react-admin';
import { type Day, readDay, shownDay, whyNoDay } from '../day/day';
import { useText } from '../i18n/useText';
import { CalendarButton } from './form/CalendarButton';

/** A condition of a day, typed as people write it or picked: takes effect as soon as it is one, or when it is emptied. */
export function FilterDay({ label, value, onChange }: { label: string; value: Day | undefined; onChange: (day: Day | undefined) => void }) {
  const say = useText();
  const id = useId();
  const [text, setText] = useState(value ? shownDay(value) : '');
  const [why, setWhy] = useState<'invalid' | 'outside'>();
  const { search } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was refused belongs to the filter it was typed for
  useEffect(() => {
    setText(value ? shownDay(value) : '');
    setWhy(undefined);
  }, [value, search]);

  function settle() {
    const typed = text.trim();
    const day = readDay(typed);
    const refused = whyNoDay(typed);
    setWhy(refused === 'missing' ? undefined : refused);
    if (day) setText(shownDay(day));
    if (day !== value && (day || typed === '')) onChange(day);
  }

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="wic">
        <CalendarButton day={value} onPick={onChange} label={`${label}: ${say('shell.day.pick')}`} />
        <input
          id={id}
          className="inp"
          inputMode="numeric"
          autoComplete="off"
          placeholder={say('lists.dayExample')}
          value={text}
          aria-invalid={why ? true : undefined}
          aria-describedby={why ? `${id}-error` : undefined}
          onChange={(event) => setText(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => event.key === 'Enter' && settle()}
        />
      </div>
      {why && (
        <p id={`${id}-error`} className="err" role="alert">
          {say(`shell.day.${why}`, { text: text.trim() })}
        </p>
      )}
    </div>
  );
}
