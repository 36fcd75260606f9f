import type { PostFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';

/** The decisions by which a post was given and ended. */
export function DecisionCell({ post: { decisionNumber, endDecisionNumber } }: { post: PostFragment }) {
  const say = useText();
  return (
    <td data-l={decisionNumber || endDecisionNumber ? say('people.decision') : undefined}>
      {decisionNumber}
      {endDecisionNumber && <span className="meta block">{say('people.endDecision', { number: endDecisionNumber })}</span>}
    </td>
  );
}
