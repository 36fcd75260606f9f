import { useText } from '../i18n/useText';
import { PlaceLink } from './PlaceLink';
import { places, settingsPlace } from './places';

/** The console's places, at the left edge of a wide screen. */
export function Rail() {
  const say = useText();
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
          <PlaceLink place={settingsPlace} />
        </li>
      </ul>
    </nav>
  );
}

/** The product's mark: three levels, one under the other. */
function Mark() {
  return (
    <svg width="34" height="34" viewBox="0 0 34 34" aria-hidden="true">
      <rect x="1" y="4" width="32" height="6" rx="2" className="m1" />
      <rect x="7" y="14" width="26" height="6" rx="2" className="m2" />
      <rect x="13" y="24" width="20" height="6" rx="2" className="m3" />
    </svg>
  );
}
