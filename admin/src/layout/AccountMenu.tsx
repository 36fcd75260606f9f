import { UserRound } from 'lucide-react';
import { SignOutDocument } from '../generated/operations';
import { useText } from '../i18n/useText';
import { MoreMenu } from '../parts/MoreMenu';
import { useAct } from '../providers/useAct';
import { useWho } from '../providers/who';

/** As whom one is signed in, and the way out. */
export function AccountMenu() {
  const say = useText();
  const account = useWho()?.account;
  const { act } = useAct(SignOutDocument, ({ signOut }) => signOut);
  if (!account) return null;
  const signOut = async () => {
    await act({ input: { isEverywhere: false } });
    // nothing of what was shown stays in the page's memory
    window.location.replace('#/');
    window.location.reload();
  };
  return (
    <MoreMenu
      icon={UserRound}
      label={say('signIn.account', { name: account.name })}
      choices={[{ label: say('signIn.signOut'), onChoose: () => void signOut() }]}
    />
  );
}
