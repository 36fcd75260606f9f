import { Fingerprint, Plus } from 'lucide-react';
import { shownInstant } from '../../day/day';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { MoreMenu } from '../../parts/MoreMenu';
import { canUsePasskeys } from '../../providers/passkey';
import type { OwnAccount } from './MyAccount';
import type { Opened } from './OpenedDialog';
import { toldInstant } from './second-factors';
import { WayRow } from './WayRow';

/** One's passkeys, as one calls them. */
export function PasskeysCard({ account: { passkeys }, onOpen }: { account: OwnAccount; onOpen: (opened: Opened) => void }) {
  const say = useText();
  return (
    <Card
      flush
      title={say('myAccount.passkeys.title')}
      action={
        canUsePasskeys() && (
          <Button look="quiet" small icon={Plus} aria-haspopup="dialog" onClick={() => onOpen({ act: 'addPasskey' })}>
            {say('myAccount.passkeys.add')}
          </Button>
        )
      }
    >
      {passkeys.length === 0 && (
        <p className="in soft">{say(canUsePasskeys() ? 'myAccount.passkeys.none' : 'myAccount.passkeys.unable')}</p>
      )}
      <ul className="rows" hidden={passkeys.length === 0}>
        {passkeys.map((passkey) => {
          const { id, name, madeAt, usedAt } = passkey;
          return (
            <WayRow
              key={id}
              icon={Fingerprint}
              tone="pri"
              title={name}
              action={
                <MoreMenu
                  label={say('myAccount.passkeys.more', { name })}
                  choices={[
                    { label: say('myAccount.passkeys.rename'), onChoose: () => onOpen({ act: 'renamePasskey', passkey }) },
                    { label: say('myAccount.passkeys.remove'), onChoose: () => onOpen({ act: 'removePasskey', passkey }) },
                  ]}
                />
              }
            >
              {[
                say('myAccount.passkeys.since', { day: shownInstant(madeAt).day }),
                usedAt ? say('myAccount.usedAt', { when: toldInstant(usedAt, say) }) : say('myAccount.passkeys.unused'),
              ].join(', ')}
            </WayRow>
          );
        })}
      </ul>
    </Card>
  );
}
