import { type ReactNode, Suspense } from 'react';
import { useParams } from 'react-admin';
import { RightsCountsDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { NotFound } from '../../layout/NotFound';
import { Page } from '../../layout/Shell';
import { Boundary } from '../../parts/Boundary';
import { Failure } from '../../parts/Failure';
import { PageHeading } from '../../parts/PageHeading';
import { SectionTabs } from '../../parts/SectionTabs';
import { WaitingPage } from '../../parts/WaitingPage';
import { useAnswer } from '../../providers/useAnswer';
import { useWho } from '../../providers/who';
import { Barred } from './Barred';
import { type SectionName, sectionNamed, sectionsFor } from './sections';

/** Accounts and rights, a section each: those of which somebody who is signed in may see anything. */
export function Rights() {
  const { section, id } = useParams();
  const who = useWho();
  const shown = who ? sectionsFor(who) : [];
  const has = (section: string) => shown.some(({ name }) => name === section);
  const { answer: counts } = useAnswer(RightsCountsDocument, { accounts: has('accounts'), tokens: has('tokens') });
  const current = section === undefined ? shown[0] : sectionNamed(section);
  const say = useText();
  if (section !== undefined && !current) return <NotFound />;
  if (!who) return <Page>{<WaitingPage />}</Page>;
  if (!current) {
    return (
      <Page>
        <PageHeading title={say('rights.title')} />
        <p>{say('rights.forbidden')}</p>
      </Page>
    );
  }
  const tabs = shown.length > 0 && (
    <SectionTabs
      label={say('rights.sections.label')}
      sections={shown.map(({ name, params, count }) => ({
        ...{ name, params, path: `/rights/${name}`, label: say(`rights.sections.${name}`) },
        count: counts && count?.(counts),
      }))}
      current={current.name}
    />
  );
  if (!shown.includes(current) && !(current.isOneOpen && id !== undefined))
    return <Barred section={current} instead={shown[0]} tabs={tabs} />;
  const { Section, One } = current;
  return (
    <Boundary key={current.name} instead={(error, retry) => <Page>{<Broken error={error} onRetry={retry} />}</Page>}>
      <Suspense fallback={<Page>{<WaitingPage />}</Page>}>
        {id !== undefined && One ? <One id={id} /> : <Section tabs={tabs} id={id} />}
      </Suspense>
    </Boundary>
  );
}

function Broken({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const say = useText();
  return (
    <>
      <PageHeading title={say('rights.title')} />
      <Failure error={error} onRetry={onRetry} />
    </>
  );
}

/** The page of a section: the area's heading with what can be done, the sections, and what this one shows. */
export function SectionPage({
  name,
  tabs,
  action,
  footer,
  children,
}: {
  name: SectionName;
  tabs: ReactNode;
  action?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}) {
  const say = useText();
  return (
    <Page footer={footer}>
      <div className="row between wrap g4">
        <PageHeading title={`${say(`rights.sections.${name}`)} · ${say('rights.title')}`}>{say('rights.title')}</PageHeading>
        {action}
      </div>
      {tabs}
      {children}
    </Page>
  );
}
