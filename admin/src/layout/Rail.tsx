import { useText } from '../i18n/useText';
import { Mark } from './Mark';
import { PlaceLink } from './PlaceLink';
import { settingsPlace, usePlaces } from './places';
import { ReaderLink } from './ReaderLink';

/** The console's places, at the left edge of a wide screen. */
export function Rail() {
  const say = useText();
  const places = usePlaces();
  return (
    <nav className="rail" aria-label={say('shell.places.label')}>
      <div className="brand">
        <Mark />
      </div>
      <ul>
        {places.map((place) => (
          <li key={place.path}>
            <PlaceLink place={place} />
          </li>
        ))}
      </ul>
      <ul className="end">
        <li>
          <ReaderLink />
        </li>
        <li>
          <PlaceLink place={settingsPlace} />
        </li>
      </ul>
    </nav>
  );
}
