import { useParams } from 'react-admin';
import { useText } from '../../i18n/useText';
import { Page } from '../../layout/Shell';
import { PageHeading } from '../../parts/PageHeading';
import { To } from '../../parts/To';
import { Waiting } from '../../parts/Waiting';
import { useReference } from '../../providers/useReference';
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
  const reference = useReference();
  const shown = sections.find((one) => one === section) ?? 'kinds';
  return (
    <Page>
      <PageHeading title={say('settings.title')} />
      <nav className="tabs" aria-label={say('settings.sections.label')}>
        {sections.map((one) => (
          <SectionLink key={one} section={one} isShown={one === shown} />
        ))}
      </nav>
      <p className="soft">{say(`settings.intro.${shown}`)}</p>
      {shown === 'look' ? (
        <LookSection />
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
