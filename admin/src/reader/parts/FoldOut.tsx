import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Icon, type IconName } from './Icon';

/** A button of the bar on top and the panel that it opens: closed by Escape, by what its content says, and by whatever is done outside. */
export function FoldOut({
  icon,
  word,
  label,
  children,
}: {
  icon: IconName;
  word: string;
  label: string;
  children: (close: () => void) => ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const whole = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = ({ target }: Event) => {
      if (!whole.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [isOpen]);

  function close() {
    setOpen(false);
    opener.current?.focus();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && isOpen) close();
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what is open from wherever in it
    <div className="fold" ref={whole} onKeyDown={onKeyDown}>
      <button type="button" className="btn q" ref={opener} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        <Icon of={icon} />
        <span>{word}</span>
      </button>
      <section className="foldp" id={id} aria-label={label} hidden={!isOpen}>
        {children(close)}
      </section>
    </div>
  );
}
