import { type DragEvent, useState } from 'react';
import { type Change, moveLesson, moveModule, type Toc } from './toc';

/** What is dragged: a lesson by its identity, or a module by its key. */
export type Dragged = { readonly lesson: string } | { readonly module: string };

/** Where it would come to stand: beside a lesson or a module, or within a module that has none. */
interface Target {
  readonly key: string;
  readonly side: 'before' | 'after' | 'within';
}

/** Dragging lessons and modules of a table of contents with the mouse. */
export function useTocDrag(toc: Toc, onMove: (change: Change, dragged: Dragged) => void) {
  const [dragged, setDragged] = useState<Dragged>();
  const [target, setTarget] = useState<Target>();

  function end() {
    setDragged(undefined);
    setTarget(undefined);
  }

  /** The change that a drop there makes; none where nothing would move. */
  function changeOf({ key, side }: Target): Change | undefined {
    if (!dragged) return undefined;
    if ('module' in dragged) {
      const others = toc.filter((module) => module.key !== dragged.module);
      const at = others.findIndex((module) => module.key === key);
      return at < 0 ? undefined : moveModule(dragged.module, side === 'before' ? at : at + 1);
    }
    const into = toc.find((module) => module.key === key);
    if (into) return moveLesson(dragged.lesson, key, side === 'within' ? into.lessons.length : 0);
    const module = toc.find(({ lessons }) => lessons.some(({ id }) => id === key));
    if (!module || key === dragged.lesson) return undefined;
    const others = module.lessons.filter(({ id }) => id !== dragged.lesson);
    const at = others.findIndex(({ id }) => id === key);
    return moveLesson(dragged.lesson, module.key, side === 'before' ? at : at + 1);
  }

  /** What a row that can be dragged needs, and a row that can be dropped on. */
  return {
    isDragging: dragged !== undefined,
    source: (what: Dragged) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.stopPropagation();
        event.dataTransfer.effectAllowed = 'move';
        // some browsers drag nothing that carries nothing
        event.dataTransfer.setData('text/plain', 'module' in what ? what.module : what.lesson);
        setDragged(what);
      },
      onDragEnd: end,
    }),
    place: (key: string, kind: 'lesson' | 'module' | 'empty') => ({
      onDragOver: (event: DragEvent) => {
        if (!dragged || (kind === 'lesson' && 'module' in dragged)) return;
        const { top, height } = event.currentTarget.getBoundingClientRect();
        const half = event.clientY < top + height / 2 ? 'before' : 'after';
        const side = kind === 'empty' ? 'within' : kind === 'module' && 'lesson' in dragged ? 'after' : half;
        event.preventDefault();
        event.stopPropagation();
        if (target?.key !== key || target.side !== side) setTarget({ key, side });
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        event.stopPropagation();
        const change = target && changeOf(target);
        if (change && dragged) onMove(change, dragged);
        end();
      },
    }),
    classOf: (key: string) => (target?.key === key ? `drop-${target.side}` : undefined),
  };
}
