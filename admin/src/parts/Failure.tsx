import { LechanError } from '@lechan/client';
import { CloudOff, Lock, LogIn, RotateCw } from 'lucide-react';
import type { MessageKey } from '../i18n/messages';
import { useText } from '../i18n/useText';
import { codeToRead, isUnreachable } from '../providers/contact';
import { Button } from './Button';
import { Icon } from './Icon';
import { NotLoaded } from './lazily';
import { SignIn } from './SignIn';

/** What the API refuses because of the question; its words are English and for those who write programs. */
const unreadable = new Set([
  'BAD_USER_INPUT',
  'ARGUMENTS_INVALID',
  'CURSOR_INVALID',
  'FILTER_TOO_LARGE',
  'GRAPHQL_VALIDATION_FAILED',
  'PAGE_SIZE_INVALID',
]);

/** Says that something could not be read, what to do, and the code to read out. */
export function Failure({
  error,
  onRetry,
  title = 'shell.state.failed',
}: {
  error: unknown;
  onRetry?: () => void;
  /** What could not be done; that the page could not be opened when left out. */
  title?: MessageKey;
}) {
  const say = useText();
  const refused = error instanceof LechanError ? error : undefined;
  const isMisread = refused !== undefined && unreadable.has(refused.code);
  const isGone = isUnreachable(error) || isUnloaded(error);
  const code = [isMisread && refused.code, codeToRead(error)].filter(Boolean).join(' ');
  if (refused?.code === 'UNAUTHENTICATED') {
    return (
      <div className="failure" role="alert">
        <span className="disc warn">
          <Icon of={LogIn} />
        </span>
        <h2>{say('contact.endedTitle')}</h2>
        <p>{say('contact.endedHint')}</p>
        <SignIn />
      </div>
    );
  }
  if (refused?.code === 'FORBIDDEN') {
    return (
      <div className="failure" role="alert">
        <span className="disc warn">
          <Icon of={Lock} />
        </span>
        <h2>{say('contact.forbiddenTitle')}</h2>
        <p>{say('contact.forbiddenHint')}</p>
      </div>
    );
  }
  return (
    <div className="failure" role="alert">
      <span className="disc danger">
        <Icon of={CloudOff} />
      </span>
      <h2>{say(title)}</h2>
      <p>{isGone ? say('shell.state.unreachable') : isMisread ? say('shell.state.misread') : say('shell.state.failedHint')}</p>
      {onRetry && (
        <Button look="main" icon={RotateCw} onClick={onRetry}>
          {say('shell.state.retry')}
        </Button>
      )}
      {code && (
        <p className="meta">
          {say('shell.state.failedCode')} <code>{code}</code>
        </p>
      )}
    </div>
  );
}

/** Whether it is a part of the console itself that did not come. */
function isUnloaded(error: unknown): boolean {
  return (
    error instanceof NotLoaded ||
    (error instanceof TypeError && /dynamically imported module|module script|preload CSS/i.test(error.message))
  );
}
