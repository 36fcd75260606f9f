import { useText } from '../../../i18n/useText';
import { Note } from '../../../parts/Note';
import { ShownOnce } from '../../../parts/ShownOnce';
import { addressOf, linkHours, type MadeLink } from './link';

/** A link shown this once: it is not closed before one has said that it was handed over. */
export function LinkDialog({
  name,
  link,
  trouble,
  onClose,
}: {
  name: string;
  link: MadeLink;
  /** What of the act could not be done beside the link. */
  trouble?: string;
  onClose: () => void;
}) {
  const say = useText();
  return (
    <ShownOnce
      title={say('rights.link.title', { name })}
      label={say('rights.link.label')}
      text={addressOf(link)}
      copied={(time) => say('rights.link.copied', { time })}
      done={say('rights.link.done')}
      before={
        trouble && (
          <Note tone="warn">
            <p>{trouble}</p>
          </Note>
        )
      }
      onClose={onClose}
    >
      <p className="soft">{say('rights.link.good', { hours: linkHours[link.purpose] })}</p>
    </ShownOnce>
  );
}
