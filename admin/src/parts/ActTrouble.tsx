import type { Trouble } from '../providers/useDirectAct';
import { SaveFailure } from './form/SaveFailure';
import { Note } from './Note';

/** Why an act that a button alone carries out came to nothing. */
export function ActTrouble({ of: trouble }: { of: Trouble | undefined }) {
  if (!trouble) return null;
  if ('error' in trouble) return <SaveFailure error={trouble.error} />;
  return (
    <Note tone="danger">
      {trouble.messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
    </Note>
  );
}
