import { BadgeCheck, KeyRound, Plus } from 'lucide-react';
import { plusDays, shownDay, today } from '../../../day/day';
import { useLabel, useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Card } from '../../../parts/Card';
import { Icon } from '../../../parts/Icon';
import { MoreMenu } from '../../../parts/MoreMenu';
import { Name } from '../../../parts/Name';
import { To } from '../../../parts/To';
import { useMaySomewhere } from '../../../providers/who';
import type { AskedOfRight } from '../grants/RightTable';
import { daysLeftOf, postOf, reachOf, unitOf } from '../rights';
import type { ShownAccount } from './AccountPage';

type Right = ShownAccount['accesses'][number];

/** What an account may do where and why: by posts, which lead there, and given, which can be extended and ended. */
export function AccountRights({
  account: { accesses, isEnded },
  onGive,
  onAsk,
}: {
  account: ShownAccount;
  onGive: () => void;
  onAsk: (asked: AskedOfRight) => void;
}) {
  const say = useText();
  const mayGive = useMaySomewhere('grant:give');
  const lasting = accesses.filter(({ validUntil }) => validUntil === null || validUntil > today());
  const former = accesses.filter((right) => !lasting.includes(right));
  const rows = (rights: readonly Right[]) => (
    <ul className="rows">
      {rights.map((right) => (
        <RightLine key={right.id} right={right} onAsk={onAsk} />
      ))}
    </ul>
  );
  return (
    <Card
      flush
      title={say('rights.account.roles')}
      action={
        mayGive &&
        !isEnded && (
          <Button look="quiet" small icon={Plus} aria-haspopup="dialog" onClick={onGive}>
            {say('rights.account.give')}
          </Button>
        )
      }
    >
      {lasting.length > 0 ? (
        rows(lasting)
      ) : (
        <p className="in soft">{say(isEnded ? 'rights.account.endedRoles' : 'rights.account.noRoles')}</p>
      )}
      {former.length > 0 && (
        <details className="in formerrights">
          <summary>{say('rights.account.former', { smart_count: former.length })}</summary>
          {rows(former)}
        </details>
      )}
    </Card>
  );
}

function RightLine({ right, onAsk }: { right: Right; onAsk: (asked: AskedOfRight) => void }) {
  const say = useText();
  const labelOf = useLabel();
  const { id, origin, isCurrent, validFrom, validUntil, unitsReached, mayEnd, mayExtend } = right;
  const role = labelOf(right.role.label);
  const unit = unitOf(right);
  const left = daysLeftOf(right, today());
  const isLasting = validUntil === null || validUntil > today();
  return (
    <li>
      <span className={origin === 'POST' ? 'disc pri' : 'disc'}>
        <Icon of={origin === 'POST' ? BadgeCheck : KeyRound} />
      </span>
      <div className="grow">
        <p className="t">
          <Name>
            {say('rights.account.roleAt', { role, unit: unit ? reachOf(unit, right.includesLed, say) : say('rights.everything') })}
          </Name>
        </p>
        <p className="meta">
          <Whence right={right} /> {isLasting && say('rights.account.reaches', { smart_count: unitsReached })}
        </p>
        {!isCurrent && validFrom > today() && <p className="meta">{say('rights.account.coming')}</p>}
        {left !== undefined && <b className="wtxt">{say('rights.daysLeft', { smart_count: left })}</b>}
      </div>
      {mayExtend && left !== undefined && (
        <Button small aria-haspopup="dialog" onClick={() => onAsk({ act: 'extend', id })}>
          {say('grants.extend.button')}
        </Button>
      )}
      {mayEnd && (
        <MoreMenu
          label={say('grants.list.more', { role, name: right.holderName })}
          choices={[
            ...(mayExtend ? [{ label: say('grants.extend.open'), onChoose: () => onAsk({ act: 'extend' as const, id }) }] : []),
            { label: say('grants.end.open'), onChoose: () => onAsk({ act: 'end', id }) },
          ]}
        />
      )}
    </li>
  );
}

/** Where a right comes from and until when, in a line. */
function Whence({ right }: { right: Right }) {
  const say = useText();
  const labelOf = useLabel();
  const { origin, giverName, validFrom, validUntil, decisionNumber, note } = right;
  const until = validUntil && shownDay(plusDays(validUntil, -1));
  const post = postOf(right);
  if (origin === 'POST') {
    if (!post) return say('rights.account.postHidden');
    const position = labelOf(post.position.label);
    return (
      <To path={`/organization/${post.unit.id}`}>
        {until ? say('rights.account.postUntil', { position, day: until }) : say('rights.account.postOpen', { position })}
      </To>
    );
  }
  const from = shownDay(validFrom);
  return [
    giverName ? say('rights.account.giver', { name: giverName }) : say('rights.account.noGiver'),
    until ? say('rights.account.fromUntil', { from, until }) : say('rights.account.fromOpen', { from }),
    decisionNumber && say('rights.account.decision', { number: decisionNumber }),
    note,
  ]
    .filter(Boolean)
    .join(' ');
}
