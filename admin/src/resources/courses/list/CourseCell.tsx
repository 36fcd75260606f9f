import { shownInstant } from '../../../day/day';
import { useLabel, useText } from '../../../i18n/useText';
import { Name } from '../../../parts/Name';
import { To } from '../../../parts/To';
import { CourseStage } from '../CourseStage';
import { isOpenFailure } from '../releases/release-state';
import { stageOf } from '../standing';
import { useLanguageName } from '../useLanguageName';
import { usePlanned } from '../usePlanned';
import { useStageTold } from '../useStageTold';
import type { CourseColumn, ListedCourse } from './course-columns';

/** What stands in one column of a course's row. */
export function CourseCell({ course, column }: { course: ListedCourse; column: CourseColumn }) {
  const say = useText();
  const text = useCourseCellText()(course, column);
  if (column === 'stage') return <StageCell course={course} />;
  if (column === 'unit') return <td data-l={text ? say('courses.columns.unit') : undefined}>{text && <Name>{text}</Name>}</td>;
  return (
    <td className={column === 'savedAt' ? 'nowrap' : undefined} data-l={text ? say(`courses.columns.${column}`) : undefined}>
      {text}
    </td>
  );
}

function StageCell({ course }: { course: ListedCourse }) {
  const say = useText();
  const toldOf = useStageTold();
  const { releases, plannedOf } = usePlanned();
  const planned = plannedOf(course.id);
  const { work, readers } = toldOf(course, planned);
  const failed = releases.find((release) => isOpenFailure(release, releases) && release.courses.some(({ id }) => id === course.id));
  return (
    <td>
      <CourseStage stage={stageOf(course, planned !== undefined)} />
      <p className="meta">{[work, readers].filter(Boolean).join(' ')}</p>
      {failed && (
        <p className="meta">
          <To path="/courses/schedule">{say('courses.told.failed', shownInstant(failed.scheduledAt))}</To>
        </p>
      )}
    </td>
  );
}

/** For whom a course is, in a line: "cho Bí thư, Chi ủy viên"; empty for all. */
export function useAudience(): (course: Pick<ListedCourse, 'audience'>) => string {
  const say = useText();
  const labelOf = useLabel();
  return ({ audience: { positions } }) =>
    positions.length ? say('courses.for', { positions: positions.map(({ label }) => labelOf(label)).join(', ') }) : '';
}

/** Says what stands in one column of a course's row. */
export function useCourseCellText(): (course: ListedCourse, column: CourseColumn) => string {
  const say = useText();
  const labelOf = useLabel();
  const nameOf = useLanguageName();
  return (course, column) => {
    const { edition, topics, unit, audience, language, minutes } = course;
    if (column === 'topics') return topics.map(({ label }) => labelOf(label)).join(', ');
    if (column === 'unit') return unit?.name ?? '';
    if (column === 'audience') return audience.positions.map(({ label }) => labelOf(label)).join(', ') || say('courses.forAll');
    if (column === 'language') return nameOf(language);
    if (column === 'minutes') return minutes ? say('courses.minutes', { smart_count: minutes }) : '';
    if (column === 'savedBy') return edition?.savedBy ?? '';
    return edition && column === 'savedAt' ? say('courses.at', shownInstant(edition.savedAt)) : '';
  };
}
