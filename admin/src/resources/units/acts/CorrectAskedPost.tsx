import { AskedPostDocument } from '../../../generated/operations';
import { useAnswer } from '../../../providers/useAnswer';
import { CorrectAppointment } from './CorrectAppointment';

/** The correction of the appointment that an address names, also of one that the page does not show on the day in view. */
export function CorrectAskedPost({ id, onClose }: { id: string; onClose: () => void }) {
  const post = useAnswer(AskedPostDocument, { id }).answer?.appointment;
  return post ? <CorrectAppointment post={post} kind={post.unit.kind.code} onClose={onClose} /> : null;
}
