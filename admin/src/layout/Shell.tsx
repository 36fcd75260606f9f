import { type ReactNode, Suspense, useEffect } from 'react';
import { useLanguage, useText } from '../i18n/useText';
import { Apart } from '../parts/Apart';
import { Boundary } from '../parts/Boundary';
import { lazily } from '../parts/lazily';
import { useBackStays } from '../parts/useBackCloses';
import { WaitingPage } from '../parts/WaitingPage';
import { closeUploads, useUploadsAsked } from '../resources/library/uploads/open-uploads';
import { AskSecondPerson } from './AskSecondPerson';
import { BottomNavigation } from './BottomNavigation';
import { ContactBanner } from './ContactBanner';
import { Crash } from './Crash';
import { DayBanner } from './DayBanner';
import { Messages } from './Messages';
import { Rail } from './Rail';
import { SecondFactorBanner } from './SecondFactorBanner';
import { TopBar } from './TopBar';

const UploadsAbove = lazily(
  () => import('../resources/library/uploads/UploadsAbove').then(({ UploadsAbove }) => UploadsAbove),
  false,
  'uploads',
  'library',
);

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
          <Uploads />
        </div>
      </div>
      <BottomNavigation />
      <Messages />
      <AskSecondPerson />
    </>
  );
}

/** What is being uploaded, whatever page is shown; nothing of it is fetched before something is. */
function Uploads() {
  const isAsked = useUploadsAsked();
  if (!isAsked) return null;
  return (
    <Apart onClose={closeUploads}>
      <UploadsAbove />
    </Apart>
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
