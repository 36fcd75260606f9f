import type { RenewCommitteeInput } from '@lechan/client';
import { CircleDashed, UserMinus } from 'lucide-react';
import { useId } from 'react';
import { plusDays, readDay, shownDay } from '../../../day/day';
import type { PostFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useLabel, useText } from '../../../i18n/useText';
import { Summary } from '../../../parts/form/Summary';
import { Icon } from '../../../parts/Icon';
import { Note } from '../../../parts/Note';
import { useReference } from '../../../providers/useReference';
import { positionsOf } from '../acts/positions';
import type { ShownUnit } from '../shown-unit';
import { useTrial } from './useTrial';

/** Before a term is ended: who leaves, what is vacant from the day on, who goes on, and what would be refused. */
export function EndingPreview({
  unit,
  input,
  leaving,
  posts,
}: {
  unit: ShownUnit;
  input: RenewCommitteeInput;
  leaving: readonly PostFragment[];
  posts: readonly PostFragment[];
}) {
  const say = useText();
  const labelOf = useLabel();
  const heading = useId();
  const reference = useReference();
  const { refusals, state } = useTrial({ input, ends: [], members: [] }, true);
  const isDay = readDay(input.from ?? '') !== undefined;
  const goingOn = posts.filter((post) => !leaving.includes(post));
  const vacant = positionsOf(reference, unit.kind.code).filter(
    ({ code, isRequired }) => isRequired && !goingOn.some(({ position }) => position.code === code),
  );
  return (
    <>
      <section aria-labelledby={heading}>
        <h3 id={heading}>{isDay ? say('committee.ends', { last: shownDay(plusDays(input.from, -1)) }) : say('committee.endsSome')}</h3>
        <ul className="endl">
          {leaving.map((post) => (
            <li key={post.id}>
              <Icon of={UserMinus} />
              <span>
                <Sentence message="committee.effects.leaves" values={{ name: post.person.fullName, from: labelOf(post.position.label) }} />
                {post.term && <span className="meta">, {say('committee.inTerm', { term: post.term.name })}</span>}
              </span>
            </li>
          ))}
          {vacant.map(({ code, label }) => (
            <li key={code}>
              <Icon of={CircleDashed} />
              <span>
                <Sentence message="committee.effects.vacant" values={{ position: labelOf(label) }} />
              </span>
            </li>
          ))}
        </ul>
      </section>
      {refusals.length > 0 && (
        <Note tone="warn">
          {[...new Set(refusals.map(({ message }) => message))].map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Note>
      )}
      <Summary>
        {isDay ? (
          <p>
            <Sentence
              message="committee.end.sentence"
              values={{
                ...{ day: shownDay(input.from), unit: unit.name, leaves: say('committee.counts.leaves', { smart_count: leaving.length }) },
                vacant: vacant.length
                  ? say('committee.end.vacant', { positions: vacant.map(({ label }) => labelOf(label)).join(', ') })
                  : '',
              }}
            />
          </p>
        ) : (
          <p className="soft">{say('acts.incomplete')}</p>
        )}
      </Summary>
      <p role="status" className="meta">
        {state === 'clear' || state === 'asking' ? say(`committee.trial.${state}`) : ''}
      </p>
    </>
  );
}
