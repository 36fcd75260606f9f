import { LifeBuoy, LogOut } from 'lucide-react';
import { useState } from 'react';
import { useChangeParams, useParam } from '../../day/useDay';
import { MyAccountDocument, type MyAccountQuery, WaysInDocument } from '../../generated/operations';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { Page } from '../../layout/Shell';
import { Avatar } from '../../parts/Avatar';
import { Button } from '../../parts/Button';
import { Failure } from '../../parts/Failure';
import { Name } from '../../parts/Name';
import { Note } from '../../parts/Note';
import { PageHeading } from '../../parts/PageHeading';
import { WaitingPage } from '../../parts/WaitingPage';
import { useAnswer } from '../../providers/useAnswer';
import { useAskedAct } from '../../providers/useAskedAct';
import { useSignOut } from '../../providers/useSignOut';
import { RefusedNote } from '../sign-in/RefusedNote';
import { DevicesCard } from './DevicesCard';
import { type Opened, OpenedDialog } from './OpenedDialog';
import { PasskeysCard } from './PasskeysCard';
import { hasSecondFactor } from './second-factors';
import { WaysCard } from './WaysCard';

/** The account that one is signed in with. */
export type OwnAccount = NonNullable<MyAccountQuery['viewer']['account']>;

/** So few recovery codes are told of: one that is lost or used up leaves none. */
const fewCodes = 3;

/** Who one is here: the ways of signing in, and where one is signed in. */
export function MyAccount() {
  const say = useText();
  const signOut = useSignOut();
  const { answer, error, refetch } = useAnswer(MyAccountDocument, {});
  const { answer: ways } = useAnswer(WaysInDocument, {});
  const [opened, setOpened] = useState<Opened>();
  const account = answer?.viewer.account;
  useAskedAct(['app', 'password', 'codes'], (act) => setOpened({ act }), account != null);
  if (error && !answer) {
    return (
      <Page>
        <PageHeading title={say('myAccount.title')} hidden />
        <Failure error={error} onRetry={refetch} />
      </Page>
    );
  }
  if (!answer) return <Page>{<WaitingPage rows={6} />}</Page>;
  // an ended session is told above the page, with the way back in
  if (!account) return <Page>{<PageHeading title={say('myAccount.title')} />}</Page>;
  const codes = account.recoveryCodesLeft;
  return (
    <Page>
      <div className="row between wrap g4">
        <div className="row g4 grow headline">
          <Avatar name={account.name} large />
          <div className="grow">
            <PageHeading title={say('myAccount.title')} />
            <p className="soft anywhere">
              <Name>{account.name}</Name>, {account.login}
            </p>
          </div>
        </div>
        <Button icon={LogOut} onClick={signOut}>
          {say('signIn.signOut')}
        </Button>
      </div>
      <Came />
      {hasSecondFactor(account) && codes <= fewCodes && (
        <Note
          tone="warn"
          icon={LifeBuoy}
          action={
            <Button look="main" aria-haspopup="dialog" onClick={() => setOpened({ act: 'codes' })}>
              {say('myAccount.codes.make')}
            </Button>
          }
        >
          <p>
            <Sentence message={codes === 0 ? 'myAccount.codes.none' : 'myAccount.codes.few'} values={{ smart_count: codes }} />
          </p>
        </Note>
      )}
      <div className="cols">
        <div className="stack">
          <WaysCard account={account} ways={ways?.signInWays} onOpen={setOpened} />
          <PasskeysCard account={account} onOpen={setOpened} />
        </div>
        <DevicesCard sessions={account.sessions} here={answer.viewer.sessionId} />
      </div>
      {opened && (
        <OpenedDialog
          opened={opened}
          account={account}
          here={answer.viewer.sessionId}
          onOpen={setOpened}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Page>
  );
}

/** What became of who went to a provider from here. */
function Came() {
  const say = useText();
  const change = useChangeParams();
  const [isLinked, refused] = [useParam('linked') !== undefined, useParam('refused')];
  if (!isLinked && refused === undefined) return null;
  return (
    <div role="status" className="row g3">
      <div className="grow">
        {isLinked ? (
          <Note tone="ok">
            <p>{say('myAccount.sso.done')}</p>
          </Note>
        ) : (
          <RefusedNote reason={refused ?? ''} />
        )}
      </div>
      <Button look="quiet" onClick={() => change({ linked: undefined, refused: undefined }, { replace: true })}>
        {say('shell.day.understood')}
      </Button>
    </div>
  );
}
