import type { Editor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { useNotify } from 'react-admin';
import { shownInstant } from '../../../day/day';
import { useText } from '../../../i18n/useText';
import type { WayBack } from '../../../parts/form/useSaved';
import { type Dropped, droppedIn, hasFiles } from '../../library/uploads/dropped';
import { openUploads } from '../../library/uploads/open-uploads';
import { comingTo, forgetPlace, keepPlace } from './text/coming-places';
import { addMaterialsAt } from './text/material-acts';

/** What a browser calls every picture on the clipboard. */
const unnamed = /^image\.(\w+)$/;

/** A text that is open: where what has come into the library is put, by the name of its place. */
interface OpenText {
  readonly arrive: (place: string, ids: readonly string[]) => void;
  readonly giveUp: (place: string) => void;
}

/** The texts that are open, by their lessons: what was dropped into one editor may come when another has taken its place. */
const open = new Map<string, OpenText>();
/** What came while its lesson was not open, by lessons, and is not told as long as one is not there again. */
const missed = new Map<string, readonly string[]>();

/**
 * Takes files that are dropped or pasted into a lesson's text: they are attested and uploaded into the library, and come into the text where
 * they were dropped. What is dropped beside the text comes where one writes; a browser would leave the page for it.
 */
export function useFilesInText(
  editor: Editor,
  { id: lessonId, path, unitId }: { id: string; path: string; unitId: string | undefined },
): (dropped: Dropped, at: number) => void {
  const say = useText();
  const notify = useNotify();

  function named(file: File): File {
    const ending = unnamed.exec(file.name)?.[1];
    if (!ending) return file;
    const { day, time } = shownInstant(new Date().toISOString());
    const name = say('lesson.paste.pictureName', { day: day.replaceAll('/', '-'), time: time.replace(':', '.') });
    return new File([file], `${name}.${ending}`, file);
  }

  function tellMissed(names: readonly string[]) {
    const all = [...(missed.get(lessonId) ?? []), ...names];
    missed.set(lessonId, all);
    const way: WayBack = { label: say('lesson.paste.toLesson'), path, ask: {} };
    const message = say('lesson.paste.missed', { names: all.map((name) => `“${name}”`).join(', ') });
    notify(message, { ways: [way], autoHideDuration: null });
  }

  function take({ files, folders }: Dropped, at: number) {
    const id = `${Date.now()} ${at}`;
    const names = [...files.map(named), ...folders.map((name) => ({ name }))];
    keepPlace(editor, id, at, names.map(({ name }) => name).join(', '));
    openUploads({
      ...{ files: names.filter((one) => one instanceof File), folders, folderId: null, unitId },
      into: {
        onArrived(materials) {
          const text = open.get(lessonId);
          const ids = materials.map((one) => one.id);
          if (text) text.arrive(id, ids);
          else tellMissed(materials.map(({ name }) => name));
        },
        onOver() {
          const text = open.get(lessonId);
          if (text) text.giveUp(id);
          else forgetPlace(lessonId, id);
        },
      },
    });
  }

  useEffect(() => {
    const text: OpenText = {
      arrive(place, ids) {
        addMaterialsAt(editor, comingTo(editor, place), ids);
        notify(say('lesson.paste.inserted', { smart_count: ids.length }));
      },
      giveUp: (place) => keepPlace(editor, place, 0),
    };
    if (editor.isDestroyed) return;
    open.set(lessonId, text);
    missed.delete(lessonId);
    return () => void (open.get(lessonId) === text && open.delete(lessonId));
  }, [editor, lessonId, say, notify]);

  const latest = useRef({ take, editor });
  latest.current = { take, editor };
  useEffect(() => {
    const isOurs = (event: DragEvent) =>
      !event.defaultPrevented && hasFiles(event.dataTransfer) && !document.querySelector('[role="dialog"]');
    function over(event: DragEvent) {
      if (isOurs(event)) event.preventDefault();
    }
    function drop(event: DragEvent) {
      if (!isOurs(event)) return;
      event.preventDefault();
      latest.current.take(droppedIn(event.dataTransfer as DataTransfer), latest.current.editor.state.selection.to);
    }
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return take;
}
