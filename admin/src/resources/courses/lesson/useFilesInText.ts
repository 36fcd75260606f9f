import type { Editor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { useNotify } from 'react-admin';
import { shownInstant } from '../../../day/day';
import { useText } from '../../../i18n/useText';
import { type Dropped, droppedIn, hasFiles } from '../../library/uploads/dropped';
import { openUploads } from '../../library/uploads/open-uploads';
import { comingTo, keepPlace } from './text/coming-places';
import { addMaterialsAt } from './text/material-acts';

/** What a browser calls every picture on the clipboard. */
const unnamed = /^image\.(\w+)$/;

/**
 * Takes files that are dropped or pasted into a lesson's text: they are attested and uploaded into the library, and come into the text where
 * they were dropped. What is dropped beside the text comes where one writes; a browser would leave the page for it.
 */
export function useFilesInText(editor: () => Editor, unitId: string | undefined): (dropped: Dropped, at: number) => void {
  const say = useText();
  const notify = useNotify();

  function named(file: File): File {
    const ending = unnamed.exec(file.name)?.[1];
    if (!ending) return file;
    const { day, time } = shownInstant(new Date().toISOString());
    const name = say('lesson.paste.pictureName', { day: day.replaceAll('/', '-'), time: time.replace(':', '.') });
    return new File([file], `${name}.${ending}`, file);
  }

  function take({ files, folders }: Dropped, at: number) {
    const id = `${Date.now()} ${at}`;
    const names = [...files.map(named), ...folders.map((name) => ({ name }))];
    keepPlace(editor(), id, at, say('lesson.paste.coming', { names: names.map(({ name }) => name).join(', ') }));
    openUploads({
      ...{ files: names.filter((one) => one instanceof File), folders, folderId: null, unitId },
      into: {
        onArrived: (ids) => {
          if (editor().isDestroyed) return;
          addMaterialsAt(editor(), comingTo(editor(), id), ids);
          notify(say('lesson.paste.inserted', { smart_count: ids.length }));
        },
        onOver: () => !editor().isDestroyed && keepPlace(editor(), id, 0),
      },
    });
  }

  const latest = useRef(take);
  latest.current = take;
  const latestEditor = useRef(editor);
  latestEditor.current = editor;
  useEffect(() => {
    function over(event: DragEvent) {
      if (hasFiles(event.dataTransfer)) event.preventDefault();
    }
    function drop(event: DragEvent) {
      if (event.defaultPrevented || !hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      if (!document.querySelector('[role="dialog"]'))
        latest.current(droppedIn(event.dataTransfer), latestEditor.current().state.selection.to);
    }
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return take;
}
