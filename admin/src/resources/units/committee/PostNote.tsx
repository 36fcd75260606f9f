import type { PostFragment } from '../../../generated/operations';
import { eventsOf } from '../history';
import type { ShownUnit } from '../shown-unit';

/** The note of an appointment's own act; that of a correction of the unit's end, with which posts end later or not, is the unit's. */
export function PostNote({ post: { note }, unit }: { post: PostFragment; unit: ShownUnit }) {
  if (!note || isOfUnit(note, unit)) return null;
  return <span className="meta block">{note}</span>;
}

function isOfUnit(note: string, { history }: ShownUnit): boolean {
  return eventsOf(history).some(
    ({ act, version, differences }) =>
      act === 'CORRECT' && version.note === note && differences.some(({ aspect }) => aspect === 'closedOn'),
  );
}
