import type { ReactNode } from 'react';
import { useText } from '../i18n/useText';
import type { PagedList } from '../providers/usePagedList';
import { Failure } from './Failure';
import { Note } from './Note';
import { Pager } from './Pager';
import { Waiting } from './Waiting';

/** Which rows of how many are in sight; from where until where is not known of a page that an address led to. */
export interface InSight {
  readonly range: PagedList<unknown>['range'];
  readonly count: number;
  readonly total: number;
}

/** A page of a list on its card, with the ways to the pages beside it; or that it is being read, could not be, or has no row. */
export function ListShown<Item>({
  list,
  label,
  waiting = 8,
  none,
  told,
  children,
}: {
  list: PagedList<Item>;
  label?: string;
  /** How many rows stand in for those that are being read. */
  waiting?: number;
  /** What is said where the list has no row. */
  none: ReactNode;
  told: (inSight: InSight) => string;
  children: (rows: readonly Item[]) => ReactNode;
}) {
  const say = useText();
  const { rows, total, range, error, refetch, isRestarted, previous, next } = list;
  return (
    <>
      {isRestarted && <Note tone="info">{say('units.list.restarted')}</Note>}
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : !rows ? (
        <Waiting rows={waiting} />
      ) : total === 0 ? (
        <section className="card">{none}</section>
      ) : (
        <section className="card" aria-label={label}>
          {children(rows)}
          <Pager previous={previous} next={next} range={told({ range, count: rows.length, total })} />
        </section>
      )}
    </>
  );
}
