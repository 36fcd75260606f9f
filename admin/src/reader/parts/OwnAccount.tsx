import { SignedInAsDocument } from '@lechan/client';
import { useSessionOver } from '../asking/ask';
import { freshMs, useAsked } from '../asking/useAsked';
import { useSay } from '../i18n/say';
import { useAddress } from '../way/address';
import { pathTo } from '../way/way';
import { FoldOut } from './FoldOut';
import { Icon } from './Icon';

// the server knows whether a session came along when it sent the page
const isNobody = document.querySelector('meta[name="session"][content="none"]') !== null;

/** Who is signed in, with the way to the console, or the way to sign in; while that is not known its place is kept. */
export function OwnAccount() {
  const say = useSay();
  const address = useAddress();
  // one may have signed out in another window
  const { answer, error } = useAsked(SignedInAsDocument, isNobody ? null : {}, freshMs);
  const isOver = useSessionOver();
  const name = isOver ? undefined : answer?.viewer.account?.name;
  if (name !== undefined)
    return (
      <FoldOut icon="person" word={name} label={say('account.as', { name })}>
        {() => (
          <>
            <p>{say('account.as', { name })}</p>
            <a className="btn" href={pathTo.console}>
              {say('account.console')}
            </a>
          </>
        )}
      </FoldOut>
    );
  if (!isNobody && !answer && !error) return <span className="fold awaited" />;
  return (
    <div className="fold">
      <a className="btn q" href={pathTo.signIn(address)}>
        <Icon of="person" />
        <span>{say('account.signIn')}</span>
      </a>
    </div>
  );
}
