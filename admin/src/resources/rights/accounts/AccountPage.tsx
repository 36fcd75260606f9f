import { KeyRound, Link2, SearchX, UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { AccountViewDocument, type AccountViewQuery } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { PageWithout } from '../../../layout/PageWithout';
import { Page } from '../../../layout/Shell';
import { Avatar } from '../../../parts/Avatar';
import { Button } from '../../../parts/Button';
import { Crumbs } from '../../../parts/Crumbs';
import { usePostsOf } from '../../../parts/form/PersonOption';
import { Name } from '../../../parts/Name';
import { PageHeading } from '../../../parts/PageHeading';
import { To } from '../../../parts/To';
import { useAnswer } from '../../../providers/useAnswer';
import { useAskedAct } from '../../../providers/useAskedAct';
import { useMayEverywhere, useWho } from '../../../providers/who';
import { DevicesCard } from '../../my-account/DevicesCard';
import { GiveRole } from '../grants/GiveRole';
import { ActsOfRight, type AskedOfRight } from '../grants/RightTable';
import { SeeTrail } from '../trail/SeeTrail';
import { AboutAccount, personOf } from './AboutAccount';
import { AccountRights } from './AccountRights';
import { AccountState, isAnswered } from './AccountState';
import { ChangeAccount } from './ChangeAccount';
import { EndAccount } from './EndAccount';
import { LockNote } from './LockNote';
import { ResetDialog } from './ResetDialog';
import { ResetSecondFactor } from './ResetSecondFactor';
import { SignInCard } from './SignInCard';

export type ShownAccount = NonNullable<AccountViewQuery['account']>;

type Opened = 'give' | 'link' | 'change' | 'end' | 'factor' | AskedOfRight;

/** One account: who it is, what they may do and why, and what can be done about it. */
export function AccountPage({ id }: { id: string }) {
  const say = useText();
  const { answer, error, refetch } = useAnswer(AccountViewDocument, { id });
  const who = useWho();
  const account = answer?.account;
  const [opened, setOpened] = useState<Opened>();
  const mayKeep = useMayEverywhere('account:manage');
  const close = () => setOpened(undefined);
  useAskedAct(
    ['give', 'change', 'end'],
    (act, right) => setOpened(act === 'end' && right !== undefined ? { act, id: right } : act),
    account != null,
  );
  if (!account) {
    return (
      <PageWithout
        title={say('rights.sections.accounts')}
        error={error}
        onRetry={refetch}
        isPending={!answer}
        rows={6}
        icon={SearchX}
        unknown={say('rights.account.unknown')}
        hint={say('rights.account.unknownHint')}
      />
    );
  }
  const isOwn = who?.account?.id === id;
  const { isEnded } = account;
  const onChange = mayKeep ? () => setOpened('change') : undefined;
  return (
    <Page>
      <AccountHead account={account} onOpen={setOpened} />
      <LockNote account={account} />
      <div className="cols">
        <div className="stack">
          <AccountRights account={account} onGive={() => setOpened('give')} onAsk={setOpened} />
          <SignInCard account={account} onResetFactor={isOwn || isEnded || !mayKeep ? undefined : () => setOpened('factor')} />
        </div>
        <div className="stack">
          {!isEnded && (mayKeep || isOwn) && <DevicesCard sessions={account.sessions} here={who?.sessionId ?? null} accountId={id} />}
          <AboutAccount account={account} onChange={onChange} />
        </div>
      </div>
      {opened === 'give' && <GiveRole account={account} onClose={close} />}
      {opened === 'link' && <ResetDialog account={account} onClose={close} />}
      {opened === 'change' && <ChangeAccount account={account} onClose={close} />}
      {opened === 'factor' && <ResetSecondFactor account={account} onClose={close} />}
      {opened === 'end' && <EndAccount account={account} onClose={close} />}
      {typeof opened === 'object' && <ActsOfRight asked={opened} rights={account.accesses} onClose={close} />}
    </Page>
  );
}

/** Whose account it is, its state, and the acts on it as a whole. */
function AccountHead({ account, onOpen }: { account: ShownAccount; onOpen: (opened: Opened) => void }) {
  const say = useText();
  const postsOf = usePostsOf();
  const isOwn = useWho()?.account?.id === account.id;
  const mayKeep = useMayEverywhere('account:manage');
  const person = personOf(account);
  const { name, login, isEnded, hasPassword } = account;
  return (
    <div>
      <Crumbs of={[{ path: '/rights/accounts', name: say('rights.sections.accounts') }]} />
      <div className="row between top wrap g4">
        <div className="row g4 grow headline">
          <Avatar name={name} large />
          <div className="grow">
            <PageHeading title={name}>
              <Name>{name}</Name>
            </PageHeading>
            <p className="row wrap soft facts">
              <AccountState isEnded={isEnded} isLocked={account.lock !== null} isAnswered={isAnswered(account)} />
              <span className="anywhere">{login}</span>
              {isOwn && <To path="/my-account">{say('rights.account.you')}</To>}
              {person && <To path={`/people/${person.id}`}>{postsOf(person) || person.fullName}</To>}
            </p>
          </div>
        </div>
        <div className="row wrap">
          <SeeTrail of={{ account: account.id }} isOfPlatform />
          {mayKeep && !isEnded && (
            <>
              <Button icon={hasPassword ? KeyRound : Link2} aria-haspopup="dialog" onClick={() => onOpen('link')}>
                {say(hasPassword ? 'rights.account.reset' : 'rights.accounts.newLink')}
              </Button>
              <Button icon={UserRoundX} aria-haspopup="dialog" onClick={() => onOpen('end')}>
                {say('rights.account.end')}
              </Button>
            </>
          )}
        </div>
      </div>
    </div>
  );
}
