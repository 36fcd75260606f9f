import { useEffect, useId, useState } from 'react';
import { type Day, readDay, shownDay } from '../day/day';
import { useText } from '../i18n/useText';
import { CalendarButton } from './form/CalendarButton';

/** A condition of a day, typed as people write it or picked: takes effect as soon as it is one, or when it is emptied. */
export function FilterDay({ label, value, onChange }: { label: string; value: Day | undefined; onChange: (day: Day | undefined) => void }) {
  const say = useText();
  const id = useId();
  const [text, setText] = useState(value ? shownDay(value) : '');
  const [isWrong, setWrong] = useState(false);
  useEffect(() => {
    setText(value ? shownDay(value) : '');
    setWrong(false);
  }, [value]);

  function settle() {
    const typed = text.trim();
    const day = readDay(typed);
    setWrong(typed !== '' && day === undefined);
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
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `${id}-error` : undefined}
          onChange={(event) => setText(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => event.key === 'Enter' && settle()}
        />
      </div>
      {isWrong && (
        <p id={`${id}-error`} className="err" role="alert">
          {say('shell.day.invalid', { text: text.trim() })}
        </p>
      )}
    </div>
  );
}
