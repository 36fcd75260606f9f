import { shownInstant, today } from '../../../day/day';
import type { TokenFragment } from '../../../generated/operations';
import { type Say, useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { MoreMenu } from '../../../parts/MoreMenu';
import { Name } from '../../../parts/Name';
import { Table } from '../../../parts/Table';
import { To } from '../../../parts/To';
import { useWho } from '../../../providers/who';
import { lastSeen } from '../accounts/AccountState';
import { phraseOf } from '../permission-groups';
import type { AskedOfToken } from './ActsOfToken';
import { TokenState } from './TokenState';
import { actsOn, daysLeftOf, goodKeys, inSentence, lastShown, reachIn } from './tokens';

/** Access tokens, a row each. */
export function TokenTable({ tokens, onAsk }: { tokens: readonly TokenFragment[]; onAsk: (asked: AskedOfToken) => void }) {
  const say = useText();
  const columns = ['name', 'permissions', 'reach', 'until', 'lastUsed', 'state'] as const;
  return (
    <Table heads={columns.map((column) => say(`tokens.columns.${column}`))} acts={say('tokens.columns.acts')} look="head-sunken">
      <tbody>
        {tokens.map((token) => (
          <TokenRow key={token.id} token={token} onAsk={(act) => onAsk({ act, token })} />
        ))}
      </tbody>
    </Table>
  );
}

function TokenRow({ token, onAsk }: { token: TokenFragment; onAsk: (act: AskedOfToken['act']) => void }) {
  const say = useText();
  const who = useWho();
  const { id, name, account, permissions, state, keys } = token;
  const may = actsOn(token, who);
  const isSoon = state === 'EXPIRING' && may.rotate;
  const [newest] = keys;
  return (
    <tr>
      <td>
        <To path={`/rights/tokens/${id}`} className="name anywhere">
          <Name>{name}</Name>
        </To>
        <span className="meta block">
          {say('tokens.prefix')} <code className="pre">{newest?.prefix}</code>
        </span>
        {account.id !== who?.account?.id && (
          <span className="meta block">
            <Name>{say('tokens.madeBy', { name: account.name })}</Name>
          </span>
        )}
      </td>
      <td>{phraseOf(permissions, say)}</td>
      <td>
        <Name>{reachIn(token, say)}</Name>
      </td>
      <td className="nowrap" data-l={say('tokens.columns.until')}>
        <Until token={token} />
      </td>
      <td data-l={say('tokens.columns.lastUsed')}>
        <LastUsed token={token} />
      </td>
      <td>
        <TokenState state={state} />
        {state === 'BEING_REPLACED' && <span className="meta block">{formerUntil(token, say)}</span>}
      </td>
      <td className={isSoon ? 'num nowrap nx' : 'num nowrap'}>
        {isSoon && (
          <Button small aria-haspopup="dialog" onClick={() => onAsk('rotate')}>
            {say('tokens.rotate.button')}
          </Button>
        )}
        <MoreMenu
          label={say('tokens.more', { name })}
          choices={[
            ...(may.rotate ? [{ label: say('tokens.rotate.open'), onChoose: () => onAsk('rotate') }] : []),
            ...(may.revoke ? [{ label: say('tokens.revoke.open'), onChoose: () => onAsk('revoke') }] : []),
          ]}
        />
      </td>
    </tr>
  );
}

/** The last day of a token, and how many days are left when they are few; when it was revoked, of one that was. */
function Until({ token }: { token: TokenFragment }) {
  const say = useText();
  const left = daysLeftOf(token, today());
  if (token.revokedAt) return say('tokens.revokedOn', { day: shownInstant(token.revokedAt).day });
  return (
    <>
      {lastShown(token.validUntil)}
      {left !== undefined && <b className="wtxt block">{say('rights.daysLeft', { smart_count: left })}</b>}
    </>
  );
}

/** When a token was last used; while it is being replaced, when each of its secrets was. */
function LastUsed({ token }: { token: TokenFragment }) {
  const say = useText();
  const [newest, former] = goodKeys(token, today());
  if (token.state === 'BEING_REPLACED' && newest && former) {
    return (
      <>
        {say('tokens.former', { when: inSentence(lastSeen(former.lastUsedAt, say)) })}
        <span className="meta block">{say('tokens.newer', { when: inSentence(lastSeen(newest.lastUsedAt, say)) })}</span>
      </>
    );
  }
  return (
    <>
      {lastSeen(token.lastUsedAt, say)}
      {token.usesToday > 0 && <span className="meta block">{say('tokens.usesToday', { smart_count: token.usesToday })}</span>}
    </>
  );
}

function formerUntil(token: TokenFragment, say: Say): string {
  const [, former] = goodKeys(token, today());
  return former ? say('tokens.formerUntil', { day: lastShown(former.validUntil).slice(0, 5) }) : '';
}
