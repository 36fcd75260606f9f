import type { WaysOfAccountFragment } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { askWho } from '../../providers/who';
import { AddPasskey } from './AddPasskey';
import { ChangePassword } from './ChangePassword';
import { LinkProvider } from './LinkProvider';
import type { OwnAccount } from './MyAccount';
import { NewRecoveryCodes } from './NewRecoveryCodes';
import { RecoveryCodes } from './RecoveryCodes';
import { RemoveApp, RemovePasskey, Unlink } from './Removals';
import { RenamePasskey } from './RenamePasskey';
import { SetUpApp } from './SetUpApp';
import { nameOfDevice } from './second-factors';

export type OwnPasskey = WaysOfAccountFragment['passkeys'][number];
export type OwnLink = WaysOfAccountFragment['singleSignOnLinks'][number];

/** What stands open above one's own account. */
export type Opened =
  | { readonly act: 'password' | 'app' | 'removeApp' | 'codes' | 'addPasskey' }
  | { readonly act: 'renamePasskey' | 'removePasskey'; readonly passkey: OwnPasskey }
  | { readonly act: 'link'; readonly provider: string; readonly name: string }
  | { readonly act: 'unlink'; readonly link: OwnLink; readonly name: string }
  | { readonly act: 'shownCodes'; readonly codes: readonly string[] };

/** The dialog that stands open above one's own account. */
export function OpenedDialog({
  opened,
  account,
  here,
  onOpen,
  onClose,
}: {
  opened: Opened;
  account: OwnAccount;
  here: string | null;
  onOpen: (opened: Opened) => void;
  onClose: () => void;
}) {
  const say = useText();
  const { hasPassword, authenticatorAppAt, sessions } = account;
  // what a first second factor brings is shown at once, for it can't be shown again
  const onMade = (codes: readonly string[]) => (codes.length > 0 ? onOpen({ act: 'shownCodes', codes }) : onClose());
  const onAdded = (codes: readonly string[]) => {
    // that a role asks for one is told no more
    askWho().catch(() => undefined);
    onMade(codes);
  };
  const session = sessions.find(({ id }) => id === here);
  switch (opened.act) {
    case 'password':
      return <ChangePassword onClose={onClose} />;
    case 'app':
      return <SetUpApp isReplacing={authenticatorAppAt !== null} hasPassword={hasPassword} onAdded={onAdded} onClose={onClose} />;
    case 'addPasskey':
      return (
        <AddPasskey suggested={session ? nameOfDevice(session, say) : null} hasPassword={hasPassword} onAdded={onAdded} onClose={onClose} />
      );
    case 'codes':
      return <NewRecoveryCodes hasPassword={hasPassword} onMade={onMade} onClose={onClose} />;
    case 'shownCodes':
      return <RecoveryCodes codes={opened.codes} login={account.login} onClose={onClose} />;
    case 'removeApp':
      return <RemoveApp hasPassword={hasPassword} onClose={onClose} />;
    case 'renamePasskey':
      return <RenamePasskey passkey={opened.passkey} onClose={onClose} />;
    case 'removePasskey':
      return <RemovePasskey passkey={opened.passkey} hasPassword={hasPassword} onClose={onClose} />;
    case 'link':
      return <LinkProvider provider={opened.provider} name={opened.name} onClose={onClose} />;
    case 'unlink':
      return <Unlink link={opened.link} name={opened.name} onClose={onClose} />;
  }
}
