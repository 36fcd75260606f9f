import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Note } from '../../../parts/Note';
import { Secret } from '../../../parts/Secret';
import { Sheet } from '../../../parts/Sheet';
import { ShownOnce } from '../../../parts/ShownOnce';
import { addressOf, linkHours, type MadeLink } from './link';

/** A link that was made: shown this once, or, where it went by mail, to which address. */
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
  const left = trouble && (
    <Note tone="warn">
      <p>{trouble}</p>
    </Note>
  );
  if ('sentTo' in link) {
    return (
      <Sheet
        open
        onClose={onClose}
        width="36rem"
        title={say('rights.link.title', { name })}
        footer={
          <Button look="main" onClick={onClose}>
            {say('shell.state.close')}
          </Button>
        }
      >
        <div className="body stack">
          {left}
          <Note tone="ok">
            <p>
              <Sentence message="rights.link.sent" values={{ address: link.sentTo }} />
            </p>
          </Note>
          <p className="soft">{say('rights.link.good', { hours: linkHours[link.purpose] })}</p>
          <p className="soft">{say('rights.link.sentHint')}</p>
        </div>
      </Sheet>
    );
  }
  return (
    <ShownOnce
      title={say('rights.link.title', { name })}
      hint={say('rights.link.hint')}
      done={say('rights.link.done')}
      first={say('rights.link.first')}
      onClose={onClose}
    >
      {left}
      <Secret label={say('rights.link.label')} text={addressOf(link)} copied={(time) => say('rights.link.copied', { time })} />
      <p className="soft">{say('rights.link.good', { hours: linkHours[link.purpose] })}</p>
    </ShownOnce>
  );
}
