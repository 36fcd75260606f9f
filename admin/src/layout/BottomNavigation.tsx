import { Menu } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../i18n/useText';
import { Apart } from '../parts/Apart';
import { Icon } from '../parts/Icon';
import { lazily } from '../parts/lazily';
import { PlaceLink } from './PlaceLink';
import { usePlaces } from './places';

const MorePlaces = lazily(() => import('./MorePlaces').then(({ MorePlaces }) => MorePlaces));
const inSight = 4;

/** The console's places at the bottom of a phone: four, and the rest behind "more". */
export function BottomNavigation() {
  const say = useText();
  const places = usePlaces();
  const [isAsked, setAsked] = useState(false);
  const [isOpen, setOpen] = useState(false);
  function open() {
    setAsked(true);
    setOpen(true);
  }
  return (
    <nav className="bottomnav" aria-label={say('shell.places.label')}>
      {places.slice(0, inSight).map((place) => (
        <PlaceLink key={place.path} place={place} />
      ))}
      <button type="button" aria-haspopup="dialog" aria-expanded={isOpen} onClick={open}>
        <Icon of={Menu} />
        <span>{say('shell.places.more')}</span>
      </button>
      {isAsked && (
        <Apart onClose={() => setAsked(false)}>
          <MorePlaces open={isOpen} onClose={() => setOpen(false)} from={inSight} />
        </Apart>
      )}
    </nav>
  );
}
