import { CircleAlert, CircleCheck, Layers } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { dayOf, daysBetween, shownInstant, today } from '../../../day/day';
import { CancelReleaseDocument, type ReleaseRowFragment, RevertReleaseDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Icon } from '../../../parts/Icon';
import { type Choice, MoreMenu } from '../../../parts/MoreMenu';
import { Tag } from '../../../parts/Tag';
import { To } from '../../../parts/To';
import { ReleaseStep } from './ReleaseStep';
import { releasedIn, releaseMarks } from './release-state';
import { useMayPublish } from './useMayPublish';
import { useReason } from './useReason';

/** A release that waits for its hour: which courses, and whether they are still as they were approved. */
export function PlannedRow({ release }: { release: ReleaseRowFragment }) {
  const say = useText();
  const mayPublish = useMayPublish(release);
  const [isAsked, setAsked] = useState(false);
  const { name, scheduledAt } = release;
  const changed = releasedIn(release).filter(({ state }) => state !== 'APPROVED');
  const left = daysBetween(today(), dayOf(scheduledAt));
  return (
    <li>
      <Hour release={release} told={left > 0 ? say('releases.inDays', { smart_count: left }) : say('releases.today')} />
      <div className="grow">
        <Head release={release} />
        <p className={changed.length > 0 ? 'sub wtxt' : 'sub oktxt'}>
          <Icon of={changed.length > 0 ? CircleAlert : CircleCheck} small />{' '}
          {changed.length > 0
            ? say('releases.changed', { titles: changed.map(({ title }) => `“${title}”`).join(', ') })
            : say('releases.ready')}
        </p>
      </div>
      <More release={release} choices={mayPublish ? [{ label: say('releases.cancel.open'), onChoose: () => setAsked(true) }] : []} />
      {isAsked && (
        <ReleaseStep
          release={release}
          name="cancel"
          document={CancelReleaseDocument}
          select={({ cancelRelease }) => cancelRelease}
          variables={(input) => ({ input })}
          onClose={() => setAsked(false)}
        >
          {say('releases.cancel.hint', { name, ...shownInstant(scheduledAt) })}
        </ReleaseStep>
      )}
    </li>
  );
}

/** A release that is over: done, failed, called off or reverted. */
export function DoneRow({ release }: { release: ReleaseRowFragment }) {
  const say = useText();
  const mayPublish = useMayPublish(release);
  const reasonOf = useReason();
  const [isAsked, setAsked] = useState(false);
  const { state, doneAt, acknowledgedAt, acknowledgedBy } = release;
  const { icon, tone } = releaseMarks[state];
  return (
    <li>
      <Hour release={release} told={doneAt && state !== 'DONE' ? say(`releases.at.${state as Over}`, shownInstant(doneAt)) : ''} />
      <div className="grow">
        <Head release={release}>
          <Tag tone={tone} icon={icon}>
            {say(`releases.states.${state}`)}
          </Tag>
        </Head>
        {state === 'FAILED' && <p className="sub wtxt">{reasonOf(release)}</p>}
        {acknowledgedAt && (
          <p className="sub">{say('releases.seen.told', { who: acknowledgedBy ?? '', ...shownInstant(acknowledgedAt) })}</p>
        )}
      </div>
      <More
        release={release}
        choices={mayPublish && state === 'DONE' ? [{ label: say('releases.revert.open'), onChoose: () => setAsked(true) }] : []}
      />
      {isAsked && (
        <ReleaseStep
          release={release}
          name="revert"
          document={RevertReleaseDocument}
          select={({ revertRelease }) => revertRelease}
          variables={(input) => ({ input })}
          onClose={() => setAsked(false)}
        >
          {say('releases.revert.hint', {
            titles: releasedIn(release)
              .map(({ title }) => `“${title}”`)
              .join(', '),
          })}
        </ReleaseStep>
      )}
    </li>
  );
}

type Over = 'FAILED' | 'CANCELLED' | 'REVERTED';

function Hour({ release: { scheduledAt }, told }: { release: ReleaseRowFragment; told: string }) {
  const { day, time } = shownInstant(scheduledAt);
  return (
    <div className="dt">
      <b>{day}</b>
      <span className="meta">{[time, told].filter(Boolean).join(', ')}</span>
    </div>
  );
}

function Head({ release, children }: { release: ReleaseRowFragment; children?: ReactNode }) {
  const say = useText();
  const released = releasedIn(release);
  return (
    <>
      <p className="row wrap">
        <b>{release.name}</b>
        {children}
        {release.courses.length > 1 && (
          <Tag tone="info" icon={Layers}>
            {say('releases.together', { smart_count: release.courses.length })}
          </Tag>
        )}
      </p>
      <ul className="bullets">
        {released.map(({ id, title, editionNumber, path }) => (
          <li key={id}>
            {path ? <To path={path}>{title}</To> : title}, {say('releases.edition', { number: editionNumber })}
          </li>
        ))}
      </ul>
    </>
  );
}

function More({ release: { name }, choices }: { release: ReleaseRowFragment; choices: readonly Choice[] }) {
  const say = useText();
  return <MoreMenu label={say('shell.state.moreWith', { name })} choices={choices} />;
}
