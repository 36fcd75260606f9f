import { useText } from '../i18n/useText';
import { Sheet } from '../parts/Sheet';
import { LanguageSwitch } from './LanguageSwitch';
import { PlaceLink } from './PlaceLink';
import { settingsPlace, usePlaces } from './places';
import { ReaderLink } from './ReaderLink';

/** The places that the bottom of a phone has no room for, and the language. */
export function MorePlaces({ open, onClose, from }: { open: boolean; onClose: () => void; from: number }) {
  const say = useText();
  const places = usePlaces();
  return (
    <Sheet open={open} onClose={onClose} title={say('shell.places.more')}>
      <div className="body morelist">
        {[...places.slice(from), settingsPlace].map((place) => (
          <PlaceLink key={place.path} place={place} onClick={onClose} />
        ))}
        <ReaderLink />
        <div className="row between">
          <span>{say('shell.language.label')}</span>
          <LanguageSwitch />
        </div>
      </div>
    </Sheet>
  );
}
