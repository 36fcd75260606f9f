import Tooltip from '@mui/material/Tooltip';
import { type ReactNode, useEffect, useState } from 'react';
import type { vi } from '../i18n/messages';
import { useText } from '../i18n/useText';

/** A word of the glossary, by its name there. */
export type Word = keyof (typeof vi)['glossary']['words'];

/**
 * A word of the domain, explained in short to whoever points at it, reaches it with the keyboard or taps it. The explanation stays while
 * one points at it, and Escape puts it away without closing what is under it.
 */
export function Explained({ of: word, children }: { of: Word; children: ReactNode }) {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setOpen(false);
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [isOpen]);
  return (
    <Tooltip
      describeChild
      open={isOpen}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      enterDelay={250}
      leaveDelay={150}
      disableTouchListener
      title={<span className="explained">{say(`glossary.words.${word}`)}</span>}
      // within the part of the page that it belongs to, where a screen reader's user finds it
      slotProps={{ tooltip: { className: 'tip' }, popper: { disablePortal: true } }}
    >
      <button type="button" className="term" onClick={() => setOpen(true)}>
        {children}
      </button>
    </Tooltip>
  );
}
