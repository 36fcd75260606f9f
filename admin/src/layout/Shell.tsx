import { type ReactNode, Suspense, useEffect } from 'react';
import { useLanguage, useText } from '../i18n/useText';
import { Boundary } from '../parts/Boundary';
import { useBackStays } from '../parts/useBackCloses';
import { WaitingPage } from '../parts/WaitingPage';
import { AskSecondPerson } from './AskSecondPerson';
import { BottomNavigation } from './BottomNavigation';
import { ContactBanner } from './ContactBanner';
import { Crash } from './Crash';
import { DayBanner } from './DayBanner';
import { Messages } from './Messages';
import { Rail } from './Rail';
import { SecondFactorBanner } from './SecondFactorBanner';
import { TopBar } from './TopBar';

/** What stands around every page. */
export function Shell({ children }: { children: ReactNode }) {
  const say = useText();
  const language = useLanguage();
  useBackStays();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <>
      {/* no link: the address's hash names the page */}
      <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
        {say('shell.skip')}
      </button>
      <div className="app">
        <Rail />
        <div className="mid">
          <TopBar />
          <DayBanner />
          <ContactBanner />
          <SecondFactorBanner />
          <Boundary instead={(error, retry) => <Crash error={error} resetErrorBoundary={retry} onRetry={retry} />}>
            <Suspense fallback={<Page>{<WaitingPage />}</Page>}>{children}</Suspense>
          </Boundary>
        </div>
      </div>
      <BottomNavigation />
      <Messages />
      <AskSecondPerson />
    </>
  );
}

/** The main part of a page: the only part that scrolls. */
export function Page({ children, footer }: { children: ReactNode; footer?: ReactNode }) {
  return (
    <main className={footer ? 'main hasfoot' : 'main'} id="main" tabIndex={-1}>
      <div className="page stack">{children}</div>
      {footer}
    </main>
  );
}
