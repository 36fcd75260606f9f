import { CalendarX2, Clock, CornerUpLeft, type LucideIcon, Pencil } from 'lucide-react';
import { shownInstant } from '../../../day/day';
import { usePath } from '../../../day/useDay';
import { HomeCoursesDocument, type HomeCoursesQuery } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Icon } from '../../../parts/Icon';
import { To } from '../../../parts/To';
import { useMaySomewhere } from '../../../providers/who';
import { homeCard } from '../../home/home-card';
import { isOpenFailure, isOverdue } from '../releases/release-state';

interface Row {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly tone: 'danger' | 'warn' | 'info';
  readonly title: string;
  readonly told: string;
  readonly act: string;
  readonly path: string;
}

function All() {
  const say = useText();
  return <To path="/courses">{say('home.courses.all')}</To>;
}

function CoursesWaiting({ answer }: { answer: HomeCoursesQuery }) {
  const say = useText();
  const toPath = usePath();
  const rows = useRows(answer);
  if (rows.length === 0) return <p className="none">{say('home.courses.none')}</p>;
  return (
    <ul className="rows">
      {rows.map(({ id, icon, tone, title, told, act, path }) => (
        <li key={id}>
          <span className={`disc ${tone}`}>
            <Icon of={icon} />
          </span>
          <div className="grow">
            <p className="t">{title}</p>
            <p className="meta">{told}</p>
          </div>
          <Button small to={toPath(path)}>
            {act}
            <span className="sr">, {title}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** How many of a kind are shown. */
const most = 3;

/** What failed, then what waits for the reader to decide, then for somebody else, then what is written: of each what the reader has to do with. */
function useRows({ waiting, written, releases }: HomeCoursesQuery): readonly Row[] {
  const say = useText();
  const [mayPublish, mayWrite] = [useMaySomewhere('course:publish'), useMaySomewhere('course:write')];
  const mine = waiting.nodes.filter(({ mayDecide }) => mayDecide).slice(0, most);
  const others = mayWrite ? waiting.nodes.filter(({ mayDecide }) => !mayDecide).slice(0, most) : [];
  const failed = releases.nodes.filter((release) => isOpenFailure(release, releases.nodes) || isOverdue(release));
  return [
    ...(mayPublish ? failed : []).map(
      ({ id, name, scheduledAt }): Row => ({
        ...{ id, icon: CalendarX2, tone: 'danger', path: '/courses/schedule', act: say('home.courses.seeFailed') },
        title: say('home.courses.failed', { name }),
        told: say('home.courses.failedAt', shownInstant(scheduledAt)),
      }),
    ),
    ...[...mine, ...others].map(({ id, title, mayDecide, edition: { submittedAt, submittedBy, savedAt } }): Row => {
      const { day } = shownInstant(submittedAt ?? savedAt);
      const handedIn = submittedBy ? say('home.courses.reviewBy', { who: submittedBy, day }) : say('home.courses.review', { day });
      return {
        ...{ id: `review ${id}`, icon: Clock, tone: mayDecide ? 'warn' : 'info', title },
        ...{ path: mayDecide ? `/courses/${id}/review` : `/courses/${id}` },
        ...{ act: say(mayDecide ? 'home.courses.doReview' : 'home.courses.see') },
        told: mayDecide ? handedIn : say('home.courses.waits', { handedIn }),
      };
    }),
    ...(mayWrite ? written.nodes : []).map(({ id, title, edition: { reason, savedAt } }): Row => {
      const told = reason ? say('home.courses.returned', { reason }) : say('home.courses.draft', { day: shownInstant(savedAt).day });
      return {
        ...{ id: `write ${id}`, icon: reason ? CornerUpLeft : Pencil, tone: reason ? 'warn' : 'info' },
        ...{ title, told, path: `/courses/${id}`, act: say('home.courses.write') },
      };
    }),
  ];
}

/** What of training waits for the reader: to review, to write on, and what was not published at its hour. */
export const coursesWaiting = homeCard({
  name: 'courses',
  title: 'home.courses.title',
  place: 'attention',
  order: 50,
  needs: { permission: ['course:write', 'course:review', 'course:publish'] },
  document: HomeCoursesDocument,
  variables: () => ({}),
  Action: All,
  Content: CoursesWaiting,
});
