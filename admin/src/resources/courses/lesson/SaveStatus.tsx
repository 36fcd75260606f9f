import { CloudCheck, CloudOff, type LucideIcon, PencilLine, RefreshCw, TriangleAlert } from 'lucide-react';
import { shownInstant } from '../../../day/day';
import { useText } from '../../../i18n/useText';
import { Icon } from '../../../parts/Icon';
import type { SaveState, Saving } from './saving/saving';

const icons: Record<SaveState, LucideIcon> = {
  ...{ saved: CloudCheck, changed: PencilLine, saving: RefreshCw, lost: CloudOff, trouble: CloudOff },
  ...{ ended: TriangleAlert, forbidden: TriangleAlert, refused: TriangleAlert, overtaken: TriangleAlert },
};
/** What is said aloud too: that all is well again after it was not, and nothing at every pause. */
const calm = new Set<SaveState>(['saved', 'changed', 'saving']);

/** How it stands with what was written, in words. */
export function SaveStatus({ now: { state, known } }: { now: Saving }) {
  const say = useText();
  const { day, time } = known.savedAt ? shownInstant(known.savedAt) : { day: '', time: '' };
  const isToday = day === shownInstant(new Date().toISOString()).day;
  const words =
    state === 'saved'
      ? time
        ? say(isToday ? 'lesson.save.saved' : 'lesson.save.savedOn', { time, day })
        : say('lesson.save.all')
      : say(`lesson.save.${state}`);
  return (
    <p className={calm.has(state) ? 'savestate meta' : 'savestate meta off'}>
      <Icon of={icons[state]} small />
      <span>{words}</span>
      <span className="sr" role="status">
        {calm.has(state) ? '' : words}
      </span>
    </p>
  );
}
