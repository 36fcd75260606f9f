import { Pencil, RefreshCw, SearchX, ShieldOff } from 'lucide-react';
import { useState } from 'react';
import { shownInstant, today } from '../../../day/day';
import { type TokenFragment, TokenViewDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { PageWithout } from '../../../layout/PageWithout';
import { Page } from '../../../layout/Shell';
import { Button } from '../../../parts/Button';
import { Card } from '../../../parts/Card';
import { Crumbs } from '../../../parts/Crumbs';
import { Name } from '../../../parts/Name';
import { Note } from '../../../parts/Note';
import { PageHeading } from '../../../parts/PageHeading';
import { To } from '../../../parts/To';
import { useAnswer } from '../../../providers/useAnswer';
import { useAskedAct } from '../../../providers/useAskedAct';
import { useSeesAccounts, useWho } from '../../../providers/who';
import { unitOf } from '../rights';
import { ActsOfToken, type AskedOfToken } from './ActsOfToken';
import { TokenFacts } from './TokenFacts';
import { TokenKeys } from './TokenKeys';
import { TokenState } from './TokenState';
import { actsOn, daysLeftOf } from './tokens';

/** One access token: how it stands, what it may do, its secrets and how they are used, and what can be done about it. */
export function TokenPage({ id }: { id: string }) {
  const say = useText();
  const { answer, error, refetch } = useAnswer(TokenViewDocument, { id });
  const token = answer?.accessToken;
  const [asked, setAsked] = useState<AskedOfToken>();
  useAskedAct(['change', 'rotate', 'revoke'], (act) => token && setAsked({ act, token }), token != null);
  if (!token) {
    return (
      <PageWithout
        title={say('rights.sections.tokens')}
        error={error}
        onRetry={refetch}
        isPending={!answer}
        rows={6}
        icon={SearchX}
        unknown={say('tokens.one.unknown')}
        hint={say('tokens.one.unknownHint')}
      />
    );
  }
  return (
    <Page>
      <TokenHead token={token} onAsk={(act) => setAsked({ act, token })} />
      {token.state === 'LAPSED' && (
        <Note tone="warn">
          <p>{say('tokens.one.lapsed')}</p>
        </Note>
      )}
      <div className="cols">
        <TokenKeys token={token} />
        <AboutToken token={token} />
      </div>
      {asked && <ActsOfToken key={asked.act} asked={asked} onClose={() => setAsked(undefined)} />}
    </Page>
  );
}

/** For whom a token is, how it stands, and the acts on it. */
function TokenHead({ token, onAsk }: { token: TokenFragment; onAsk: (act: AskedOfToken['act']) => void }) {
  const say = useText();
  const may = actsOn(token, useWho());
  const left = daysLeftOf(token, today());
  const { name, state, revokedAt } = token;
  return (
    <div>
      <Crumbs of={[{ path: '/rights/tokens', name: say('rights.sections.tokens') }]} />
      <div className="row between top wrap g4">
        <div className="grow headline">
          <PageHeading title={name}>
            <Name>{name}</Name>
          </PageHeading>
          <p className="row wrap soft facts">
            <TokenState state={state} />
            {left !== undefined && <b className="wtxt">{say('rights.daysLeft', { smart_count: left })}</b>}
            {revokedAt && <span>{say('tokens.revokedOn', { day: shownInstant(revokedAt).day })}</span>}
          </p>
        </div>
        <div className="row wrap">
          {may.change && (
            <Button icon={Pencil} aria-haspopup="dialog" onClick={() => onAsk('change')}>
              {say('tokens.change.open')}
            </Button>
          )}
          {may.rotate && (
            <Button icon={RefreshCw} aria-haspopup="dialog" onClick={() => onAsk('rotate')}>
              {say('tokens.rotate.open')}
            </Button>
          )}
          {may.revoke && (
            <Button icon={ShieldOff} aria-haspopup="dialog" onClick={() => onAsk('revoke')}>
              {say('tokens.revoke.open')}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

/** What a token may do and within which bounds, and who made it. */
function AboutToken({ token }: { token: TokenFragment }) {
  const say = useText();
  const seesAccounts = useSeesAccounts();
  const { account, madeAt } = token;
  const unit = unitOf(token);
  return (
    <Card title={say('tokens.one.about')}>
      <div className="stack">
        <dl className="dl">
          <TokenFacts token={token} />
          <dt>{say('tokens.one.maker')}</dt>
          <dd>
            {seesAccounts ? (
              <To path={`/rights/accounts/${account.id}`}>
                <Name>{account.name}</Name>
              </To>
            ) : (
              <Name>{account.name}</Name>
            )}
          </dd>
          <dt>{say('tokens.one.made')}</dt>
          <dd>{shownInstant(madeAt).day}</dd>
        </dl>
        <p className="soft">
          {say('tokens.one.bound')}
          {unit && (
            <>
              {' '}
              <To path={`/organization/${unit.id}`}>
                <Name>{say('tokens.one.seeUnit', { unit: unit.name })}</Name>
              </To>
            </>
          )}
        </p>
      </div>
    </Card>
  );
}
