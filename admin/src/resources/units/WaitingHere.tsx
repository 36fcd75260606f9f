import { UserRoundCheck } from 'lucide-react';
import { usePath } from '../../day/useDay';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Note } from '../../parts/Note';
import type { ShownUnit } from './shown-unit';

/** Above a unit's page: how much over it waits for a second person, and the way there; nothing where nothing does. */
export function WaitingHere({ unit: { id, waiting } }: { unit: ShownUnit }) {
  const say = useText();
  const toPath = usePath();
  if (waiting === 0) return null;
  return (
    <div className="keptdrafts printno">
      <Note
        tone="info"
        icon={UserRoundCheck}
        action={
          <Button small to={toPath('/rights/proposals', { state: 'WAITING', unit: id })}>
            {say('proposals.here.see')}
          </Button>
        }
      >
        <p>{say('proposals.here.waiting', { smart_count: waiting })}</p>
      </Note>
    </div>
  );
}
