import { useState } from 'react';
import { shownDay } from '../../day/day';
import { useDay } from '../../day/useDay';
import type { PostFragment } from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import { Card } from '../../parts/Card';
import { MoreMenu } from '../../parts/MoreMenu';
import { Name } from '../../parts/Name';
import { Table } from '../../parts/Table';
import { To } from '../../parts/To';
import { useMay } from '../../providers/who';
import { DecisionCell } from '../units/committee/DecisionCell';
import { Held } from '../units/committee/Held';
import { PostMarks } from '../units/committee/PostMarks';
import { TermName } from '../units/committee/TermName';
import { CorrectAppointment, EndAppointment } from '../units/dialogs';

const states = ['coming', 'now', 'ended'] as const;

/** The positions of a person over time: those to come, those held on the chosen day, and those held before it, the latest first. */
export function PostsCard({ posts }: { posts: readonly PostFragment[] }) {
  const say = useText();
  const { day } = useDay();
  const [ending, setEnding] = useState<PostFragment>();
  const [correcting, setCorrecting] = useState<PostFragment>();
  const groups = states.map((state) => ({ state, held: posts.filter((post) => stateOf(post, day) === state) }));
  return (
    <Card flush title={say('people.posts')}>
      {posts.length === 0 ? (
        <p className="in soft">{say('people.noPosts')}</p>
      ) : (
        <Table
          heads={[
            say('units.officers.position'),
            say('people.unit'),
            say('committee.periods.held'),
            say('units.officers.term'),
            say('people.decision'),
          ]}
          acts={say('units.officers.acts')}
          look="periods"
        >
          {groups.map(
            ({ state, held }) =>
              held.length > 0 && (
                <tbody key={state}>
                  <tr className="grp">
                    <th scope="rowgroup" colSpan={6}>
                      {say(`people.${state}`)}
                    </th>
                  </tr>
                  {held.map((post) => (
                    <PostRow
                      key={post.id}
                      post={post}
                      isEnded={state === 'ended'}
                      onEnd={() => setEnding(post)}
                      onCorrect={() => setCorrecting(post)}
                    />
                  ))}
                </tbody>
              ),
          )}
        </Table>
      )}
      {ending && <EndAppointment post={ending} onClose={() => setEnding(undefined)} />}
      {correcting && <CorrectAppointment post={correcting} kind={correcting.unit.kind.code} onClose={() => setCorrecting(undefined)} />}
    </Card>
  );
}

function stateOf({ validFrom, validUntil }: PostFragment, day: string): (typeof states)[number] {
  if (validFrom > day) return 'coming';
  return validUntil && validUntil <= day ? 'ended' : 'now';
}

function PostRow({ post, isEnded, onEnd, onCorrect }: { post: PostFragment; isEnded: boolean; onEnd: () => void; onCorrect: () => void }) {
  const say = useText();
  const mayAppoint = useMay()({ permission: 'person:appoint' });
  const labelOf = useLabel();
  const position = labelOf(post.position.label);
  const correct = { label: say('acts.correctAppointment.open'), onChoose: onCorrect };
  return (
    <tr>
      <td className="name">
        {position}
        <PostMarks post={post} />
      </td>
      <td>
        <To path={`/organization/${post.unit.id}`}>
          <Name>{post.unit.name}</Name>
        </To>
        {post.note && <span className="meta block">{post.note}</span>}
      </td>
      <td>
        <Held post={post} />
      </td>
      <td data-l={post.term ? say('units.officers.term') : undefined}>
        <TermName post={post} />
      </td>
      <DecisionCell post={post} />
      <td className="num">
        <MoreMenu
          label={say('shell.state.moreWith', { name: `${position}, ${post.unit.name}, ${shownDay(post.validFrom)}` })}
          choices={!mayAppoint ? [] : isEnded ? [correct] : [{ label: say('acts.end.open'), onChoose: onEnd }, correct]}
        />
      </td>
    </tr>
  );
}
