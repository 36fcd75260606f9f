import { useParams } from 'react-admin';
import { ReferenceDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { NotFound } from '../../layout/NotFound';
import { Page } from '../../layout/Shell';
import { Failure } from '../../parts/Failure';
import { PageHeading } from '../../parts/PageHeading';
import { SectionTabs } from '../../parts/SectionTabs';
import { Waiting } from '../../parts/Waiting';
import { useAnswer } from '../../providers/useAnswer';
import { KindsSection } from './KindsSection';
import { LookSection } from './LookSection';
import { PositionsSection } from './PositionsSection';
import { PublicSection } from './PublicSection';
import { SchemesSection } from './SchemesSection';
import { SecondPersonSection } from './SecondPersonSection';
import { TermsSection } from './TermsSection';
import { TopicsSection } from './TopicsSection';

const sections = ['kinds', 'positions', 'schemes', 'terms', 'topics', 'public', 'approval', 'look'] as const;

/** What administrators keep, a section each. */
export function Settings() {
  const say = useText();
  const { section = 'kinds' } = useParams();
  const { answer: reference, error, refetch } = useAnswer(ReferenceDocument, {});
  const shown = sections.find((one) => one === section);
  if (!shown) return <NotFound />;
  return (
    <Page>
      <PageHeading title={`${say(`settings.sections.${shown}`)} · ${say('settings.title')}`}>{say('settings.title')}</PageHeading>
      <SectionTabs
        label={say('settings.sections.label')}
        sections={sections.map((name) => ({ name, path: `/settings/${name}`, label: say(`settings.sections.${name}`) }))}
        current={shown}
      />
      <p className="soft">{say(`settings.intro.${shown}`)}</p>
      {shown === 'look' ? (
        <LookSection />
      ) : shown === 'approval' ? (
        <SecondPersonSection />
      ) : shown === 'topics' ? (
        <TopicsSection />
      ) : error && !reference ? (
        <Failure error={error} onRetry={refetch} />
      ) : !reference ? (
        <Waiting rows={8} />
      ) : (
        <>
          {shown === 'kinds' && <KindsSection kinds={reference.unitKinds} />}
          {shown === 'positions' && <PositionsSection positions={reference.positions} kinds={reference.unitKinds} />}
          {shown === 'schemes' && <SchemesSection schemes={reference.identifierSchemes} />}
          {shown === 'public' && <PublicSection kinds={reference.unitKinds} />}
          {shown === 'terms' && <TermsSection terms={reference.terms} />}
        </>
      )}
    </Page>
  );
}
