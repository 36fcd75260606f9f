import { EndAccountDocument } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { ConfirmDialog } from '../../../parts/ConfirmDialog';
import { useSaved } from '../../../parts/form/useSaved';
import type { ShownAccount } from './AccountPage';

/** Ends an account: what ends with it is said before. */
export function EndAccount({ account: { id, version, name, accesses }, onClose }: { account: ShownAccount; onClose: () => void }) {
  const say = useText();
  const saved = useSaved();
  return (
    <ConfirmDialog
      title={say('rights.account.endTitle', { name })}
      refusedTitle={say('rights.account.notEnded', { name })}
      document={EndAccountDocument}
      select={({ endAccount }) => endAccount}
      variables={(dryRun) => ({ input: { id, version, dryRun } })}
      label={say('rights.account.endDo')}
      keep={say('rights.account.keep')}
      onDone={() => {
        saved(say('rights.account.ended', { name }));
        onClose();
      }}
      onClose={onClose}
    >
      <p>
        <Sentence
          message="rights.account.endSentence"
          values={{ name, smart_count: accesses.filter(({ isCurrent }) => isCurrent).length }}
        />
      </p>
      <p>{say('rights.account.endHint')}</p>
    </ConfirmDialog>
  );
}
