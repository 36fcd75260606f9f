import type { Params } from '../day/useDay';
import { To } from './To';

/** One of the sections of an area. */
export interface SectionTab {
  readonly name: string;
  readonly path: string;
  readonly params?: Params;
  readonly label: string;
  readonly count?: number;
}

/** The sections of an area side by side: links, of which one is where the reader is. */
export function SectionTabs({ label, sections, current }: { label: string; sections: readonly SectionTab[]; current: string }) {
  return (
    <nav className="tabs" aria-label={label}>
      {sections.map(({ name, path, params, label: text, count }) => (
        <span key={name} aria-current={name === current ? 'true' : undefined}>
          <To path={path} params={params}>
            {text}
            {count !== undefined && <span className="c"> {count}</span>}
          </To>
        </span>
      ))}
    </nav>
  );
}
