import type { ReactNode } from 'react';
import type { Grown } from '../asking/useGrowing';
import { useSay } from '../i18n/say';
import { Failure } from './Failure';

/** What is shown of a list, and the way to more of it. */
export function Growing<Item>({
  list,
  shown,
  children,
}: {
  list: { error: unknown; isFetching: boolean; more: () => void };
  shown: Grown<Item>;
  children: ReactNode;
}) {
  const say = useSay();
  return (
    <>
      {children}
      {list.error !== undefined && <Failure error={list.error} onAgain={list.more} isPage={false} />}
      {shown.next !== null && list.error === undefined && (
        <button type="button" className="btn" aria-busy={list.isFetching} onClick={list.isFetching ? undefined : list.more}>
          {say(list.isFetching ? 'list.moreFetching' : 'list.more')}
        </button>
      )}
    </>
  );
}
