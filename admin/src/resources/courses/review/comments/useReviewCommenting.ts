import { getSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type RefObject, useEffect, useMemo, useState } from 'react';
import { type Quote, quoteOf, stretchOf } from '../../lesson/comments/passages';
import type { Commenting } from '../../lesson/comments/useCommenting';
import { useLessonComments } from '../../lesson/comments/useLessonComments';
import { lessonExtensions, notShown } from '../../lesson/text/lesson-extensions';
import { chosenIn, rangeOf } from './passage-ranges';

const marks = { all: 'commented', current: 'commented-current' } as const;

/** Brings together what is said of a lesson and its difference, in which the passages are marked that are shown. */
export function useReviewCommenting(
  id: string,
  body: unknown,
  within: RefObject<HTMLElement | null>,
  /** Shows the whole text, where what did not change is folded. */
  onWhole: () => void,
): Commenting & { docOf: () => Node } {
  const doc = useMemo(() => getSchema(lessonExtensions(notShown)).nodeFromJSON(body), [body]);
  const { threads, error, refetch } = useLessonComments(id);
  const [current, setCurrent] = useState<string>();
  const [begun, setBegun] = useState<{ chosen: Quote | null }>();
  const open = useMemo(() => (threads ?? []).filter(({ quote, resolvedAt }) => quote && !resolvedAt), [threads]);
  const textOf = (comment: string | undefined) => open.find((one) => one.id === comment)?.quote?.text;
  const shown = textOf(current);
  useEffect(() => {
    const page = within.current;
    // what does not mark ranges shows the passages in their comments alone
    if (!page || !('highlights' in CSS)) return;
    const mark = () => {
      const ranges = open.flatMap(({ quote }) => rangeOf(page, quote?.text ?? '') ?? []);
      CSS.highlights.set(marks.all, new Highlight(...ranges));
      const looked = shown === undefined ? undefined : rangeOf(page, shown);
      CSS.highlights.set(marks.current, new Highlight(...(looked ? [looked] : [])));
    };
    mark();
    // a part that was folded is opened, another view is chosen
    const changes = new MutationObserver(mark);
    changes.observe(page, { childList: true, subtree: true });
    return () => {
      changes.disconnect();
      for (const name of Object.values(marks)) CSS.highlights.delete(name);
    };
  }, [open, shown, within]);

  function show(comment: string): boolean {
    const passage = textOf(comment);
    setCurrent(comment);
    if (!within.current || passage === undefined) return false;
    if (!rangeOf(within.current, passage)) onWhole();
    requestAnimationFrame(() => {
      const range = within.current && rangeOf(within.current, passage);
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    });
    return true;
  }
  return {
    ...{ threads, error, refetch, current, show, begun },
    look: setCurrent,
    isThere: (comment) => {
      const quote = open.find((one) => one.id === comment)?.quote;
      return !!quote && stretchOf(doc, { ...quote, position: quote.position ?? null }) !== undefined;
    },
    begin: () => {
      const text = chosenIn(within.current);
      const at = text ? stretchOf(doc, { text, before: '', after: '', position: null }) : undefined;
      setBegun({ chosen: (at && quoteOf(doc, at)) ?? null });
    },
    end: () => setBegun(undefined),
    docOf: () => doc,
  };
}
