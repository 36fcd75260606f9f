import { useParams } from 'react-admin';
import { ReferenceDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Page } from '../../layout/Shell';
import { Failure } from '../../parts/Failure';
import { PageHeading } from '../../parts/PageHeading';
import { To } from '../../parts/To';
import { Waiting } from '../../parts/Waiting';
import { useAnswer } from '../../providers/useAnswer';
import { KindsSection } from './KindsSection';
import { LookSection } from './LookSection';
import { PositionsSection } from './PositionsSection';
import { SchemesSection } from './SchemesSection';
import { TermsSection } from './TermsSection';

const sections = ['kinds', 'positions', 'schemes', 'terms', 'look'] as const;
type Section = (typeof sections)[number];

/** What administrators keep, a section each. */
export function Settings() {
  const say = useText();
  const { section = 'kinds' } = useParams();
  const { answer: reference, error, refetch } = useAnswer(ReferenceDocument, {});
  const shown = sections.find((one) => one === section) ?? 'kinds';
  return (
    <Page>
      <PageHeading title={`${say(`settings.sections.${shown}`)} · ${say('settings.title')}`}>{say('settings.title')}</PageHeading>
      <nav className="tabs" aria-label={say('settings.sections.label')}>
        {sections.map((one) => (
          <SectionLink key={one} section={one} isShown={one === shown} />
        ))}
      </nav>
      <p className="soft">{say(`settings.intro.${shown}`)}</p>
      {shown === 'look' ? (
        <LookSection />
      ) : error && !reference ? (
        <Failure error={error} onRetry={refetch} />
      ) : !reference ? (
        <Waiting rows={8} />
      ) : (
        <>
          {shown === 'kinds' && <KindsSection kinds={reference.unitKinds} />}
          {shown === 'positions' && <PositionsSection positions={reference.positions} kinds={reference.unitKinds} />}
          {shown === 'schemes' && <SchemesSection schemes={reference.identifierSchemes} />}
          {shown === 'terms' && <TermsSection terms={reference.terms} />}
        </>
      )}
    </Page>
  );
}

function SectionLink({ section, isShown }: { section: Section; isShown: boolean }) {
  const say = useText();
  return (
    <span aria-current={isShown ? 'true' : undefined}>
      <To path={`/settings/${section}`}>{say(`settings.sections.${section}`)}</To>
    </span>
  );
}
