import type { DragEventHandler, KeyboardEvent } from 'react';
import type { Change, TocLesson, TocModule } from './toc';
import type { Dragged } from './useTocDrag';

/** What can be done with the rows of a table of contents; none where one may only look. */
export interface TocActs {
  readonly move: (change: Change, what: Dragged) => void;
  readonly moveTo: (lesson: TocLesson) => void;
  readonly renameLesson: (lesson: TocLesson) => void;
  readonly removeLesson: (lesson: TocLesson) => void;
  readonly addLesson: (module: TocModule | undefined) => void;
  readonly renameModule: (module: TocModule) => void;
  readonly removeModule: (module: TocModule) => void;
}

/** What each row of the list is given beside what it shows. */
export interface RowProps {
  readonly number: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly acts: TocActs | undefined;
  readonly onStep: (by: 1 | -1) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly drag:
    | {
        readonly draggable: boolean;
        readonly onDragStart: DragEventHandler;
        readonly onDragEnd: () => void;
        readonly onDragOver: DragEventHandler;
        readonly onDrop: DragEventHandler;
      }
    | undefined;
  /** On which side of it what is dragged would come to stand. */
  readonly dropClass: string | undefined;
}
