import { useParams } from 'react-admin';
import { useText } from '../../../i18n/useText';
import { Page } from '../../../layout/Shell';
import { PageHeading } from '../../../parts/PageHeading';
import { To } from '../../../parts/To';

/** Where a lesson will be written. */
export function LessonPage() {
  const say = useText();
  const { courseId } = useParams();
  return (
    <Page>
      <PageHeading title={say('courses.title')} />
      <p>
        <To path={`/courses/${courseId}`}>{say('courses.sections.list')}</To>
      </p>
    </Page>
  );
}
