import { useParams, useStore } from 'react-admin';
import { useText } from '../../i18n/useText';
import { Page } from '../../layout/Shell';
import { Card } from '../../parts/Card';
import { PageHeading } from '../../parts/PageHeading';
import { Segment } from '../../parts/Segment';
import { To } from '../../parts/To';
import { Waiting } from '../../parts/Waiting';
import { useReference } from '../../providers/useReference';
import type { Mode } from '../../theme/console-theme';
import { KindsSection } from './KindsSection';
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
        <Look />
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

function Look() {
  const say = useText();
  const [mode, setMode] = useStore<Mode>('theme', 'light');
  return (
    <Card title={say('settings.sections.look')}>
      <div className="row g4">
        <span>{say('shell.theme.label')}</span>
        <Segment
          label={say('shell.theme.label')}
          value={mode}
          onChange={setMode}
          choices={[
            { value: 'light', label: say('shell.theme.light') },
            { value: 'dark', label: say('shell.theme.dark') },
          ]}
        />
      </div>
    </Card>
  );
}
