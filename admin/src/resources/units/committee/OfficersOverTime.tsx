import { useState } from 'react';
import { shownDay } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import { OfficersOverTimeDocument, type PostFragment } from '../../../generated/operations';
import { useLabel, useText } from '../../../i18n/useText';
import { Failure } from '../../../parts/Failure';
import { MoreMenu } from '../../../parts/MoreMenu';
import { Name } from '../../../parts/Name';
import { Pager } from '../../../parts/Pager';
import { Table } from '../../../parts/Table';
import { To } from '../../../parts/To';
import { Waiting } from '../../../parts/Waiting';
import { useAnswer } from '../../../providers/useAnswer';
import type { ShownUnit } from '../shown-unit';
import { DecisionCell } from './DecisionCell';
import { Held } from './Held';
import { PostMarks } from './PostMarks';
import { PostNote } from './PostNote';
import { TermName } from './TermName';

const perPage = 50;

/** Who held which position of a unit and when: position by position, the latest first. */
export function OfficersOverTime({
  unit,
  onEnd,
  onCorrect,
}: {
  unit: ShownUnit;
  onEnd: (post: PostFragment) => void;
  onCorrect: (post: PostFragment) => void;
}) {
  const say = useText();
  const { asOf } = useDay();
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const { answer, error, refetch } = useAnswer(
    OfficersOverTimeDocument,
    { unitId: unit.id, asOf, after: cursors.at(-1) },
    { keepFormer: true },
  );
  if (error && !answer) return <Failure error={error} onRetry={refetch} />;
  if (!answer) return <Waiting rows={4} />;
  const page = answer.unit?.appointments;
  if (!page || page.totalCount === 0) return <p className="in soft">{say('units.officers.none')}</p>;
  const { nodes, pageInfo, totalCount } = page;
  const from = cursors.length * perPage;
  const { endCursor } = pageInfo;
  return (
    <>
      <Table
        heads={[say('committee.periods.held'), say('units.officers.holder'), say('units.officers.term'), say('people.decision')]}
        acts={say('units.officers.acts')}
        look="periods"
      >
        {byPosition(nodes).map((posts) => (
          <PositionGroup key={posts[0].position.code} unit={unit} posts={posts} onEnd={onEnd} onCorrect={onCorrect} />
        ))}
      </Table>
      {totalCount > perPage && (
        <Pager
          range={say('committee.periods.range', { from: from + 1, until: from + nodes.length, total: totalCount })}
          previous={cursors.length ? () => setCursors(cursors.slice(0, -1)) : undefined}
          next={pageInfo.hasNextPage && endCursor ? () => setCursors([...cursors, endCursor]) : undefined}
        />
      )}
    </>
  );
}

type Posts = [PostFragment, ...PostFragment[]];

function byPosition(posts: readonly PostFragment[]): Posts[] {
  const groups = new Map<string, Posts>();
  for (const post of posts) {
    const group = groups.get(post.position.code);
    if (group) group.push(post);
    else groups.set(post.position.code, [post]);
  }
  return [...groups.values()];
}

function PositionGroup({
  unit,
  posts,
  onEnd,
  onCorrect,
}: {
  unit: ShownUnit;
  posts: Posts;
  onEnd: (post: PostFragment) => void;
  onCorrect: (post: PostFragment) => void;
}) {
  const labelOf = useLabel();
  return (
    <tbody>
      <tr className="grp">
        <th scope="rowgroup" colSpan={5}>
          {labelOf(posts[0].position.label)}
        </th>
      </tr>
      {posts.map((post) => (
        <PeriodRow key={post.id} unit={unit} post={post} onEnd={() => onEnd(post)} onCorrect={() => onCorrect(post)} />
      ))}
    </tbody>
  );
}

function PeriodRow({ unit, post, onEnd, onCorrect }: { unit: ShownUnit; post: PostFragment; onEnd: () => void; onCorrect: () => void }) {
  const say = useText();
  const { day } = useDay();
  const isEnded = post.validUntil !== null && post.validUntil <= day;
  const from = shownDay(post.validFrom);
  const correct = { label: say('acts.correctAppointment.open'), onChoose: onCorrect };
  return (
    <tr>
      <td>
        <Held post={post} />
      </td>
      <td>
        <To path={`/people/${post.person.id}`} className={isEnded ? undefined : 'name'}>
          <Name>{post.person.fullName}</Name>
        </To>
        <PostMarks post={post} />
        <PostNote post={post} unit={unit} />
      </td>
      <td data-l={post.term ? say('units.officers.term') : undefined}>
        <TermName post={post} />
      </td>
      <DecisionCell post={post} />
      <td className="num">
        <MoreMenu
          label={say('shell.state.moreWith', { name: `${post.person.fullName}, ${from}` })}
          choices={
            !unit.may.includes('person:appoint') ? [] : isEnded ? [correct] : [{ label: say('acts.end.open'), onChoose: onEnd }, correct]
          }
        />
      </td>
    </tr>
  );
}
