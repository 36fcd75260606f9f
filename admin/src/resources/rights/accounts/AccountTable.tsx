import { useState } from 'react';
import { useLabel, useText } from '../../../i18n/useText';
import { Avatar } from '../../../parts/Avatar';
import { Button } from '../../../parts/Button';
import { MoreMenu } from '../../../parts/MoreMenu';
import { Name } from '../../../parts/Name';
import { Table } from '../../../parts/Table';
import { To } from '../../../parts/To';
import { useMay, useMayEverywhere, useMaySomewhere } from '../../../providers/who';
import { GiveRole } from '../grants/GiveRole';
import { unitOf } from '../rights';
import { AccountState, isAnswered, lastSeen } from './AccountState';
import type { ListedAccount } from './account-filter';
import { ResetDialog } from './ResetDialog';
import { SecondFactor } from './SecondFactor';

/** Accounts, a row each. */
export function AccountTable({ accounts }: { accounts: readonly ListedAccount[] }) {
  const say = useText();
  const mayAct = useMay()({ permission: ['account:manage', 'grant:give'] });
  const [asked, setAsked] = useState<{ act: 'give' | 'link'; id: string }>();
  const columns = ['person', 'roles', 'factor', 'lastSeen', 'state'] as const;
  const account = asked && accounts.find(({ id }) => id === asked.id);
  return (
    <>
      <Table
        heads={columns.map((column) => say(`rights.accounts.columns.${column}`))}
        acts={mayAct ? say('rights.accounts.columns.acts') : undefined}
        look="head-sunken"
      >
        <tbody>
          {accounts.map((one) => (
            <AccountRow key={one.id} account={one} onAsk={(act) => setAsked({ act, id: one.id })} />
          ))}
        </tbody>
      </Table>
      {asked?.act === 'give' && account && <GiveRole account={account} onClose={() => setAsked(undefined)} />}
      {asked?.act === 'link' && account && <ResetDialog account={account} onClose={() => setAsked(undefined)} />}
    </>
  );
}

function AccountRow({ account, onAsk }: { account: ListedAccount; onAsk: (act: 'give' | 'link') => void }) {
  const say = useText();
  const mayGive = useMaySomewhere('grant:give');
  const mayKeep = useMayEverywhere('account:manage');
  const { id, name, login, isEnded, lock, hasPassword, lastSignedInAt } = account;
  return (
    <tr>
      <td>
        <span className="row g3">
          <Avatar name={name} />
          <span className="who">
            <To path={`/rights/accounts/${id}`} className="name">
              <Name>{name}</Name>
            </To>
            <span className="meta block anywhere">{login}</span>
          </span>
        </span>
      </td>
      <td>
        <RoleAndPlace account={account} />
      </td>
      <td className="hide-s" data-l={say('rights.accounts.columns.factor')}>
        <SecondFactor account={account} />
      </td>
      <td className="nowrap" data-l={say('rights.accounts.columns.lastSeen')}>
        {lastSeen(lastSignedInAt, say)}
      </td>
      <td>
        <AccountState isEnded={isEnded} isLocked={lock !== null} isAnswered={isAnswered(account)} />
      </td>
      {(mayKeep || mayGive) && (
        <td className={isEnded || isAnswered(account) ? 'num nowrap' : 'num nowrap nx'}>
          {mayKeep && !isEnded && !isAnswered(account) && (
            <Button small aria-haspopup="dialog" onClick={() => onAsk('link')}>
              {say('rights.accounts.newLink')}
            </Button>
          )}
          {!isEnded && (
            <MoreMenu
              label={say('shell.state.moreWith', { name })}
              choices={[
                ...(mayGive ? [{ label: say('rights.account.give'), onChoose: () => onAsk('give') }] : []),
                ...(mayKeep
                  ? [{ label: say(hasPassword ? 'rights.account.reset' : 'rights.accounts.newLink'), onChoose: () => onAsk('link') }]
                  : []),
              ]}
            />
          )}
        </td>
      )}
    </tr>
  );
}

/** The first of the roles that somebody has today and where, and how many others. */
function RoleAndPlace({ account: { accesses, isEnded } }: { account: ListedAccount }) {
  const say = useText();
  const labelOf = useLabel();
  const [first, ...others] = accesses.filter(({ isCurrent }) => isCurrent);
  if (!first) return <span className="muted">{say(isEnded ? 'rights.accounts.noRoleLeft' : 'rights.accounts.noRole')}</span>;
  const role = labelOf(first.role.label);
  const unit = unitOf(first);
  return (
    <>
      {others.length > 0
        ? say('rights.accounts.otherRoles', { role, smart_count: others.length })
        : first.origin === 'POST'
          ? say('rights.accounts.roleByPost', { role })
          : role}
      <span className="meta block">{unit ? <Name>{unit.name}</Name> : say('rights.everything')}</span>
    </>
  );
}
