import type { Params } from '../day/useDay';
import { useText } from '../i18n/useText';
import { To } from './To';

/** A page above another, by its name and in the language that this is in where it is not the reader's. */
export interface Crumb {
  readonly path: string;
  readonly params?: Params;
  readonly name: string;
  readonly lang?: string;
}

/** What lies above a page, outermost first. */
export function Crumbs({ of }: { of: readonly Crumb[] }) {
  const say = useText();
  return (
    <nav aria-label={say('units.tree.path')}>
      <ol className="crumbs">
        {of.map(({ name, ...to }) => (
          <li key={JSON.stringify(to)}>
            <To {...to}>{name}</To>
          </li>
        ))}
      </ol>
    </nav>
  );
}
