import type { ReactNode } from 'react';
import { CourseCountsDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Page } from '../../layout/Shell';
import { PageHeading } from '../../parts/PageHeading';
import { SectionTabs } from '../../parts/SectionTabs';
import { useAnswer } from '../../providers/useAnswer';
import { useMaySomewhere } from '../../providers/who';
import { usePlanned } from './usePlanned';

/** The sections of the training area, each at its own address. */
const sections = { list: '/courses', schedule: '/courses/schedule', library: '/library' } as const;
export type CoursesSection = keyof typeof sections;

/** The frame of a section of the training area: its heading with what can be done, and the sections side by side. */
export function CoursesArea({ section, action, children }: { section: CoursesSection; action?: ReactNode; children: ReactNode }) {
  const say = useText();
  const mayReadDrafts = useMaySomewhere('course:read-draft');
  const { answer } = useAnswer(CourseCountsDocument, {}, { enabled: mayReadDrafts });
  const { releases } = usePlanned();
  const counts = {
    list: answer?.all.totalCount,
    library: answer?.materials.totalCount,
    schedule: releases.filter(({ state }) => state === 'PLANNED').length,
  };
  return (
    <Page>
      <div className="row between wrap g4">
        <PageHeading title={`${say(`courses.sections.${section}`)} · ${say('courses.title')}`}>{say('courses.title')}</PageHeading>
        {action}
      </div>
      {mayReadDrafts && (
        <SectionTabs
          label={say('courses.sections.label')}
          sections={(Object.keys(sections) as CoursesSection[]).map((name) => ({
            ...{ name, path: sections[name], label: say(`courses.sections.${name}`), count: counts[name] },
          }))}
          current={section}
        />
      )}
      {children}
    </Page>
  );
}
