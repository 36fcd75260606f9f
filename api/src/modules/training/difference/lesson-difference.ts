import { type BlockDifference, blocksDifference, type DifferenceKind, placesIn } from './block-difference.js';
import { Effort } from './effort.js';
import { blocksOf } from './lesson-blocks.js';
import { type DifferencePart, partsOf } from './text-difference.js';

/** What an edition of a lesson says, as far as it is compared. */
export interface LessonText {
  readonly id: string;
  readonly lessonId: string;
  /** Null of a text that was not saved. */
  readonly number: number | null;
  readonly title: string;
  readonly summary: string | null;
  readonly minutes: number | null;
  readonly body: unknown;
}

/** What became of a lesson. */
export interface LessonChange {
  readonly lessonId: string;
  readonly kind: DifferenceKind;
  readonly fromNumber: number | null;
  readonly toNumber: number | null;
  readonly title: readonly DifferencePart[];
  readonly summary: readonly DifferencePart[];
  readonly fromMinutes: number | null;
  readonly toMinutes: number | null;
  readonly blocks: readonly BlockDifference[];
  readonly placeCount: number;
  readonly moduleId: string | null;
  readonly formerModuleId: string | null;
  readonly isMoved: boolean;
}

/** Where a lesson stands in a course, and stood. */
export type Standing = Pick<LessonChange, 'moduleId' | 'formerModuleId' | 'isMoved'>;

const alone: Standing = { moduleId: null, formerModuleId: null, isMoved: false };

/** What became of a lesson from one text to another; of one that is new or no more, the other is null. Not both are. */
export async function lessonDifference(
  from: LessonText | null,
  to: LessonText | null,
  standing: Standing = alone,
  effort = Effort.ofLesson(),
): Promise<LessonChange> {
  const isSame = from !== null && to !== null && from.id === to.id;
  const blocks = isSame ? [] : await blocksDifference(from ? blocksOf(from.body) : [], to ? blocksOf(to.body) : [], effort);
  const fields = isSame
    ? 0
    : (['title', 'summary', 'minutes'] as const).filter((name) => (from?.[name] ?? null) !== (to?.[name] ?? null)).length;
  const textPlaces = placesIn(blocks);
  const places = from && to ? fields + textPlaces + Number(standing.isMoved) : 1;
  const kind = !from ? 'ADDED' : !to ? 'REMOVED' : fields + textPlaces > 0 ? 'CHANGED' : 'SAME';
  return {
    ...{ lessonId: (to ?? from)?.lessonId ?? '', kind, fromNumber: from?.number ?? null, toNumber: to?.number ?? null },
    title: partsOf(from?.title ?? '', to?.title ?? '', effort),
    summary: partsOf(from?.summary ?? '', to?.summary ?? '', effort),
    ...{ fromMinutes: from?.minutes ?? null, toMinutes: to?.minutes ?? null },
    blocks: kind === 'SAME' ? [] : blocks,
    placeCount: places,
    ...standing,
  };
}
