import { CircleAlert } from 'lucide-react';
import { useEffect } from 'react';
import { useInput } from 'react-admin';
import { type Day, readDay, shownDay } from '../../../day/day';
import type { PostFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useLabel, useText } from '../../../i18n/useText';
import { useKnownField } from '../../../parts/form/act-form-context';
import { Icon } from '../../../parts/Icon';
import { Note } from '../../../parts/Note';

/** Tells the form's owner for which position and day it must be known who holds it. */
export function AsksHolder({
  position,
  from,
  onAsk,
}: {
  position: string | null;
  from: string | null;
  onAsk: (position: string | null, from: Day | undefined) => void;
}) {
  useEffect(() => onAsk(position, readDay(from ?? '')), [position, from, onAsk]);
  return null;
}

/** Says who holds a position that only one may hold, with the choice that they leave it on the day on which it is given to another. */
export function HolderField({ holder }: { holder: PostFragment }) {
  const say = useText();
  const labelOf = useLabel();
  const { id, field, fieldState } = useInput({ source: 'ends', format: (value) => value, parse: (value) => value });
  const error = fieldState.error?.message;
  const person = holder.person.fullName;
  const label = say('acts.appoint.ends', { person });
  useKnownField('ends', { id, label, isRequired: false, shown: (value) => say(value === holder.id ? 'saving.yes' : 'saving.no') });
  return (
    <Note tone="info">
      <p>
        <Sentence
          message="acts.appoint.held"
          values={{ person, position: labelOf(holder.position.label), from: shownDay(holder.validFrom) }}
        />
      </p>
      <label className="cbx" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          name={field.name}
          ref={field.ref}
          checked={field.value === holder.id}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onBlur={field.onBlur}
          onChange={(event) => field.onChange(event.target.checked ? holder.id : null)}
        />
        <span>{label}</span>
      </label>
      {error && (
        <p className="err" id={`${id}-error`}>
          <Icon of={CircleAlert} small />
          {error}
        </p>
      )}
    </Note>
  );
}
