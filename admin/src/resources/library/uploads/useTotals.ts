import { isUnderWay, sentOf, type UploadItem } from './upload-item';

/** How it stands with some uploads as a whole. */
export interface Totals {
  readonly done: number;
  readonly refused: number;
  readonly paused: number;
  /** How many go on by themselves. */
  readonly underWay: number;
  /** How many of these wait for the line. */
  readonly cut: number;
  /** Of all bytes of what is under way or done. */
  readonly percent: number;
}

/** Sums up uploads. */
export function useTotals(items: readonly UploadItem[]): Totals {
  const are = (is: UploadItem['state']['is']) => items.filter(({ state }) => state.is === is);
  const counted = items.filter(({ state }) => state.is !== 'refused');
  const size = counted.reduce((sum, item) => sum + item.size, 0);
  const sent = counted.reduce((sum, item) => sum + sentOf(item), 0);
  return {
    ...{ done: are('done').length, refused: are('refused').length, paused: are('paused').length, cut: are('cut').length },
    underWay: items.filter(isUnderWay).length,
    percent: size === 0 ? 0 : Math.floor((sent / size) * 100),
  };
}
