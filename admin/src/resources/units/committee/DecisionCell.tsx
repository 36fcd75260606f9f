import type { PostFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';

/** The decisions by which a post was given and ended, and why it ended. */
export function DecisionCell({ post: { decisionNumber, endDecisionNumber, endNote } }: { post: PostFragment }) {
  const say = useText();
  return (
    <td data-l={decisionNumber || endDecisionNumber || endNote ? say('people.decision') : undefined}>
      {decisionNumber}
      {endDecisionNumber && <span className="meta block">{say('people.endDecision', { number: endDecisionNumber })}</span>}
      {endNote && <span className="meta block">{endNote}</span>}
    </td>
  );
}
