import { type ReactNode, useId, useRef, useState } from 'react';
import { useText } from '../i18n/useText';
import { useStay } from '../providers/useStay';
import { Button } from './Button';
import { Secret } from './Secret';
import { Sheet } from './Sheet';

/** A secret that is shown this once: it is not closed before one has said what became of it. */
export function ShownOnce({
  title,
  label,
  text,
  copied,
  done,
  before,
  children,
  onClose,
}: {
  title: string;
  /** What the secret is. */
  label: string;
  text: string;
  copied: (time: string) => string;
  /** What one says before it is closed. */
  done: string;
  /** What is told above it. */
  before?: ReactNode;
  /** What it is good for. */
  children: ReactNode;
  onClose: () => void;
}) {
  const say = useText();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [isDone, setDone] = useState(false);
  const [isReminded, setReminded] = useState(false);
  useStay(!isDone);

  function close() {
    if (isDone) return onClose();
    setReminded(true);
    box.current?.focus();
  }
  return (
    <Sheet
      open
      onClose={close}
      width="48rem"
      title={title}
      subtitle={say('rights.link.hint')}
      footer={
        <Button look="main" onClick={close} notYet={isDone ? undefined : say('rights.link.first')}>
          {say('shell.state.close')}
        </Button>
      }
    >
      <div className="body stack">
        {before}
        <Secret label={label} text={text} copied={copied} />
        {children}
        <div className="field">
          <label className="cbx">
            <input
              ref={box}
              type="checkbox"
              checked={isDone}
              aria-describedby={isReminded && !isDone ? id : undefined}
              onChange={(event) => setDone(event.target.checked)}
            />
            <span>{done}</span>
          </label>
          {isReminded && !isDone && (
            <p className="err" id={id} role="alert">
              {say('rights.link.first')}
            </p>
          )}
        </div>
      </div>
    </Sheet>
  );
}
