import { useState } from 'react';
import { useText } from '../i18n/useText';
import { Apart } from '../parts/Apart';
import { Avatar } from '../parts/Avatar';
import { lazily } from '../parts/lazily';
import { useWho } from '../providers/who';

const OwnMenu = lazily(() => import('./OwnMenu').then(({ OwnMenu }) => OwnMenu));

/** As whom one is signed in, by the initial of the given name, and behind it what one may do where. */
export function AccountMenu() {
  const say = useText();
  const account = useWho()?.account;
  const [isAsked, setAsked] = useState(false);
  const [anchor, setAnchor] = useState<HTMLElement>();
  if (!account) return null;
  const label = say('signIn.account', { name: account.name });
  return (
    <>
      <button
        type="button"
        className="mine"
        aria-label={label}
        title={label}
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onPointerEnter={OwnMenu.fetchEarly}
        onFocus={OwnMenu.fetchEarly}
        onClick={(event) => {
          setAsked(true);
          setAnchor(event.currentTarget);
        }}
      >
        <Avatar name={account.name} />
      </button>
      {isAsked && (
        <Apart onClose={() => setAsked(false)}>
          <OwnMenu account={account} anchor={anchor} onClose={() => setAnchor(undefined)} />
        </Apart>
      )}
    </>
  );
}
