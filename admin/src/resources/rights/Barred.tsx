import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { usePath } from '../../day/useDay';
import { useText } from '../../i18n/useText';
import { Page } from '../../layout/Shell';
import { Button } from '../../parts/Button';
import { Empty } from '../../parts/Empty';
import { PageHeading } from '../../parts/PageHeading';
import type { Section } from './sections';
import { usePermissionWords } from './usePermissionWords';

/** A section of which the reader may see nothing: what it takes, and the way to one that is theirs. */
export function Barred({
  section: { name, needs, isOfPlatform = false },
  instead,
  tabs,
}: {
  section: Section;
  instead: Section | undefined;
  tabs: ReactNode;
}) {
  const say = useText();
  const toPath = usePath();
  const words = usePermissionWords();
  const needed = say(needs.length > 1 ? 'rights.barred.oneOf' : 'rights.barred.needs', { permissions: words(needs) });
  return (
    <Page>
      <PageHeading title={`${say(`rights.sections.${name}`)} · ${say('rights.title')}`}>{say('rights.title')}</PageHeading>
      {tabs}
      <section className="card">
        <Empty
          icon={Lock}
          title={say('rights.barred.title', { section: say(`rights.sections.${name}`) })}
          hint={[needed, isOfPlatform && say('rights.barred.everywhere'), say('rights.barred.ask')].filter(Boolean).join(' ')}
        >
          {instead ? (
            <Button to={toPath(`/rights/${instead.name}`, instead.params)}>
              {say('rights.barred.instead', { section: say(`rights.sections.${instead.name}`) })}
            </Button>
          ) : (
            <Button to={toPath('/')}>{say('shell.state.goHome')}</Button>
          )}
        </Empty>
      </section>
    </Page>
  );
}
