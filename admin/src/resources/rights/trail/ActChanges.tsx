import { shownDay } from '../../../day/day';
import type { ActFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Note } from '../../../parts/Note';
import { Waiting } from '../../../parts/Waiting';
import { DifferenceTable } from './DifferenceTable';
import { differencesOf, fieldOf, idsIn } from './differences';
import { useNames, useNaming } from './useNaming';

/** What an act changed, in words, and from which day on. */
export function ActChanges({ act }: { act: ActFragment }) {
  const say = useText();
  const { names, isPending } = useNames(idsIn(act));
  const naming = useNaming();
  if (act.isErased) {
    return (
      <Note tone="info">
        <p>{say('trail.event.erased')}</p>
      </Note>
    );
  }
  if (isPending) return <Waiting rows={3} />;
  const differences = differencesOf(act, naming(names));
  const [from, on] = [fieldOf(act.after, 'from'), fieldOf(act.after, 'on')];
  return (
    <>
      {differences.length > 0 ? (
        <DifferenceTable differences={differences} hasBefore={act.before !== null} hasAfter={act.after !== null} />
      ) : (
        <p className="soft">{say('trail.event.noChange')}</p>
      )}
      {from && <p className="soft">{say('trail.event.effective', { day: shownDay(from) })}</p>}
      {on && <p className="soft">{say('trail.event.corrected', { day: shownDay(on) })}</p>}
    </>
  );
}
