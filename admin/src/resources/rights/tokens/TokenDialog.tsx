import type { TokenFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Secret } from '../../../parts/Secret';
import { ShownOnce } from '../../../parts/ShownOnce';
import { TokenFacts } from './TokenFacts';

/** An access token that was just made, and the secret as it came: neither address, draft nor message ever has it. */
export interface MadeToken {
  readonly token: TokenFragment;
  readonly secret: string;
}

/** An access token shown this once: it is not closed before one has said that it was put in a safe place. */
export function TokenDialog({
  made: { token, secret },
  isRotated,
  onClose,
}: {
  made: MadeToken;
  /** Whether it replaces another. */
  isRotated?: boolean;
  onClose: () => void;
}) {
  const say = useText();
  return (
    <ShownOnce
      title={say(isRotated ? 'tokens.made.rotated' : 'tokens.made.title', { name: token.name })}
      hint={say('rights.link.hint')}
      done={say('tokens.made.done')}
      first={say('rights.link.first')}
      onClose={onClose}
    >
      <Secret label={say('tokens.made.label')} text={secret} copied={(time) => say('tokens.made.copied', { time })} />
      <dl className="dl">
        <TokenFacts token={token} />
      </dl>
    </ShownOnce>
  );
}
