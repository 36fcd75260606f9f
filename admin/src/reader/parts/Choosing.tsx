import { useSay } from '../i18n/say';
import { To } from '../way/To';

/** Something to choose by: what it is called, and what stands below it. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly isChosen: boolean;
  readonly parts?: readonly Choice[];
}

/** Beside a list: links to what of it is shown. On a narrow page behind a line that names the one chosen. */
export function Choosing({ label, choices }: { label: string; choices: readonly Choice[] }) {
  const say = useSay();
  const chosen = choices.flatMap((choice) => [choice, ...(choice.parts ?? [])]).find(({ isChosen }) => isChosen);
  return (
    <nav className="topics" aria-label={label}>
      <details>
        <summary>{say('list.chosen', { what: label, chosen: chosen?.label ?? '' })}</summary>
        <Links choices={choices} />
      </details>
      <div className="wide">
        <p className="meta">{label}</p>
        <Links choices={choices} />
      </div>
    </nav>
  );
}

function Links({ choices }: { choices: readonly Choice[] }) {
  return (
    <ul>
      {choices.map(({ key, label, href, isChosen, parts = [] }) => (
        <li key={key}>
          <To href={href} aria-current={isChosen ? 'true' : undefined}>
            {label}
          </To>
          {parts.length > 0 && <Links choices={parts} />}
        </li>
      ))}
    </ul>
  );
}
