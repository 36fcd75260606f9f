import { ArrowRight } from 'lucide-react';
import { shownInstant } from '../../day/day';
import { useChangeParams } from '../../day/useDay';
import type { MessageKey } from '../../i18n/messages';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { clearDraft, useTypedDrafts } from '../../parts/form/draft';
import { Note } from '../../parts/Note';
import type { ShownUnit } from './shown-unit';

interface Kept {
  readonly title: MessageKey;
  /** What an address asks for to open the act's form. */
  readonly ask: string;
}

/** The acts on a unit by the names of their drafts; before them stands the unit, and after it what the act is about. */
const ofUnit: Record<string, Kept> = {
  'change-unit': { title: 'acts.change.choice', ask: 'change' },
  'correct-unit': { title: 'acts.correct.choice', ask: 'correct' },
  'move-unit': { title: 'acts.move.choice', ask: 'move' },
  'close-unit': { title: 'acts.close.choice', ask: 'close' },
  'set-coverage': { title: 'acts.coverage.title', ask: 'coverage' },
  'set-identifiers': { title: 'acts.identifiers.title', ask: 'identifiers' },
  'create-unit': { title: 'acts.create.title', ask: 'child' },
  appoint: { title: 'acts.appoint.title', ask: 'appoint' },
  'renew-committee': { title: 'committee.title', ask: 'renew' },
  'end-committee': { title: 'committee.end.title', ask: 'endTerm' },
};

/** Above a unit's page: which acts on it were begun and not saved, since when, and the ways to go on with them or to do without. */
export function KeptDrafts({ unit }: { unit: ShownUnit }) {
  const say = useText();
  const change = useChangeParams();
  const kept = useTypedDrafts().flatMap(({ name, since }) => {
    const [form = '', about, subject] = name.split(' ');
    const act = about === unit.id ? ofUnit[form] : undefined;
    return act ? [{ ...act, name, since, ask: subject ? `${act.ask}:${subject}` : act.ask }] : [];
  });
  if (kept.length === 0) return null;
  return (
    <div className="keptdrafts printno">
      {kept.map(({ name, since, title, ask }) => (
        <Note
          key={name}
          tone="info"
          action={
            <div className="row wrap">
              <Button small icon={ArrowRight} aria-haspopup="dialog" onClick={() => change({ do: ask, tab: undefined })}>
                {say('saving.draft.goOn')}
              </Button>
              <Button look="quiet" small onClick={() => clearDraft(name)}>
                {say('saving.draft.drop')}
              </Button>
            </div>
          }
        >
          <p>
            <Sentence message="saving.draft.kept" values={{ act: say(title), ...shownInstant(since) }} />
          </p>
        </Note>
      ))}
    </div>
  );
}
