import { Upload } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../../../parts/Icon';
import { type Dropped, droppedIn, hasFiles } from './dropped';

/** Takes files that are dropped anywhere on the page, and says over the page meanwhile where they will go. A dialog takes its own. */
export function DropAnywhere({ label, onFiles }: { label: string; onFiles: (dropped: Dropped) => void }) {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    // entering a part of the page comes before leaving the one before
    let depth = 0;
    const isOurs = (event: DragEvent) => hasFiles(event.dataTransfer) && !document.querySelector('[role="dialog"]');
    function enter(event: DragEvent) {
      if (!isOurs(event)) return;
      depth++;
      setOver(true);
    }
    function leave(event: DragEvent) {
      if (!hasFiles(event.dataTransfer)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    }
    function over(event: DragEvent) {
      if (isOurs(event)) event.preventDefault();
    }
    function drop(event: DragEvent) {
      depth = 0;
      setOver(false);
      if (!isOurs(event)) return;
      event.preventDefault();
      latest.current(droppedIn(event.dataTransfer as DataTransfer));
    }
    const listeners = { dragenter: enter, dragleave: leave, dragover: over, drop } as const;
    for (const [name, listener] of Object.entries(listeners)) document.addEventListener(name as 'drop', listener);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) document.removeEventListener(name as 'drop', listener);
    };
  }, []);
  if (!isOver) return null;
  return createPortal(
    <div className="dropover">
      <p>
        <Icon of={Upload} /> {label}
      </p>
    </div>,
    document.body,
  );
}
