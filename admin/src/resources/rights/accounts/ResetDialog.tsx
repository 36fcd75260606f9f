import { useState } from 'react';
import { ResetPasswordDocument } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { ConfirmDialog } from '../../../parts/ConfirmDialog';
import { LinkDialog } from './LinkDialog';
import { linkHours } from './link';

/** A link by which somebody sets their password anew, or answers an invitation that ran out. */
export function ResetDialog({
  account: { id, name, hasPassword },
  onClose,
}: {
  account: { id: string; name: string; hasPassword: boolean };
  onClose: () => void;
}) {
  const say = useText();
  // what it was for when it was asked for: the account is read anew meanwhile
  const [purpose] = useState(hasPassword ? ('reset' as const) : ('invitation' as const));
  const [key, setKey] = useState<string>();
  if (key !== undefined) return <LinkDialog name={name} link={{ purpose, key }} onClose={onClose} />;
  const title = say(hasPassword ? 'rights.account.resetTitle' : 'rights.link.title', { name });
  return (
    <ConfirmDialog
      title={title}
      refusedTitle={title}
      document={ResetPasswordDocument}
      select={({ resetPassword }) => resetPassword}
      variables={(dryRun) => ({ input: { id, dryRun } })}
      label={say('rights.account.resetDo')}
      keep={say('shell.state.later')}
      isDangerous={false}
      onDone={({ key: made }) => (made ? setKey(made) : onClose())}
      onClose={onClose}
    >
      <p>
        <Sentence
          message={purpose === 'reset' ? 'rights.account.resetSentence' : 'rights.account.inviteAgainSentence'}
          values={{ hours: linkHours[purpose] }}
        />
      </p>
    </ConfirmDialog>
  );
}
