import { type ReactNode, useEffect } from 'react';
import { useLanguage, useText } from '../../i18n/useText';
import { LanguageSwitch } from '../../layout/LanguageSwitch';
import { Mark } from '../../layout/Mark';
import { Messages } from '../../layout/Messages';
import { PageHeading } from '../../parts/PageHeading';
import { Waves } from './Waves';

/** What stands around the pages of those who are not in yet. */
export function Doorway({ title, step, children }: { title: string; step?: string; children: ReactNode }) {
  const say = useText();
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <div className="doorway">
      <aside>
        <p className="row g3">
          <Mark /> <b>lechan</b>
        </p>
        <Waves />
        <p className="motto">{say('signIn.motto')}</p>
      </aside>
      <main id="main" tabIndex={-1}>
        <LanguageSwitch />
        <div className="stack">
          <div>
            {step && <p className="meta">{step}</p>}
            <PageHeading title={title} />
          </div>
          {children}
        </div>
      </main>
      <Messages />
    </div>
  );
}
