import useMediaQuery from '@mui/material/useMediaQuery';
import { type FormEvent, useId, useState } from 'react';
import { DayCalendar } from '../day/DayCalendar';
import { type Day, readDay, shownDay, whyNoDay } from '../day/day';
import { useChangeParams, useDay } from '../day/useDay';
import { useText } from '../i18n/useText';
import { Button } from '../parts/Button';

/** Chooses the day the console looks at: typed, among days often seen, or on the calendar. */
export function DayPicker({ onDone }: { onDone: () => void }) {
  const say = useText();
  const { day, today } = useDay();
  const change = useChangeParams();
  const isPhone = useMediaQuery('(max-width: 43.6875em)');
  const [text, setText] = useState(shownDay(day));
  const [wrong, setWrong] = useState<string>();
  const id = useId();
  const year = Number(today.slice(0, 4));

  function see(chosen: Day) {
    onDone();
    change({ asOf: chosen === today ? undefined : chosen });
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    const typed = readDay(text);
    if (typed) see(typed);
    else setWrong(say(`shell.day.${whyNoDay(text) ?? 'invalid'}`, { text: text.trim() }));
  }
  // a year in two digits is written out, so that nobody sees another century unawares
  function settle() {
    const typed = readDay(text);
    if (typed) setText(shownDay(typed));
  }
  const often: [string, Day][] = [
    [say('shell.day.today'), today],
    [say('shell.day.startOfYear'), `${year}-01-01`],
    [say('shell.day.startOfLastYear'), `${year - 1}-01-01`],
  ];

  return (
    <div className="daypick">
      <div className="stack">
        {!isPhone && <h2>{say('shell.day.dialog')}</h2>}
        <form onSubmit={submit} className="field" noValidate>
          <label htmlFor={id}>{say('shell.day.field')}</label>
          <div className="row">
            <input
              id={id}
              className="inp"
              // biome-ignore lint/a11y/noAutofocus: the picker was opened to type or pick a day
              autoFocus
              inputMode="numeric"
              autoComplete="off"
              value={text}
              onFocus={(event) => event.target.select()}
              onChange={(event) => setText(event.target.value)}
              onBlur={settle}
              aria-invalid={wrong ? true : undefined}
              aria-describedby={`${id}-hint`}
            />
            <Button type="submit" look="time">
              {say('shell.day.go')}
            </Button>
          </div>
          <p id={`${id}-hint`} className={wrong ? 'err' : 'hint'} role={wrong ? 'alert' : undefined}>
            {wrong ?? say('shell.day.hint')}
          </p>
        </form>
        <div>
          <h3 className="meta">{say('shell.day.often')}</h3>
          <ul className="often">
            {often.map(([label, at]) => (
              <li key={label}>
                <button type="button" onClick={() => see(at)}>
                  <span>{label}</span>
                  <span className="soft">{shownDay(at)}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      </div>
      {!isPhone && <DayCalendar day={day} onPick={see} />}
    </div>
  );
}
