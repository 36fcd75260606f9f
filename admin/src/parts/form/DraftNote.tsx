import { Undo2 } from 'lucide-react';
import { shownInstant } from '../../day/day';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { Button } from '../Button';
import { Note } from '../Note';

/** Over a form that opened with what was typed before: that it is not saved, since when it is kept, and the way to do without it. */
export function DraftNote({ since, onDrop }: { since: string; onDrop: () => void }) {
  const say = useText();
  const { day, time } = shownInstant(since);
  return (
    <Note
      tone="info"
      action={
        <Button small icon={Undo2} onClick={onDrop}>
          {say('saving.draft.drop')}
        </Button>
      }
    >
      <p>
        <Sentence message="saving.draft.told" values={{ time, day }} />
      </p>
    </Note>
  );
}
