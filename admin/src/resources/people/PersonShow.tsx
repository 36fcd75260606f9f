import { Pencil, SearchX } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'react-admin';
import { plusDays, shownDay } from '../../day/day';
import { useDay } from '../../day/useDay';
import { PersonViewDocument, type PersonViewQuery, type PostFragment } from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import { Page } from '../../layout/Shell';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Empty } from '../../parts/Empty';
import { Failure } from '../../parts/Failure';
import { MoreMenu } from '../../parts/MoreMenu';
import { Name } from '../../parts/Name';
import { PageHeading } from '../../parts/PageHeading';
import { Tag } from '../../parts/Tag';
import { To } from '../../parts/To';
import { Waiting } from '../../parts/Waiting';
import { useAnswer } from '../../providers/useAnswer';
import { useVisit } from '../search/useRecentPlaces';
import { CorrectAppointment } from '../units/acts/CorrectAppointment';
import { EndAppointment } from '../units/acts/EndAppointment';
import { ChangePersonDialog } from './ChangePersonDialog';

export type ShownPerson = NonNullable<PersonViewQuery['person']>;

/** A person: names, work contact, and every post held over time. */
export function PersonShow() {
  const say = useText();
  const { id = '' } = useParams();
  const { day, asOf } = useDay();
  const [isChanging, setChanging] = useState(false);
  const { answer, error, refetch } = useAnswer(PersonViewDocument, { id, asOf }, { keepFormer: true });
  const person = answer?.person;
  useVisit(person && { path: `/people/${id}`, kind: 'person', name: person.fullName });
  if (error && !answer) return <Page>{<Failure error={error} onRetry={refetch} />}</Page>;
  if (!answer) return <Page>{<Waiting rows={6} />}</Page>;
  if (!person) {
    return (
      <Page>
        <PageHeading title={say('people.unknown')} hidden />
        <Empty icon={SearchX} title={say('people.unknown')} hint={say('people.absent', { day: shownDay(day) })} />
      </Page>
    );
  }
  const none = <span className="muted">{say('shell.state.none')}</span>;
  return (
    <Page>
      <nav aria-label={say('units.tree.path')}>
        <ol className="crumbs">
          <li>
            <To path="/people">{say('people.title')}</To>
          </li>
        </ol>
      </nav>
      <div className="row between wrap g4">
        <PageHeading title={person.fullName}>
          <Name>{person.fullName}</Name>
        </PageHeading>
        <Button icon={Pencil} aria-haspopup="dialog" onClick={() => setChanging(true)}>
          {say('people.change.open')}
        </Button>
      </div>
      <PostsCard posts={person.appointments.nodes} />
      <Card title={say('people.contact')}>
        <dl className="dl">
          <dt>{say('people.fields.workPhone')}</dt>
          <dd>{person.workPhone ?? none}</dd>
          <dt>{say('people.fields.workEmail')}</dt>
          <dd>{person.workEmail ?? none}</dd>
        </dl>
      </Card>
      {isChanging && <ChangePersonDialog person={person} onClose={() => setChanging(false)} />}
    </Page>
  );
}

function PostsCard({ posts }: { posts: readonly PostFragment[] }) {
  const say = useText();
  const [ending, setEnding] = useState<PostFragment>();
  const [correcting, setCorrecting] = useState<PostFragment>();
  return (
    <Card flush title={say('people.posts')}>
      {posts.length === 0 ? (
        <p className="in soft">{say('people.noPosts')}</p>
      ) : (
        <table className="tbl cards">
          <thead>
            <tr>
              <th scope="col">{say('units.officers.position')}</th>
              <th scope="col">{say('people.unit')}</th>
              <th scope="col">{say('people.from')}</th>
              <th scope="col">{say('people.until')}</th>
              <th scope="col">{say('people.decision')}</th>
              <th scope="col">
                <span className="sr">{say('units.officers.acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {posts.map((post) => (
              <PostRow key={post.id} post={post} onEnd={() => setEnding(post)} onCorrect={() => setCorrecting(post)} />
            ))}
          </tbody>
        </table>
      )}
      {ending && <EndAppointment post={ending} onClose={() => setEnding(undefined)} />}
      {correcting && <CorrectAppointment post={correcting} kind={correcting.unit.kind.code} onClose={() => setCorrecting(undefined)} />}
    </Card>
  );
}

function PostRow({ post, onEnd, onCorrect }: { post: PostFragment; onEnd: () => void; onCorrect: () => void }) {
  const say = useText();
  const labelOf = useLabel();
  const { day } = useDay();
  const state = post.validFrom > day ? 'coming' : post.validUntil && post.validUntil <= day ? 'ended' : 'now';
  const marks = [post.isActing && say('units.officers.acting'), post.isConcurrent && say('units.officers.concurrent')].filter(Boolean);
  const correct = { label: say('acts.correctAppointment.open'), onChoose: onCorrect };
  return (
    <tr>
      <td className="name">
        {labelOf(post.position.label)} {marks.length > 0 && <span className="meta">({marks.join(', ')})</span>}{' '}
        <Tag tone={state === 'now' ? 'ok' : state === 'coming' ? 'info' : 'out'}>{say(`people.${state}`)}</Tag>
      </td>
      <td>
        <To path={`/organization/${post.unit.id}`}>
          <Name>{post.unit.name}</Name>
        </To>
        {post.term && <span className="meta block">{`${say('units.officers.term')} ${post.term.name}`}</span>}
      </td>
      <td className="nowrap" data-l={say('people.from')}>
        {shownDay(post.validFrom)}
      </td>
      <td className="nowrap" data-l={post.validUntil ? say('people.until') : undefined}>
        {post.validUntil && shownDay(plusDays(post.validUntil, -1))}
      </td>
      <td data-l={post.decisionNumber ? say('people.decision') : undefined}>{post.decisionNumber}</td>
      <td className="num">
        <MoreMenu
          label={say('shell.state.moreWith', { name: `${labelOf(post.position.label)}, ${post.unit.name}` })}
          choices={state === 'ended' ? [correct] : [{ label: say('acts.end.open'), onChoose: onEnd }, correct]}
        />
      </td>
    </tr>
  );
}
