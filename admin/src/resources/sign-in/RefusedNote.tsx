import { Sentence } from '../../i18n/Sentence';
import { Note } from '../../parts/Note';

const reasons = ['unknown', 'taken', 'expired', 'failed', 'ask-again', 'sign-in-first'] as const;

/** Why single sign-on came to nothing, and what to do. */
export function RefusedNote({ reason }: { reason: string }) {
  return (
    <Note tone="warn">
      <p>
        <Sentence message={`signIn.refused.${reasons.find((one) => one === reason) ?? 'failed'}`} />
      </p>
    </Note>
  );
}
