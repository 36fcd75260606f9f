import { type ReactNode, useId, useRef, useState } from 'react';
import { useText } from '../i18n/useText';
import { useStay } from '../providers/useStay';
import { Button } from './Button';
import { Sheet } from './Sheet';

/** A dialog of what is shown this once: it is not closed before one has said that it is kept. */
export function ShownOnce({
  title,
  hint,
  done,
  first,
  onClose,
  children,
}: {
  title: string;
  hint: string;
  /** The box to tick. */
  done: string;
  /** That it is to be ticked before closing. */
  first: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const say = useText();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [isKept, setKept] = useState(false);
  const [isReminded, setReminded] = useState(false);
  useStay(!isKept);

  function close() {
    if (isKept) return onClose();
    setReminded(true);
    box.current?.focus();
  }
  return (
    <Sheet
      open
      onClose={close}
      width="48rem"
      title={title}
      subtitle={hint}
      footer={
        <Button look="main" onClick={close} notYet={isKept ? undefined : first}>
          {say('shell.state.close')}
        </Button>
      }
    >
      <div className="body stack">
        {children}
        <div className="field">
          <label className="cbx">
            <input
              ref={box}
              type="checkbox"
              checked={isKept}
              aria-describedby={isReminded && !isKept ? id : undefined}
              onChange={(event) => setKept(event.target.checked)}
            />
            <span>{done}</span>
          </label>
          {isReminded && !isKept && (
            <p className="err" id={id} role="alert">
              {first}
            </p>
          )}
        </div>
      </div>
    </Sheet>
  );
}
