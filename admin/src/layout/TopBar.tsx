import { Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useText } from '../i18n/useText';
import { Icon } from '../parts/Icon';
import { DayButton } from './DayButton';
import { onKeyboardHelp } from './keyboard-help';
import { LanguageSwitch } from './LanguageSwitch';

const palette = () => import('../resources/search/SearchPalette').then(({ SearchPalette }) => ({ default: SearchPalette }));
const SearchPalette = lazy(palette);
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
    // ready before it is asked for, and not in the way of the page
    const timer = setTimeout(() => void palette(), 1500);
    return () => {
      window.removeEventListener('keydown', open);
      clearTimeout(timer);
    };
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
      <Suspense>
        {isSearching && <SearchPalette onClose={() => setSearching(false)} />}
        {isHelping && <KeyboardHelp onClose={() => setHelping(false)} />}
      </Suspense>
    </header>
  );
}
