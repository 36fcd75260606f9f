import { Equal } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useText } from '../../i18n/useText';
import { Icon } from '../Icon';
import type { KnownField } from './act-form-context';
import { isSame } from './changed-only';
import type { Overtaken } from './meanwhile';
import { newIn } from './new-in';

/** One field in both versions, with the choice between them; what both say the same needs none. */
export function MeanwhileRow({
  field,
  known,
  chosen,
  current,
  onChoose,
}: {
  field: Overtaken;
  known: KnownField;
  chosen: 'mine' | 'theirs';
  /** What stands in the form's field just now: it may have been typed on. */
  current: unknown;
  onChoose: (side: 'mine' | 'theirs', value: unknown) => void;
}) {
  const say = useText();
  const name = useId();
  const [kept, setKept] = useState(field.mine);
  const shown = (value: unknown) => known.shown?.(value) ?? '';
  const mine = chosen === 'mine' ? (isSame(current, field.theirs) ? kept : current) : kept;
  const was = shown(field.was);
  if (isSame(field.mine, field.theirs)) {
    return (
      <PlainRow label={known.label} was={was} theirs={shown(field.theirs)} note={say('saving.meanwhile.same')} icon={<Icon of={Equal} />} />
    );
  }
  const sides = [
    { side: 'mine', value: mine, other: field.theirs, label: say('saving.meanwhile.mine') },
    { side: 'theirs', value: field.theirs, other: mine, label: say('saving.meanwhile.theirs') },
  ] as const;
  return (
    <tr>
      <th scope="row">{known.label}</th>
      <td data-l={say('saving.meanwhile.was')}>
        <Value text={was} />
      </td>
      {sides.map(({ side, value, other, label }) => (
        <td key={side}>
          <label className={chosen === side ? 'pickone on' : 'pickone'}>
            <input
              type="radio"
              name={name}
              checked={chosen === side}
              onChange={() => {
                if (side === 'theirs') setKept(mine);
                onChoose(side, value);
              }}
            />
            <span className="grow">
              <span className="sr">
                {known.label}, {label}:{' '}
              </span>
              <span className="onphone" aria-hidden="true">
                {label}
              </span>
              <Value text={shown(value)} beside={was || shown(other)} />
              {side === 'mine' && !field.isTyped && <span className="meta block">{say('saving.meanwhile.mineUntouched')}</span>}
            </span>
          </label>
        </td>
      ))}
    </tr>
  );
}

/** What somebody else changed and this form has no choice about. */
export function PlainRow({
  label,
  was,
  theirs,
  note,
  icon,
}: {
  label: string;
  was: string | null;
  theirs: string | null;
  note: string;
  icon?: ReactNode;
}) {
  const say = useText();
  return (
    <tr>
      <th scope="row">{label}</th>
      <td data-l={say('saving.meanwhile.was')}>
        <Value text={was ?? ''} />
      </td>
      <td className="soft">
        {icon} {note}
      </td>
      <td data-l={say('saving.meanwhile.theirs')}>
        <Value text={theirs ?? ''} beside={was ?? ''} />
      </td>
    </tr>
  );
}

/** A value as it is read, with what of it is new beside another marked. */
function Value({ text, beside }: { text: string; beside?: string }) {
  const say = useText();
  if (!text) return <span className="muted">{say('saving.meanwhile.empty')}</span>;
  const { before, added, after } = beside ? newIn(text, beside) : { before: text, added: '', after: '' };
  return (
    <span lang="vi">
      {before}
      {added && <ins>{added}</ins>}
      {after}
    </span>
  );
}
