import { LinkBase } from 'react-admin';
import { usePath } from '../day/useDay';
import { useText } from '../i18n/useText';
import { Icon } from '../parts/Icon';
import { type Place, useIsCurrent } from './places';

/** A place's picture over its word. */
export function PlaceLink({ place, onClick }: { place: Place; onClick?: () => void }) {
  const say = useText();
  const toPath = usePath();
  const isCurrent = useIsCurrent();
  return (
    <LinkBase to={toPath(place.path)} aria-current={isCurrent(place) ? 'page' : undefined} onClick={onClick}>
      <Icon of={place.icon} />
      <span>{say(place.label)}</span>
    </LinkBase>
  );
}
