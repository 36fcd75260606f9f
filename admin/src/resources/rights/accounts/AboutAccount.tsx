import { Pencil } from 'lucide-react';
import { shownInstant } from '../../../day/day';
import type { PersonOptionFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Card } from '../../../parts/Card';
import { Name } from '../../../parts/Name';
import { To } from '../../../parts/To';
import type { ShownAccount } from './AccountPage';

/** The person whose posts give an account rights; null when it is bound to nobody. */
export function personOf({ person }: ShownAccount): PersonOptionFragment | null {
  return person && 'fullName' in person ? (person as PersonOptionFragment) : null;
}

/** As whom somebody signs in, and whose posts count. */
export function AboutAccount({ account, onChange }: { account: ShownAccount; onChange: (() => void) | undefined }) {
  const say = useText();
  const person = personOf(account);
  const { login, email, madeAt, isEnded } = account;
  return (
    <Card
      title={say('rights.account.about')}
      action={
        onChange &&
        !isEnded && (
          <Button look="quiet" small icon={Pencil} aria-haspopup="dialog" onClick={onChange}>
            {say('rights.account.change')}
          </Button>
        )
      }
    >
      <dl className="dl">
        <dt>{say('rights.account.login')}</dt>
        <dd>{login}</dd>
        <dt>{say('rights.account.email')}</dt>
        <dd>{email ?? <span className="muted">{say('shell.state.none')}</span>}</dd>
        <dt>{say('rights.account.person')}</dt>
        <dd>
          {person ? (
            <To path={`/people/${person.id}`}>
              <Name>{person.fullName}</Name>
            </To>
          ) : (
            <span className="muted">{say('rights.account.noPerson')}</span>
          )}
        </dd>
        <dt>{say('rights.account.made')}</dt>
        <dd>{shownInstant(madeAt).day}</dd>
      </dl>
    </Card>
  );
}
