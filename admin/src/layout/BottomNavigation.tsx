import { Menu } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../i18n/useText';
import { Icon } from '../parts/Icon';
import { Sheet } from '../parts/Sheet';
import { LanguageSwitch } from './LanguageSwitch';
import { PlaceLink } from './PlaceLink';
import { places, settingsPlace } from './places';

/** The console's places at the bottom of a phone: four, and the rest behind "more". */
export function BottomNavigation() {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <nav className="bottomnav" aria-label={say('shell.places.label')}>
      {places.slice(0, 4).map((place) => (
        <PlaceLink key={place.path} place={place} />
      ))}
      <button type="button" aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setOpen(true)}>
        <Icon of={Menu} />
        <span>{say('shell.places.more')}</span>
      </button>
      <Sheet open={isOpen} onClose={() => setOpen(false)} title={say('shell.places.more')}>
        <div className="body morelist">
          {[...places.slice(4), settingsPlace].map((place) => (
            <PlaceLink key={place.path} place={place} onClick={() => setOpen(false)} />
          ))}
          <div className="row between">
            <span>{say('shell.language.label')}</span>
            <LanguageSwitch />
          </div>
        </div>
      </Sheet>
    </nav>
  );
}
