import { Keyboard } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSetLocale } from 'react-admin';
import { type Language, languages } from '../../i18n/i18n-provider';
import { useLanguage, useText } from '../../i18n/useText';
import { openKeyboardHelp } from '../../layout/keyboard-help';
import { Button } from '../../parts/Button';
import { Segment } from '../../parts/Segment';
import { type ChosenMode, useChosenMode } from '../../theme/useMode';
import { useRecentPlaces } from '../search/useRecentPlaces';

/** How the console looks on this machine, and what it remembers here. */
export function LookSection() {
  const say = useText();
  const language = useLanguage();
  const setLocale = useSetLocale();
  const [mode, setMode] = useChosenMode();
  const { places, forgetAll } = useRecentPlaces();
  return (
    <section className="card" aria-label={say('settings.sections.look')}>
      <Line label={say('settings.look.language')} hint={say('settings.look.languageHint')}>
        <Segment<Language>
          label={say('settings.look.language')}
          value={language}
          onChange={(locale) => void setLocale(locale)}
          choices={languages.map(({ locale, name }) => ({ value: locale, label: name }))}
        />
      </Line>
      <Line label={say('settings.look.theme')} hint={say('settings.look.themeHint')}>
        <Segment<ChosenMode>
          label={say('settings.look.theme')}
          value={mode}
          onChange={setMode}
          choices={[
            { value: 'light', label: say('shell.theme.light') },
            { value: 'dark', label: say('shell.theme.dark') },
            { value: 'system', label: say('settings.look.system') },
          ]}
        />
      </Line>
      <Line
        label={say('settings.look.recent')}
        hint={places.length ? say('settings.look.recentSome', { smart_count: places.length }) : say('settings.look.recentNone')}
      >
        {places.length > 0 && <Button onClick={forgetAll}>{say('palette.forgetAll')}</Button>}
      </Line>
      <Line label={say('settings.look.keys')} hint={say('keys.hint')}>
        <Button icon={Keyboard} aria-haspopup="dialog" onClick={openKeyboardHelp}>
          {say('settings.look.keysOpen')}
        </Button>
      </Line>
    </section>
  );
}

function Line({ label, hint, children }: { label: string; hint: string; children: ReactNode }) {
  return (
    <div className="line">
      <div>
        <h2>{label}</h2>
        <p className="meta">{hint}</p>
      </div>
      {children}
    </div>
  );
}
