import { CalendarCheck2 } from 'lucide-react';
import type { ReleaseRowFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Empty } from '../../../parts/Empty';
import { Failure } from '../../../parts/Failure';
import { Pager } from '../../../parts/Pager';
import { Waiting } from '../../../parts/Waiting';
import { usePagedList } from '../../../providers/usePagedList';
import { DoneRow } from './ReleaseRow';

const over = { state: { in: ['DONE', 'FAILED', 'CANCELLED', 'REVERTED'] } };

/** What is over, the last first: of a day, or all. */
export function DoneReleases({ day }: { day: string | undefined }) {
  const say = useText();
  const { rows, total, range, error, refetch, previous, next } = usePagedList<ReleaseRowFragment>(
    'releases',
    { ...over, ...(day && { scheduledAt: { equals: day } }) },
    {
      field: 'scheduledAt',
      order: 'DESC',
    },
  );
  if (error) return <Failure error={error} onRetry={refetch} />;
  if (!rows) return <Waiting rows={4} />;
  if (rows.length === 0) return <Empty icon={CalendarCheck2} title={say('releases.noneDone')} />;
  return (
    <>
      <ol className="agenda">
        {rows.map((release) => (
          <DoneRow key={release.id} release={release} />
        ))}
      </ol>
      <Pager
        previous={previous}
        next={next}
        range={range ? say('releases.range', { ...range, total }) : say('releases.rangeUnknown', { count: rows.length, total })}
      />
    </>
  );
}
