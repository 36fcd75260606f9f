import { LockKeyhole } from 'lucide-react';
import { UnlockAccountDocument } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { ActTrouble } from '../../../parts/ActTrouble';
import { Button } from '../../../parts/Button';
import { useSaved } from '../../../parts/form/useSaved';
import { Note } from '../../../parts/Note';
import { useAct } from '../../../providers/useAct';
import { useDirectAct } from '../../../providers/useDirectAct';
import { useMayEverywhere } from '../../../providers/who';
import { toldInstant } from '../../my-account/second-factors';
import type { ShownAccount } from './AccountPage';

const minute = 60_000;

/** Since when and why nobody can sign in with an account, and the way to open it before its time. */
export function LockNote({ account: { id, name, lock } }: { account: ShownAccount }) {
  const say = useText();
  const saved = useSaved();
  const { act } = useAct(UnlockAccountDocument, ({ unlockAccount }) => unlockAccount);
  const { go, isBusy, trouble } = useDirectAct(
    () => act({ input: { id } }),
    () => saved(say('rights.account.unlocked', { name })),
  );
  const mayKeep = useMayEverywhere('account:manage');
  if (!lock) return null;
  const took = Math.max(1, Math.round((Date.parse(lock.lockedAt) - Date.parse(lock.firstAttemptAt)) / minute));
  return (
    <>
      <Note
        tone="danger"
        icon={LockKeyhole}
        isState
        action={
          mayKeep && (
            <Button look="main" busy={isBusy} onClick={() => go()}>
              {say('rights.account.unlock')}
            </Button>
          )
        }
      >
        <p>
          <Sentence
            message="rights.account.locked"
            values={{
              ...{ since: toldInstant(lock.lockedAt, say), until: toldInstant(lock.lockedUntil, say) },
              ...{ attempts: lock.attempts, smart_count: took, address: lock.address },
              known: say(lock.isKnownAddress ? 'rights.account.knownAddress' : 'rights.account.strangeAddress'),
            }}
          />
        </p>
      </Note>
      <ActTrouble of={trouble} />
    </>
  );
}
