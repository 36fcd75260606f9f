import { Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useText } from '../i18n/useText';
import { Icon } from '../parts/Icon';
import { SearchPalette } from '../resources/search/SearchPalette';
import { DayButton } from './DayButton';
import { onKeyboardHelp } from './keyboard-help';
import { LanguageSwitch } from './LanguageSwitch';

const KeyboardHelp = lazy(() => import('./KeyboardHelp').then(({ KeyboardHelp }) => ({ default: KeyboardHelp })));

/** The bar over every page: search, the chosen day, the language. */
export function TopBar() {
  const say = useText();
  const [isSearching, setSearching] = useState(false);
  const [isHelping, setHelping] = useState(false);

  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setSearching(true);
    };
    window.addEventListener('keydown', open);
    return () => window.removeEventListener('keydown', open);
  }, []);
  useEffect(() => onKeyboardHelp(() => setHelping(true)), []);

  return (
    <header className="bar">
      <div className="scope">lechan</div>
      <button className="find" type="button" aria-haspopup="dialog" aria-keyshortcuts="Control+K" onClick={() => setSearching(true)}>
        <Icon of={Search} />
        <span className="grow">{say('shell.search.open')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <DayButton />
      <LanguageSwitch />
      {isSearching && <SearchPalette onClose={() => setSearching(false)} />}
      <Suspense>{isHelping && <KeyboardHelp onClose={() => setHelping(false)} />}</Suspense>
    </header>
  );
}
