import { useEffect, useRef } from 'react';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Note } from '../../parts/Note';
import { codeToRead, isUnreachable } from '../../providers/contact';
import type { ImportState } from './useImport';

/** Says that an import broke off: of a dry run, that nothing was written; of a writing, that it is whole or not at all, and how to see which. */
export function ImportFailure({
  failure: { error, mayBeWritten },
  onRetry,
  onLook,
}: {
  failure: NonNullable<ImportState['failure']>;
  onRetry: () => void;
  onLook: () => void;
}) {
  const say = useText();
  const note = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each failure is told anew
  useEffect(() => note.current?.focus(), [error]);
  const code = codeToRead(error);
  return (
    <Note
      tone={mayBeWritten ? 'warn' : 'danger'}
      ref={note}
      action={<Button onClick={mayBeWritten ? onLook : onRetry}>{say(mayBeWritten ? 'imports.failed.look' : 'shell.state.retry')}</Button>}
    >
      <p>
        <Sentence message={mayBeWritten ? 'imports.failed.write' : 'imports.failed.check'} />{' '}
        {!mayBeWritten && say(isUnreachable(error) ? 'shell.state.unreachable' : 'shell.state.failedHint')}
      </p>
      {mayBeWritten && <p>{say('imports.failed.whole')}</p>}
      {code && (
        <p className="meta">
          {say('shell.state.failedCode')} <code>{code}</code>
        </p>
      )}
    </Note>
  );
}
