import { LechanError } from '@lechan/client';
import { CloudOff, RotateCw } from 'lucide-react';
import { useText } from '../i18n/useText';
import { Button } from './Button';
import { Icon } from './Icon';

/** Says that something could not be read, what to do, and the code to read out. */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const say = useText();
  const refused = error instanceof LechanError ? error : undefined;
  const isUnreachable = refused?.code === 'UNREACHABLE' || refused?.code === 'NOT_GRAPHQL';
  return (
    <div className="failure" role="alert">
      <span className="disc danger">
        <Icon of={CloudOff} />
      </span>
      <h2>{say('shell.state.failed')}</h2>
      <p>
        {isUnreachable
          ? say('shell.state.unreachable')
          : refused?.code === 'BAD_USER_INPUT'
            ? refused.message
            : say('shell.state.failedHint')}
      </p>
      {onRetry && (
        <Button look="main" icon={RotateCw} onClick={onRetry}>
          {say('shell.state.retry')}
        </Button>
      )}
      {refused?.requestId && (
        <p className="meta">
          {say('shell.state.failedCode')} <code>{refused.requestId}</code>
        </p>
      )}
    </div>
  );
}
