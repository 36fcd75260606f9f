import { BadgeCheck, HandHelping } from 'lucide-react';
import { useState } from 'react';
import { shownDay, today } from '../../../day/day';
import type { RightFragment } from '../../../generated/operations';
import { useLabel, useText } from '../../../i18n/useText';
import { Avatar } from '../../../parts/Avatar';
import { Button } from '../../../parts/Button';
import { MoreMenu } from '../../../parts/MoreMenu';
import { Name } from '../../../parts/Name';
import { Table } from '../../../parts/Table';
import { Tag } from '../../../parts/Tag';
import { To } from '../../../parts/To';
import { useMaySomewhere } from '../../../providers/who';
import { daysLeftOf, isGiven, lastDayOf, postOf, reachOfRight } from '../rights';
import { EndGrant } from './EndGrant';
import { ExtendGrant } from './ExtendGrant';

/** Which right is to be ended or extended. */
export type AskedOfRight = { act: 'end' | 'extend'; id: string } | undefined;

/** Rights, a row each: whose, over what, until when, and why; one that the viewer may extend or end can be. */
export function RightTable({ rights }: { rights: readonly RightFragment[] }) {
  const say = useText();
  const [asked, setAsked] = useState<AskedOfRight>();
  const mayGive = useMaySomewhere('grant:give');
  const columns = ['person', 'role', 'from', 'until', 'why'] as const;
  return (
    <>
      <Table
        heads={columns.map((column) => say(`grants.list.columns.${column}`))}
        acts={mayGive ? say('grants.list.columns.acts') : undefined}
        look="head-sunken"
      >
        <tbody>
          {rights.map((right) => (
            <RightRow key={right.id} right={right} onAsk={(act) => setAsked({ act, id: right.id })} />
          ))}
        </tbody>
      </Table>
      <ActsOfRight asked={asked} rights={rights} onClose={() => setAsked(undefined)} />
    </>
  );
}

/** The dialog of what is asked of a right. */
export function ActsOfRight({ asked, rights, onClose }: { asked: AskedOfRight; rights: readonly RightFragment[]; onClose: () => void }) {
  const right = asked && rights.find(({ id }) => id === asked.id);
  if (!right || !isGiven(right) || !(asked.act === 'end' ? right.mayEnd : right.mayExtend)) return null;
  return asked.act === 'end' ? <EndGrant right={right} onClose={onClose} /> : <ExtendGrant right={right} onClose={onClose} />;
}

function RightRow({ right, onAsk }: { right: RightFragment; onAsk: (act: 'end' | 'extend') => void }) {
  const say = useText();
  const labelOf = useLabel();
  const { holderName, account, validFrom, validUntil, isCurrent, mayEnd, mayExtend } = right;
  const role = labelOf(right.role.label);
  const left = daysLeftOf(right, today());
  const mayGive = useMaySomewhere('grant:give');
  const isEnded = !isCurrent && validFrom <= today();
  return (
    <tr>
      <td>
        <span className="row g3">
          <Avatar name={holderName} />
          <span className="who name">
            {account ? (
              <To path={`/rights/accounts/${account.id}`}>
                <Name>{holderName}</Name>
              </To>
            ) : (
              <Name>{holderName}</Name>
            )}
          </span>
        </span>
      </td>
      <td>
        {role}
        <span className="meta block">
          <Name>{reachOfRight(right, say)}</Name>
        </span>
      </td>
      <td className="nowrap" data-l={say('grants.list.columns.from')}>
        {shownDay(validFrom)}
        {!isCurrent && !isEnded && <span className="meta block">{say('grants.list.coming')}</span>}
      </td>
      <td className="nowrap" data-l={say('grants.list.columns.until')}>
        {lastDayOf(validUntil, say)}
        {left !== undefined && <b className="wtxt block">{say('rights.daysLeft', { smart_count: left })}</b>}
        {isEnded && <span className="meta block">{say('grants.list.ended')}</span>}
      </td>
      <td>
        <Why right={right} />
      </td>
      {mayGive && (
        <td className={left === undefined ? 'num nowrap' : 'num nowrap nx'}>
          {mayExtend && left !== undefined && (
            <Button small aria-haspopup="dialog" onClick={() => onAsk('extend')}>
              {say('grants.extend.button')}
            </Button>
          )}
          {mayEnd && (
            <MoreMenu
              label={say('grants.list.more', { role, name: holderName })}
              choices={[
                ...(mayExtend ? [{ label: say('grants.extend.open'), onChoose: () => onAsk('extend') }] : []),
                { label: say('grants.end.open'), onChoose: () => onAsk('end') },
              ]}
            />
          )}
        </td>
      )}
    </tr>
  );
}

/** Why somebody has a right: the post that brings it, with the way there, or who gave it. */
function Why({ right }: { right: RightFragment }) {
  const say = useText();
  const labelOf = useLabel();
  const post = postOf(right);
  if (right.origin === 'POST') {
    return (
      <>
        <Tag tone="pri" icon={BadgeCheck}>
          {say('rights.byPost')}
        </Tag>
        {post && (
          <span className="meta block">
            <To path={`/organization/${post.unit.id}`}>
              <Name>{say('grants.list.post', { position: labelOf(post.position.label), unit: post.unit.name })}</Name>
            </To>
          </span>
        )}
      </>
    );
  }
  return (
    <>
      <Tag icon={HandHelping}>{say('rights.given')}</Tag>
      {right.giverName && <span className="meta block">{say('grants.list.givenBy', { name: right.giverName })}</span>}
    </>
  );
}
