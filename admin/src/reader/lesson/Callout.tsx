import { type ReactNode, useId } from 'react';
import { useLanguage, useSay } from '../i18n/say';
import { Icon } from '../parts/Icon';

export type CalloutKind = 'NOTE' | 'TIP' | 'WARNING';

/** What stands out of a lesson's text: it says in a word what it is. */
export function Callout({ kind, children }: { kind: CalloutKind; children?: ReactNode }) {
  const say = useSay();
  const around = useLanguage();
  const id = useId();
  return (
    <div className={`call ${kind.toLowerCase()}`} role="note" aria-labelledby={id}>
      <Icon of={kind} />
      <div className="grow">
        <p className="callk" id={id} lang={around}>
          {say(`lesson.${kind}`)}
        </p>
        {children}
      </div>
    </div>
  );
}
