import { useText } from '../i18n/useText';
import { Icon } from '../parts/Icon';
import { readerPlace } from './places';

/** The way out of the console to where courses are read, drawn as its places are. */
export function ReaderLink() {
  const say = useText();
  return (
    <a href={readerPlace.href}>
      <Icon of={readerPlace.icon} />
      <span>{say(readerPlace.label)}</span>
    </a>
  );
}
