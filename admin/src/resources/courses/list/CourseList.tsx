import '../../../theme/courses.css';
import { BookOpen, Plus, SearchX } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-admin';
import { useChangeParams, usePath } from '../../../day/useDay';
import { CourseCountsDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { ColumnsButton } from '../../../parts/ColumnsButton';
import { DropConditions } from '../../../parts/DropConditions';
import { Empty } from '../../../parts/Empty';
import { ExportFailed } from '../../../parts/ExportFailed';
import { ExportMenu } from '../../../parts/ExportMenu';
import { FilterText } from '../../../parts/FilterText';
import { ListFilters } from '../../../parts/ListFilters';
import { ListShown } from '../../../parts/ListShown';
import { SavedFiltersBar } from '../../../parts/SavedFiltersBar';
import { Segment } from '../../../parts/Segment';
import { useAnswer } from '../../../providers/useAnswer';
import { useAskedAct } from '../../../providers/useAskedAct';
import { atHead, usePagedList } from '../../../providers/usePagedList';
import { useMaySomewhere } from '../../../providers/who';
import { CoursesArea } from '../CoursesArea';
import { CourseConditions } from './CourseConditions';
import { CourseSorting } from './CourseSorting';
import { CourseTable } from './CourseTable';
import { CreateCourse } from './CreateCourse';
import { type ListedCourse, useCourseColumns } from './course-columns';
import { conditions, filterOf, type ListedState, listedStates, useCourseAddress } from './course-filter';
import { useCourseFiles } from './useCourseFiles';
import { useCourseSentence } from './useCourseSentence';

/** Courses that meet the conditions in the address, fifty a page: those that one may write or review as they are being written, to others what is published. */
export function CourseList() {
  const say = useText();
  const navigate = useNavigate();
  const toPath = usePath();
  const change = useChangeParams();
  const isDraft = useMaySomewhere('course:read-draft');
  const mayWrite = useMaySomewhere('course:write');
  const [isAdding, setAdding] = useState(false);
  useAskedAct(['add'], () => mayWrite && setAdding(true));
  const address = useCourseAddress();
  const { sort, order, title } = address;
  const sentence = useCourseSentence(address);
  const { all, ...shown } = useCourseColumns(isDraft);
  const list = usePagedList<ListedCourse>(
    'courses',
    filterOf(address),
    { field: sort, order },
    { state: isDraft ? 'DRAFT' : 'PUBLISHED', isDraft },
  );
  const files = useCourseFiles(filterOf(address), { field: sort, direction: order }, isDraft, shown.columns);
  const isAll = !conditions.some((condition) => address[condition]);
  return (
    <CoursesArea
      section="list"
      action={
        <div className="row wrap">
          <ExportMenu label={say('units.list.export')} progress={files.exporting.progress} onSave={(kind) => void files.save(kind)} />
          {mayWrite && (
            <Button look="main" icon={Plus} onClick={() => setAdding(true)}>
              {say('courses.add')}
            </Button>
          )}
        </div>
      }
    >
      <ExportFailed exporting={files.exporting} />
      <SavedFiltersBar list="courses" path="/courses" whole={say('courses.sentence.every')} sentence={sentence.text} />
      <div className="row between wrap g4">
        {isDraft && <States state={address.state} />}
        <div className="findin">
          <FilterText
            label={say('courses.find')}
            placeholder={say('courses.find')}
            value={title ?? ''}
            onChange={(text) => change({ ...atHead, title: text }, { replace: true })}
          />
        </div>
      </div>
      <ListFilters sentence={sentence}>
        <CourseConditions address={address} isDraft={isDraft} />
      </ListFilters>
      <ListShown
        list={list}
        label={say('courses.sections.list')}
        none={
          isAll ? (
            <Empty icon={BookOpen} title={say('courses.empty.title')} hint={say('courses.empty.hint')}>
              {mayWrite && <Button onClick={() => setAdding(true)}>{say('courses.empty.begin')}</Button>}
            </Empty>
          ) : (
            <Empty icon={SearchX} title={say('courses.none.title')} hint={say('courses.none.hint')}>
              <DropConditions clauses={sentence.clauses} />
            </Empty>
          )
        }
        told={({ range, count, total }) =>
          range ? say('courses.range', { ...range, total }) : say('courses.rangeUnknown', { count, total })
        }
      >
        {(rows) => (
          <>
            <div className="listbar">
              <span className="grow" />
              <CourseSorting sort={sort} order={order} isDraft={isDraft} />
              <ColumnsButton
                first={say('courses.columns.title')}
                all={all}
                nameOf={(column) => say(`courses.columns.${column}`)}
                shown={shown}
              />
            </div>
            <CourseTable courses={rows} shown={shown} />
          </>
        )}
      </ListShown>
      {isAdding && <CreateCourse onClose={() => setAdding(false)} onCreated={(id) => navigate(toPath(`/courses/${id}`))} />}
    </CoursesArea>
  );
}

const countOf = { DRAFT: 'draft', IN_REVIEW: 'inReview', APPROVED: 'approved', PUBLISHED: 'published' } as const;

/** The states side by side, each with how many courses stand so. */
function States({ state }: { state: string | undefined }) {
  const say = useText();
  const change = useChangeParams();
  const { answer } = useAnswer(CourseCountsDocument, {});
  const count = (name: 'all' | (typeof countOf)[keyof typeof countOf]) => answer?.[name].totalCount;
  const labelled = (label: string, number: number | undefined) => (number === undefined ? label : `${label} ${number}`);
  const shown = listedStates.filter((one): one is ListedState & keyof typeof countOf => one in countOf);
  return (
    <Segment
      label={say('courses.stateLabel')}
      choices={[
        { value: '', label: labelled(say('courses.allStates'), count('all')) },
        ...shown.map((value) => ({ value, label: labelled(say(`courses.steps.${value}`), count(countOf[value])) })),
      ]}
      value={state ?? ''}
      onChange={(value) => change({ ...atHead, state: value || undefined }, { replace: true })}
    />
  );
}
