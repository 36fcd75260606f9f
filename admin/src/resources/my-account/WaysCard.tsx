import { Landmark, LifeBuoy, LockKeyhole, Smartphone } from 'lucide-react';
import { shownDay, shownInstant } from '../../day/day';
import type { WaysInQuery } from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import { ActTrouble } from '../../parts/ActTrouble';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { MoreMenu } from '../../parts/MoreMenu';
import type { OwnAccount } from './MyAccount';
import type { Opened } from './OpenedDialog';
import { hasSecondFactor, toldInstant } from './second-factors';
import { useLinkingAtOnce } from './useLinking';
import { WayRow } from './WayRow';

type Ways = WaysInQuery['signInWays'];

interface CardProps {
  account: OwnAccount;
  ways: Ways | undefined;
  onOpen: (opened: Opened) => void;
}

interface ProviderProps extends CardProps {
  atOnce: ReturnType<typeof useLinkingAtOnce>;
}

/** By what one signs in: password, app, recovery codes, single sign-on. */
export function WaysCard({ account, ways, onOpen }: CardProps) {
  const say = useText();
  const { authenticatorAppAt, secondFactorDueOn, recoveryCodesLeft, recoveryCodeUsedAt } = account;
  const atOnce = useLinkingAtOnce();
  const isRequired = secondFactorDueOn !== null;
  return (
    <Card flush title={say('myAccount.ways.title')}>
      <ActTrouble of={atOnce.trouble} undone="myAccount.sso.unlinked" isHarmless />
      <ul className="rows">
        {(ways?.hasPasswords ?? account.hasPassword) && <PasswordRow account={account} onOpen={onOpen} />}
        <WayRow
          icon={Smartphone}
          tone={authenticatorAppAt ? 'ok' : ''}
          title={say('myAccount.app.name')}
          action={
            <>
              <Button small aria-haspopup="dialog" onClick={() => onOpen({ act: 'app' })}>
                {say(authenticatorAppAt ? 'myAccount.app.replace' : 'myAccount.app.begin')}
              </Button>
              {authenticatorAppAt && (
                <MoreMenu
                  label={say('myAccount.app.more')}
                  choices={[{ label: say('myAccount.app.remove'), onChoose: () => onOpen({ act: 'removeApp' }) }]}
                />
              )}
            </>
          }
        >
          {authenticatorAppAt ? say('myAccount.app.since', { day: shownInstant(authenticatorAppAt).day }) : say('myAccount.app.none')}{' '}
          {isRequired &&
            say(hasSecondFactor(account) ? 'myAccount.app.required' : 'myAccount.app.dueOn', { day: shownDay(secondFactorDueOn) })}
        </WayRow>
        {hasSecondFactor(account) && (
          <WayRow
            icon={LifeBuoy}
            tone={recoveryCodesLeft > 3 ? 'ok' : 'warn'}
            title={say('myAccount.codes.name')}
            action={
              <Button small aria-haspopup="dialog" onClick={() => onOpen({ act: 'codes' })}>
                {say('myAccount.codes.new')}
              </Button>
            }
          >
            {recoveryCodeUsedAt
              ? say('myAccount.codes.leftUsed', { smart_count: recoveryCodesLeft, day: shownInstant(recoveryCodeUsedAt).day })
              : say('myAccount.codes.left', { smart_count: recoveryCodesLeft })}
          </WayRow>
        )}
        <ProviderRows account={account} ways={ways} onOpen={onOpen} atOnce={atOnce} />
      </ul>
    </Card>
  );
}

function PasswordRow({ account: { hasPassword, passwordSetAt }, onOpen }: Pick<CardProps, 'account' | 'onOpen'>) {
  const say = useText();
  return (
    <WayRow
      icon={LockKeyhole}
      title={say('myAccount.password.name')}
      action={
        hasPassword && (
          <Button small aria-haspopup="dialog" onClick={() => onOpen({ act: 'password' })}>
            {say('myAccount.password.change')}
          </Button>
        )
      }
    >
      {!hasPassword
        ? say('myAccount.password.none')
        : passwordSetAt
          ? say('myAccount.password.since', { day: shownInstant(passwordSetAt).day })
          : say('myAccount.password.set')}
    </WayRow>
  );
}

/** The providers that there are, linked or not, and those linked that there are no more. */
function ProviderRows({ account: { singleSignOnLinks: links, hasPassword }, ways, onOpen, atOnce }: ProviderProps) {
  const say = useText();
  const labelOf = useLabel();
  const providers = ways?.providers ?? [];
  const gone = links.filter(({ provider }) => ways && !providers.some(({ id }) => id === provider));
  const rows = [
    ...providers.map(({ id, label }) => ({
      id,
      name: labelOf(label),
      isThere: true,
      link: links.find(({ provider }) => provider === id),
    })),
    ...gone.map((link) => ({ id: link.provider, name: link.provider, isThere: false, link })),
  ];
  return rows.map(({ id, name, isThere, link }) => (
    <WayRow
      key={id}
      icon={Landmark}
      tone={link ? 'ok' : ''}
      title={name}
      action={
        link ? (
          <Button small aria-haspopup="dialog" onClick={() => onOpen({ act: 'unlink', link, name })}>
            {say('myAccount.sso.unlink')}
          </Button>
        ) : (
          isThere && (
            <Button
              small
              aria-haspopup={hasPassword ? 'dialog' : undefined}
              busy={atOnce.isBusy}
              doing="myAccount.sso.going"
              onClick={() => (hasPassword ? onOpen({ act: 'link', provider: id, name }) : atOnce.go(id))}
            >
              {say('myAccount.sso.link')}
              <span className="sr"> {name}</span>
            </Button>
          )
        )
      }
    >
      {link
        ? [
            say('myAccount.sso.since', { day: shownInstant(link.madeAt).day }),
            link.email,
            link.usedAt && say('myAccount.usedAt', { when: toldInstant(link.usedAt, say) }),
          ]
            .filter(Boolean)
            .join(', ')
        : say('myAccount.sso.none')}
    </WayRow>
  ));
}
