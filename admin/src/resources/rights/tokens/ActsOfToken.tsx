import { type TokenFragment, TokenViewDocument } from '../../../generated/operations';
import { useAnswer } from '../../../providers/useAnswer';
import { ChangeToken } from './ChangeToken';
import { RevokeToken } from './RevokeToken';
import { RotateToken } from './RotateToken';

/** What is to be done with which token. */
export interface AskedOfToken {
  readonly act: 'change' | 'rotate' | 'revoke';
  readonly token: TokenFragment;
}

/** The dialog of what is asked of a token, which is shown as it stands now: it stays when the list behind it has it no more. */
export function ActsOfToken({ asked, onClose }: { asked: AskedOfToken; onClose: () => void }) {
  const { answer } = useAnswer(TokenViewDocument, { id: asked.token.id });
  const token = answer?.accessToken ?? asked.token;
  if (asked.act === 'change') return <ChangeToken token={token} onClose={onClose} />;
  return asked.act === 'rotate' ? <RotateToken token={token} onClose={onClose} /> : <RevokeToken token={token} onClose={onClose} />;
}
