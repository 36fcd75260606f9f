import { RotateCw } from 'lucide-react';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Note } from '../../parts/Note';
import { codeToRead } from '../../providers/contact';

/** Says in a part's place that it could not be read, with the code to read out; the rest of the page stays. */
export function PartFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const say = useText();
  const code = codeToRead(error);
  return (
    <Note
      tone="danger"
      action={
        <Button small icon={RotateCw} onClick={onRetry}>
          {say('shell.state.retry')}
        </Button>
      }
    >
      <Sentence message="home.failed" />
      {code && (
        <span className="meta block">
          {say('home.failedCode')} <code>{code}</code>
        </span>
      )}
    </Note>
  );
}
