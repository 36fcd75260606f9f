import { UserRound } from 'lucide-react';
import { useNavigate } from 'react-admin';
import { usePath } from '../day/useDay';
import { useText } from '../i18n/useText';
import { MoreMenu } from '../parts/MoreMenu';
import { useSignOut } from '../providers/useSignOut';
import { useWho } from '../providers/who';

/** As whom one is signed in, the page about that, and the way out. */
export function AccountMenu() {
  const say = useText();
  const navigate = useNavigate();
  const toPath = usePath();
  const account = useWho()?.account;
  const signOut = useSignOut();
  if (!account) return null;
  return (
    <MoreMenu
      icon={UserRound}
      label={say('signIn.account', { name: account.name })}
      choices={[
        { label: say('myAccount.title'), onChoose: () => navigate(toPath('/my-account')) },
        { label: say('signIn.signOut'), onChoose: signOut },
      ]}
    />
  );
}
