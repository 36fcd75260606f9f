import { Check, Copy } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { shownInstant } from '../day/day';
import { useText } from '../i18n/useText';
import { Button } from './Button';
import { Icon } from './Icon';

/** Something that is shown this once: framed, selected whole, and copied by a button, which says when it was. */
export function Secret({
  label,
  text,
  shown = text,
  copied: told,
}: {
  label: string;
  text: string;
  /** How it stands there, where that is more than the text. */
  shown?: ReactNode;
  copied: (time: string) => string;
}) {
  const say = useText();
  const code = useRef<HTMLElement>(null);
  const [state, setState] = useState<{ at: string } | 'refused'>();

  function copy() {
    if (code.current) window.getSelection()?.selectAllChildren(code.current);
    // without TLS a browser has no clipboard to write to
    const writing = navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject(new Error('There is no clipboard'));
    writing.then(
      () => setState({ at: shownInstant(new Date().toISOString()).time }),
      () => setState('refused'),
    );
  }
  return (
    <div className="stack tight">
      <section className="secret" aria-label={label}>
        <code ref={code}>{shown}</code>
        <Button icon={Copy} onClick={copy}>
          {say('rights.link.copy')}
        </Button>
      </section>
      <p className="meta" role="status">
        {state === 'refused' && say('rights.link.notCopied')}
        {typeof state === 'object' && (
          <>
            <Icon of={Check} small /> {told(state.at)}
          </>
        )}
      </p>
    </div>
  );
}
