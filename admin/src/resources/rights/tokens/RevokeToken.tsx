import { RevokeAccessTokenDocument, type TokenFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { ConfirmDialog } from '../../../parts/ConfirmDialog';
import { useSaved } from '../../../parts/form/useSaved';

/** A token that is to be good no more, at once: whether anything still uses it is said before. */
export function RevokeToken({ token: { id, name, usesToday }, onClose }: { token: TokenFragment; onClose: () => void }) {
  const say = useText();
  const saved = useSaved();
  return (
    <ConfirmDialog
      title={say('tokens.revoke.title', { name })}
      refusedTitle={say('tokens.revoke.refused', { name })}
      document={RevokeAccessTokenDocument}
      select={({ revokeAccessToken }) => revokeAccessToken}
      variables={(dryRun) => ({ input: { id, dryRun } })}
      label={say('tokens.revoke.save')}
      keep={say('tokens.revoke.keep')}
      onDone={() => {
        saved(say('tokens.revoke.saved', { name }));
        onClose();
      }}
      onClose={onClose}
    >
      <p>
        {usesToday > 0 ? (
          <Sentence message="tokens.revoke.sentenceUsed" values={{ smart_count: usesToday }} />
        ) : (
          <Sentence message="tokens.revoke.sentence" />
        )}
      </p>
      <p>{say('tokens.revoke.hint')}</p>
    </ConfirmDialog>
  );
}
