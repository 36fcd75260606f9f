import type { CourseFilter, CourseSort } from '@lechan/client';
import { useDataProvider } from 'react-admin';
import { dayOf } from '../../../day/day';
import { useDay } from '../../../day/useDay';
import { CourseListDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import type { ConsoleDataProvider } from '../../../providers/data-provider';
import type { ExportColumn, FileKind } from '../../../providers/export-file';
import { type Exporting, useExport } from '../../../providers/useExport';
import { stageOf } from '../standing';
import { usePlanned } from '../usePlanned';
import { useCourseCellText } from './CourseCell';
import type { CourseColumn, ListedCourse } from './course-columns';

const looks: Partial<Record<CourseColumn, Omit<ExportColumn, 'header'>>> = {
  savedAt: { holds: 'day' },
  minutes: { holds: 'number' },
  topics: { width: 32 },
  unit: { width: 36 },
  audience: { width: 32 },
};

/** Saves all courses that meet a filter, in the columns that the list shows, each with its address. */
export function useCourseFiles(
  filter: CourseFilter,
  sort: CourseSort,
  isDraft: boolean,
  columns: readonly CourseColumn[],
): { exporting: Exporting; save: (kind: FileKind) => Promise<void> } {
  const say = useText();
  const { ask } = useDataProvider<ConsoleDataProvider>();
  const { today } = useDay();
  const textOf = useCourseCellText();
  const { plannedOf } = usePlanned();
  const exporting = useExport();
  const state = isDraft ? 'DRAFT' : 'PUBLISHED';
  const cell = (course: ListedCourse, column: CourseColumn) => {
    if (column === 'stage') return say(`courses.stage.${stageOf(course, plannedOf(course.id) !== undefined)}`);
    // a day, by which a workbook is sorted
    if (column === 'savedAt') return course.edition ? dayOf(course.edition.savedAt) : '';
    if (column === 'minutes') return String(course.minutes ?? '');
    return textOf(course, column);
  };
  return {
    exporting,
    save: (kind) =>
      exporting.save<ListedCourse>(kind, {
        read: async (after) => (await ask(CourseListDocument, { filter, sort: [sort], first: 100, after, state, isDraft })).courses,
        columns: [
          { header: say('courses.columns.title'), width: 48 },
          { header: say('courses.columns.lessons'), holds: 'number' },
          ...columns.map((column) => ({
            header: say(column === 'minutes' ? 'courses.fileMinutes' : `courses.columns.${column}`),
            ...looks[column],
          })),
        ],
        row: (course) => [course.title, String(course.lessonCount), ...columns.map((column) => cell(course, column))],
        title: say('courses.sections.list'),
        file: say('courses.file', { day: today }),
      }),
  };
}
