import { CircleSlash } from 'lucide-react';
import { shownInstant } from '../../../day/day';
import type { Params } from '../../../day/useDay';
import type { MarkFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Note } from '../../../parts/Note';
import { PageHeading } from '../../../parts/PageHeading';
import { To } from '../../../parts/To';
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
  returned,
}: {
  title: string;
  stage: Stage;
  number: number;
  /** The edition that readers have. */
  former: number | undefined;
  edition: Pick<MarkFragment, 'submittedAt' | 'submittedBy'>;
  /** What is said where nothing of it waits for review. */
  notWaiting: string | false;
  /** The edition that was returned last, and where it is compared with this one. */
  returned?: { readonly number: number; readonly path: string; readonly params: Params } | undefined;
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
          {returned && (
            <To path={returned.path} params={returned.params}>
              {say('review.sinceReturned', { number: returned.number })}
            </To>
          )}
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
