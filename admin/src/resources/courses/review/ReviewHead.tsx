import { CircleSlash } from 'lucide-react';
import { shownInstant } from '../../../day/day';
import type { MarkFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Note } from '../../../parts/Note';
import { PageHeading } from '../../../parts/PageHeading';
import { CourseStage } from '../CourseStage';
import type { Stage } from '../standing';

/** What is reviewed, which edition it is beside which one that readers have, and who handed it in; or that it does not wait. */
export function ReviewHead({
  title,
  stage,
  number,
  former,
  edition,
  notWaiting,
}: {
  title: string;
  stage: Stage;
  number: number;
  /** The edition that readers have. */
  former: number | undefined;
  edition: Pick<MarkFragment, 'submittedAt' | 'submittedBy'>;
  /** What is said where nothing of it waits for review. */
  notWaiting: string | false;
}) {
  const say = useText();
  const { submittedAt, submittedBy } = edition;
  return (
    <>
      <div>
        <PageHeading title={say('review.title', { title })} />
        <p className="row wrap soft facts">
          <CourseStage stage={stage} />
          <span>{former === undefined ? say('review.first', { number }) : say('review.against', { number, former })}</span>
          {submittedAt && <span>{say('review.submitted', { ...shownInstant(submittedAt), who: submittedBy ?? '' })}</span>}
        </p>
      </div>
      {notWaiting && (
        <Note tone="info" icon={CircleSlash}>
          <p>{notWaiting}</p>
        </Note>
      )}
    </>
  );
}
