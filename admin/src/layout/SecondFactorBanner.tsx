import { ShieldAlert } from 'lucide-react';
import { shownDay } from '../day/day';
import { Sentence } from '../i18n/Sentence';
import { useText } from '../i18n/useText';
import { Icon } from '../parts/Icon';
import { To } from '../parts/To';
import { useWho } from '../providers/who';

/** Says over every page until when a second factor is to be added, to whom a role asks for one and who has none. */
export function SecondFactorBanner() {
  const say = useText();
  const account = useWho()?.account;
  if (!account?.secondFactorDueOn || account.authenticatorAppAt || account.passkeys.length > 0) return null;
  return (
    <section className="contactbar" aria-label={say('myAccount.due.title')}>
      <Icon of={ShieldAlert} />
      <p className="grow">
        <Sentence message="myAccount.due.banner" values={{ day: shownDay(account.secondFactorDueOn) }} />
      </p>
      <To path="/my-account" params={{ do: 'app' }}>
        {say('myAccount.due.go')}
      </To>
    </section>
  );
}
