import { usePath } from '../../../day/useDay';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Name } from '../../../parts/Name';
import { To } from '../../../parts/To';
import type { Shown } from '../../../providers/useShown';
import { useMaySomewhere } from '../../../providers/who';
import { stageOf } from '../standing';
import { usePlanned } from '../usePlanned';
import { CourseCell, useAudience } from './CourseCell';
import type { CourseColumn, ListedCourse } from './course-columns';

/** A page of the list of courses, each with how far it has come and what comes next. */
export function CourseTable({ courses, shown }: { courses: readonly ListedCourse[]; shown: Shown<CourseColumn> }) {
  const say = useText();
  const audienceOf = useAudience();
  return (
    <div className="tscroll">
      <table className={`tbl cards head-sunken courselist ${shown.density}`}>
        <thead>
          <tr>
            <th scope="col">{say('courses.columns.title')}</th>
            {shown.columns.map((column) => (
              <th key={column} scope="col">
                {say(`courses.columns.${column}`)}
              </th>
            ))}
            <th scope="col">
              <span className="sr">{say('courses.columns.next')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {courses.map((course) => (
            <tr key={course.id}>
              <td>
                <To path={`/courses/${course.id}`} className="name" lang={course.language}>
                  {course.title}
                </To>
                <p className="meta">
                  {[say('courses.lessonCount', { smart_count: course.lessonCount }), audienceOf(course)].filter(Boolean).join(', ')}
                </p>
              </td>
              {shown.columns.map((column) => (
                <CourseCell key={column} course={course} column={column} />
              ))}
              <td className="nextstep">
                <NextStep course={course} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What one does next with a course: goes on writing, reviews it, or looks at it. */
function NextStep({ course }: { course: ListedCourse }) {
  const say = useText();
  const toPath = usePath();
  const mayWrite = useMaySomewhere('course:write');
  const { plannedOf } = usePlanned();
  const stage = stageOf(course, plannedOf(course.id) !== undefined);
  const next =
    (stage === 'draft' || stage === 'returned') && mayWrite ? 'write' : stage === 'inReview' && course.mayDecide ? 'review' : 'see';
  return (
    <Button small to={toPath(`/courses/${course.id}${next === 'review' ? '/review' : ''}`)}>
      {say(`courses.next.${next}`)}
      <span className="sr">
        {' '}
        <Name>{course.title}</Name>
      </span>
    </Button>
  );
}
