import { useState } from 'react';
import { plusDays, shownDay } from '../../../day/day';
import type { PostFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useLabel, useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Name } from '../../../parts/Name';
import { Note } from '../../../parts/Note';
import { Sheet } from '../../../parts/Sheet';
import { useReference } from '../../../providers/useReference';
import { CorrectAppointment } from '../acts/CorrectAppointment';
import type { Done } from './committee-values';

/** What a renewal did, person by person, and the way back: the correction of each appointment that was ended or made by mistake. */
export function Renewed({
  from,
  begun,
  ended,
  name,
  onClose,
  onSeePeriods,
}: Done & {
  name: string;
  onClose: () => void;
  onSeePeriods: () => void;
}) {
  const say = useText();
  const [wrong, setWrong] = useState<PostFragment>();
  if (wrong)
    return (
      <CorrectAppointment
        post={wrong}
        kind={wrong.unit.kind.code}
        reopens={wrong.validUntil === from}
        onClose={() => setWrong(undefined)}
      />
    );
  return (
    <Sheet
      open
      onClose={onClose}
      title={say('committee.done.title')}
      subtitle={<Name>{name}</Name>}
      footer={
        <>
          <Button onClick={onSeePeriods}>{say('committee.done.periods')}</Button>
          <Button look="main" onClick={onClose}>
            {say('shell.state.close')}
          </Button>
        </>
      }
    >
      <div className="body stack">
        <Note tone="ok">
          <p role="status">
            <Sentence
              message="committee.done.sentence"
              values={{ day: shownDay(from), ended: ended.length, begun: begun.length, last: shownDay(plusDays(from, -1)) }}
            />
          </p>
        </Note>
        <Posts title={say('committee.done.begun')} posts={begun} onWrong={setWrong} />
        <Posts title={say('committee.done.ended')} posts={ended} onWrong={setWrong} />
        <p className="meta">{say('committee.done.wayBack')}</p>
      </div>
    </Sheet>
  );
}

function Posts({ title, posts, onWrong }: { title: string; posts: readonly PostFragment[]; onWrong: (post: PostFragment) => void }) {
  const say = useText();
  const labelOf = useLabel();
  const order = useReference()?.positions.map(({ code }) => code) ?? [];
  const inOrder = posts.toSorted((one, other) => order.indexOf(one.position.code) - order.indexOf(other.position.code));
  if (posts.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className="rows">
        {inOrder.map((post) => (
          <li key={post.id}>
            <span className="grow">
              {labelOf(post.position.label)}: <Name>{post.person.fullName}</Name>
            </span>
            <Button look="quiet" small onClick={() => onWrong(post)}>
              {say('committee.done.wrong')}
              <span className="sr"> {`${labelOf(post.position.label)} ${post.person.fullName}`}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
