import { UserRound } from 'lucide-react';
import { SignOutDocument, WhoAsksDocument } from '../generated/operations';
import { useText } from '../i18n/useText';
import { MoreMenu } from '../parts/MoreMenu';
import { useAct } from '../providers/useAct';
import { useAnswer } from '../providers/useAnswer';

/** As whom one is signed in, and the way out. */
export function AccountMenu() {
  const say = useText();
  const { answer } = useAnswer(WhoAsksDocument, {});
  const { act } = useAct(SignOutDocument, ({ signOut }) => signOut);
  const account = answer?.viewer.account;
  if (!account) return null;
  return (
    <MoreMenu
      icon={UserRound}
      label={say('signIn.account', { name: account.name })}
      choices={[{ label: say('signIn.signOut'), onChoose: () => void act({ input: { isEverywhere: false } }) }]}
    />
  );
}
