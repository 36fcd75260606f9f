import { useEffect, useState } from 'react';
import { Apart } from '../parts/Apart';
import { lazily } from '../parts/lazily';
import { AccountMenu } from './AccountMenu';
import { DayButton } from './DayButton';
import { onKeyboardHelp } from './keyboard-help';
import { LanguageSwitch } from './LanguageSwitch';
import { SearchOpener } from './SearchOpener';

const KeyboardHelp = lazily(() => import('./KeyboardHelp').then(({ KeyboardHelp }) => KeyboardHelp));

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
      <AccountMenu />
      {isHelping && (
        <Apart onClose={() => setHelping(false)}>
          <KeyboardHelp onClose={() => setHelping(false)} />
        </Apart>
      )}
    </header>
  );
}
