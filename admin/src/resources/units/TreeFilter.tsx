import { ListFilter } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useText } from '../../i18n/useText';
import { Icon } from '../../parts/Icon';
import { longestSearch, sought } from '../../parts/typed';

/** The field over the tree that narrows it to names and codes; Escape empties it, the down key goes to the first hit. */
export function TreeFilter({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const say = useText();
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Escape' && text) {
      event.preventDefault();
      // in a drawer Escape would close it too
      event.stopPropagation();
      onChange('');
    }
    if (event.key === 'ArrowDown') {
      const pane = event.currentTarget.closest('.treepane');
      const first = pane?.querySelector<HTMLElement>('.treehits button, [role="treeitem"][tabindex="0"]');
      if (first) event.preventDefault();
      first?.focus();
    }
  }
  return (
    <div className="wic d">
      <Icon of={ListFilter} />
      <input
        className="inp"
        type="search"
        autoComplete="off"
        aria-label={say('units.tree.filter')}
        placeholder={say('units.tree.filter')}
        value={text}
        maxLength={longestSearch}
        onChange={(event) => onChange(sought(event.target.value))}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
