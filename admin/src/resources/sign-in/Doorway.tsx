import { type ReactNode, useEffect } from 'react';
import { useLanguage, useText } from '../../i18n/useText';
import { LanguageSwitch } from '../../layout/LanguageSwitch';
import { Mark } from '../../layout/Mark';
import { Messages } from '../../layout/Messages';
import { PageHeading } from '../../parts/PageHeading';

/** What stands around the pages of those who are not in yet. */
export function Doorway({ title, children }: { title: string; children: ReactNode }) {
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
        <p className="motto">{say('signIn.motto')}</p>
      </aside>
      <main id="main" tabIndex={-1}>
        <LanguageSwitch />
        <div className="stack">
          <PageHeading title={title} />
          {children}
        </div>
      </main>
      <Messages />
    </div>
  );
}
