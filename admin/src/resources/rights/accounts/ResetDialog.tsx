import { useState } from 'react';
import { ResetPasswordDocument } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { ConfirmDialog } from '../../../parts/ConfirmDialog';
import { LinkDialog } from './LinkDialog';
import { linkHours, type MadeLink, madeLink } from './link';

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
  const [link, setLink] = useState<MadeLink>();
  if (link) return <LinkDialog name={name} link={link} onClose={onClose} />;
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
      onDone={(answer) => {
        const made = madeLink(purpose, answer);
        if (made) setLink(made);
        else onClose();
      }}
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
