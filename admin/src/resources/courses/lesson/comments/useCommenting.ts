import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { inText } from '../text/in-text';
import { markedAt, passagesMeta } from './marked-passages';
import { type Quote, quoteOf } from './passages';
import { type Thread, useLessonComments } from './useLessonComments';

/** What is said of a lesson beside its text: what there is, which of it is looked at, and what somebody is about to say. */
export interface Commenting {
  readonly threads: readonly Thread[] | undefined;
  readonly error: unknown;
  readonly refetch: () => void;
  /** The comment that is looked at. */
  readonly current: string | undefined;
  readonly look: (id: string | undefined) => void;
  /** Shows the passage that a comment is about; false where it is no longer there. */
  readonly show: (id: string) => boolean;
  readonly isThere: (id: string) => boolean;
  /** The passage that was chosen when somebody began to say something; null: none was. */
  readonly begun: { readonly chosen: Quote | null } | undefined;
  readonly begin: () => void;
  readonly end: () => void;
}

/** Brings together what is said of a lesson and the text in which it is marked. */
export function useCommenting(id: string, editor: Editor): Commenting {
  const { threads, error, refetch } = useLessonComments(id);
  const [current, setCurrent] = useState<string>();
  const [begun, setBegun] = useState<{ chosen: Quote | null }>();
  // where passages stand is known once they are marked
  const [, setMarked] = useState(0);
  const open = useMemo(
    () => (threads ?? []).flatMap(({ id: comment, quote, resolvedAt }) => (quote && !resolvedAt ? [{ id: comment, quote }] : [])),
    [threads],
  );
  useEffect(() => {
    if (editor.isDestroyed) return;
    const [key, asked] = passagesMeta(open, current);
    editor.view.dispatch(editor.state.tr.setMeta(key, asked).setMeta('addToHistory', false));
    setMarked((before) => before + 1);
  }, [editor, open, current]);

  const show = useCallback(
    (comment: string) => {
      const at = markedAt(editor.state, comment);
      setCurrent(comment);
      if (!at) return false;
      if (editor.isEditable) inText(editor).setTextSelection(at.from).run();
      requestAnimationFrame(() => document.querySelector('.commented.on')?.scrollIntoView({ block: 'center' }));
      return true;
    },
    [editor],
  );
  return {
    ...{ threads, error, refetch, current, show },
    look: setCurrent,
    isThere: (comment) => markedAt(editor.state, comment) !== undefined,
    begun,
    begin: () => {
      const { selection, doc } = editor.state;
      setBegun({ chosen: selection.empty ? null : (quoteOf(doc, selection) ?? null) });
    },
    end: () => setBegun(undefined),
  };
}
