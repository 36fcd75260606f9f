import { type FormEvent, useId, useState } from 'react';
import { readDay, shownDay, shownInstant } from '../../../day/day';
import { useChangeParams, useDay } from '../../../day/useDay';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { CalendarButton } from '../../../parts/form/CalendarButton';
import { described, FieldFrame } from '../../../parts/form/FieldFrame';
import { Sheet } from '../../../parts/Sheet';
import { type KnownAt, knownAtOf, readTime, refusalOf, typedKnownAt } from './known-at';

const most = 8;

/** Asks up to which day and time one wants to see what was known: typed, picked, or among the times when something was recorded. */
export function KnownDialog({ known, moments, onClose }: { known: KnownAt | undefined; moments: readonly string[]; onClose: () => void }) {
  const say = useText();
  const { today } = useDay();
  const change = useChangeParams();
  const id = useId();
  const [typed, setTyped] = useState(known ? typedKnownAt(known) : { day: shownDay(today), time: '' });
  const [refused, setRefused] = useState<ReturnType<typeof refusalOf>>();
  const dayError =
    refused === 'day'
      ? say('shell.day.invalid', { text: typed.day })
      : refused === 'toCome' && say('history.known.toCome', { day: shownDay(readDay(typed.day) ?? today) });
  const timeError = refused === 'time' ? say('history.known.noTime', { text: typed.time }) : undefined;

  function see(knownAt: string) {
    onClose();
    change({ knownAt });
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    const day = readDay(typed.day);
    const refusal = refusalOf(typed.day, typed.time, today);
    setRefused(refusal);
    if (!refusal && day) return see(knownAtOf(day, readTime(typed.time)));
    document.getElementById(`${id}-${refusal === 'time' ? 'time' : 'day'}`)?.focus();
  }

  return (
    <Sheet
      open
      onClose={onClose}
      title={say('history.known.title')}
      subtitle={say('history.known.subtitle')}
      width="34rem"
      footer={
        <>
          <span className="grow" />
          <Button onClick={onClose}>{say('shell.state.close')}</Button>
          <Button look="time" type="submit" form={id}>
            {say('history.known.see')}
          </Button>
        </>
      }
    >
      <form id={id} className="body stack" onSubmit={submit} noValidate>
        <div className="f2">
          <FieldFrame id={`${id}-day`} label={say('history.known.day')} error={dayError || undefined} required>
            <div className="wic">
              <CalendarButton
                day={readDay(typed.day)}
                label={say('shell.day.pick')}
                onPick={(day) => setTyped({ ...typed, day: shownDay(day) })}
              />
              <input
                id={`${id}-day`}
                className="inp"
                inputMode="numeric"
                autoComplete="off"
                // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type a day
                autoFocus
                value={typed.day}
                onFocus={(event) => event.target.select()}
                onChange={(event) => setTyped({ ...typed, day: event.target.value })}
                {...described(`${id}-day`, undefined, dayError || undefined)}
              />
            </div>
          </FieldFrame>
          <FieldFrame id={`${id}-time`} label={say('history.known.time')} hint={say('history.known.timeHint')} error={timeError} required>
            <input
              id={`${id}-time`}
              className="inp"
              inputMode="numeric"
              autoComplete="off"
              value={typed.time}
              onChange={(event) => setTyped({ ...typed, time: event.target.value })}
              {...described(`${id}-time`, true, timeError)}
            />
          </FieldFrame>
        </div>
        {moments.length > 0 && (
          <div>
            <h3 className="sub">{say('history.known.moments')}</h3>
            <ul className="moments">
              {moments.slice(0, most).map((moment) => (
                <li key={moment}>
                  <button type="button" className="linkbtn" onClick={() => see(moment)}>
                    {say('history.known.untilTime', shownInstant(moment))}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
      </form>
    </Sheet>
  );
}
