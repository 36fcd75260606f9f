import { useId, useRef, useState } from 'react';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Note } from '../../../parts/Note';
import { Secret } from '../../../parts/Secret';
import { Sheet } from '../../../parts/Sheet';
import { useStay } from '../../../providers/useStay';
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
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [isHandedOver, setHandedOver] = useState(false);
  const [isReminded, setReminded] = useState(false);
  useStay(!isHandedOver);

  function close() {
    if (isHandedOver) return onClose();
    setReminded(true);
    box.current?.focus();
  }
  return (
    <Sheet
      open
      onClose={close}
      width="48rem"
      title={say('rights.link.title', { name })}
      subtitle={say('rights.link.hint')}
      footer={
        <Button look="main" onClick={close} notYet={isHandedOver ? undefined : say('rights.link.first')}>
          {say('shell.state.close')}
        </Button>
      }
    >
      <div className="body stack">
        {trouble && (
          <Note tone="warn">
            <p>{trouble}</p>
          </Note>
        )}
        <Secret label={say('rights.link.label')} text={addressOf(link)} copied={(time) => say('rights.link.copied', { time })} />
        <p className="soft">{say('rights.link.good', { hours: linkHours[link.purpose] })}</p>
        <div className="field">
          <label className="cbx">
            <input
              ref={box}
              type="checkbox"
              checked={isHandedOver}
              aria-describedby={isReminded && !isHandedOver ? id : undefined}
              onChange={(event) => setHandedOver(event.target.checked)}
            />
            <span>{say('rights.link.done')}</span>
          </label>
          {isReminded && !isHandedOver && (
            <p className="err" id={id} role="alert">
              {say('rights.link.first')}
            </p>
          )}
        </div>
      </div>
    </Sheet>
  );
}
