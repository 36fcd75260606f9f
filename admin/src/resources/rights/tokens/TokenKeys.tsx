import { KeyRound } from 'lucide-react';
import { dayOf, shownDay, today } from '../../../day/day';
import type { TokenFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { Card } from '../../../parts/Card';
import { Icon } from '../../../parts/Icon';
import { Note } from '../../../parts/Note';
import { lastSeen } from '../accounts/AccountState';
import { Overlap } from './Overlap';
import { goodKeys, inSentence, lastShown, stillCalled, type TokenKey } from './tokens';

/** The secrets of a token by their beginnings: until when each is good and when it was last used; while one replaces another, both drawn. */
export function TokenKeys({ token }: { token: TokenFragment }) {
  const say = useText();
  const now = today();
  const [newest, former] = token.state === 'BEING_REPLACED' ? goodKeys(token, now) : [];
  return (
    <Card flush title={say('tokens.one.secrets')}>
      {newest && former && (
        <div className="in stack">
          <Overlap former={former} newer={newest} from={dayOf(newest.madeAt)} today={now} />
          <Called token={token} former={former} />
        </div>
      )}
      <ul className="rows">
        {token.keys.map((key) => (
          <KeyRow key={key.id} of={key} isGood={token.revokedAt === null && now < key.validUntil} />
        ))}
      </ul>
    </Card>
  );
}

/** Whether the secret that is replaced is still used. */
function Called({ token, former }: { token: TokenFragment; former: TokenKey }) {
  const say = useText();
  const called = stillCalled(token, today());
  if (!called) return <p className="soft">{say('tokens.one.notCalled', { prefix: former.prefix })}</p>;
  return (
    <Note tone="warn">
      <p>
        <Sentence
          message="tokens.one.stillCalled"
          values={{ prefix: called.prefix, when: inSentence(lastSeen(called.lastUsedAt, say)), day: lastShown(called.validUntil) }}
        />
      </p>
    </Note>
  );
}

function KeyRow({ of: { prefix, madeAt, validUntil, lastUsedAt, lastAddress, usesToday }, isGood }: { of: TokenKey; isGood: boolean }) {
  const say = useText();
  const when = inSentence(lastSeen(lastUsedAt, say));
  return (
    <li>
      <span className={isGood ? 'disc pri' : 'disc'}>
        <Icon of={KeyRound} />
      </span>
      <div className="grow">
        <p className="t">
          <code className="pre">{prefix}</code>
        </p>
        <p className="meta">
          {say('tokens.one.from', { day: shownDay(dayOf(madeAt)) })},{' '}
          {isGood || validUntil > today()
            ? say('tokens.one.until', { day: lastShown(validUntil) })
            : say('tokens.one.isOver', { day: shownDay(validUntil) })}
        </p>
        <p className="meta">
          {lastAddress ? say('tokens.one.usedFrom', { when, address: lastAddress }) : say('tokens.one.used', { when })}
          {usesToday > 0 && `, ${say('tokens.usesToday', { smart_count: usesToday })}`}
        </p>
      </div>
    </li>
  );
}
