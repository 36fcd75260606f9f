import { lazy, Suspense, useEffect, useState } from 'react';
import { DayButton } from './DayButton';
import { onKeyboardHelp } from './keyboard-help';
import { LanguageSwitch } from './LanguageSwitch';
import { SearchOpener } from './SearchOpener';

const KeyboardHelp = lazy(() => import('./KeyboardHelp').then(({ KeyboardHelp }) => ({ default: KeyboardHelp })));

/** The bar over every page: search, the chosen day, the language. */
export function TopBar() {
  const [isHelping, setHelping] = useState(false);
  useEffect(() => onKeyboardHelp(() => setHelping(true)), []);
  return (
    <header className="bar">
      <div className="scope">lechan</div>
      <SearchOpener />
      <DayButton />
      <LanguageSwitch />
      <Suspense>{isHelping && <KeyboardHelp onClose={() => setHelping(false)} />}</Suspense>
    </header>
  );
}
