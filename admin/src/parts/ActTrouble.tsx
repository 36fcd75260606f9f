import type { MessageKey } from '../i18n/messages';
import type { Trouble } from '../providers/useDirectAct';
import { SaveFailure } from './form/SaveFailure';
import { Note } from './Note';

/** Why an act that a button alone carries out came to nothing. */
export function ActTrouble({
  of: trouble,
  undone,
  isHarmless,
}: {
  of: Trouble | undefined;
  /** What is said of it where it failed; that it was not saved when left out. */
  undone?: MessageKey;
  /** Whether nothing is written by it. */
  isHarmless?: boolean;
}) {
  if (!trouble) return null;
  if ('error' in trouble) return <SaveFailure error={trouble.error} undone={undone} isHarmless={isHarmless} />;
  return (
    <Note tone="danger">
      {trouble.messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
    </Note>
  );
}
