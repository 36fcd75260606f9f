import { useEffect, useRef, useState } from 'react';
import type { ContentsModuleFragment } from '../../../generated/operations';
import { SaveCourseDocument } from '../../../generated/operations';
import { clearDraft, draftTypedAt, keepTyped, readDraft } from '../../../parts/form/draft';
import { type Outcome, type Refusal, useAct } from '../../../providers/useAct';
import { type Change, isSameToc, keyedAs, modulesOf, type Toc, tocOf } from './toc';

/** Two tables of contents of which one has to be chosen: what one made here, and what somebody else saved meanwhile. */
export interface Overtaken {
  readonly mine: Toc;
  readonly theirs: Toc;
  readonly change: Change;
  readonly told: string;
  /** Whether it is the whole that would be put in the place of theirs, and no change of it. */
  readonly isWhole: boolean;
}

/** A change that could not be saved: what was refused, or what failed. Nothing of it is lost. */
export type Unsaved = { readonly refusals: readonly Refusal[] } | { readonly error: unknown } | { readonly since: string };

/** A table of contents that saves itself at each change, and what stands in the way of that. */
export interface Contents {
  readonly toc: Toc;
  readonly isSaving: boolean;
  /** What was done last, and when it was saved. */
  readonly done: { readonly told: string; readonly at: string | undefined } | undefined;
  readonly unsaved: Unsaved | undefined;
  readonly overtaken: Overtaken | undefined;
  readonly canUndo: boolean;
  /** Makes a change and saves it; what it is refused for is told beside the list, and it is not made. */
  readonly change: (change: Change, told: string) => void;
  /** The same of a form, which tells itself what it is refused for. */
  readonly attempt: (change: Change, told: string) => Promise<readonly Refusal[]>;
  readonly undo: (told: string) => void;
  /** Saves again what could not be saved. */
  readonly retry: () => void;
  /** Goes back to what is saved. */
  readonly drop: () => void;
  /** Makes one's change of what somebody else saved meanwhile, or puts one's own in its place. */
  readonly remake: () => void;
}

/** A change that is shown and not saved yet. */
interface Pending {
  readonly change: Change;
  readonly told: string;
  readonly before: Toc;
  readonly kind: 'change' | 'undo' | 'whole';
  readonly settle: (refusals: readonly Refusal[]) => void;
}

type Answer = Outcome & {
  readonly course?: { readonly edition: { readonly version: number }; readonly modules: readonly ContentsModuleFragment[] } | null;
};

/** The table of contents of a course as it is written in the page: each change is shown at once and saved behind it. */
export function useContents(course: { id: string; edition?: { version: number }; modules: readonly ContentsModuleFragment[] }): Contents {
  const draft = `contents ${course.id}`;
  const live = { toc: tocOf(course.modules), version: course.edition?.version ?? 0 };
  const { act } = useAct(SaveCourseDocument, ({ saveCourse }): Answer => saveCourse);
  const saved = useRef(live);
  const now = useRef<Toc>(undefined);
  const [toc, setToc] = useState<Toc>(() => readDraft<{ toc: Toc }>(draft)?.toc ?? live.toc);
  const [unsaved, setUnsaved] = useState<Unsaved | undefined>(() =>
    isSameToc(toc, live.toc) ? undefined : { since: draftTypedAt(draft) ?? '' },
  );
  const [done, setDone] = useState<Contents['done']>();
  const [overtaken, setOvertaken] = useState<Overtaken>();
  const [past, setPast] = useState<readonly Toc[]>([]);
  const [isSaving, setSaving] = useState(false);
  const pending = useRef<Pending[]>([]);
  const isRunning = useRef(false);
  now.current ??= toc;

  function show(next: Toc) {
    now.current = next;
    setToc(next);
  }

  // what is read anew is shown where nothing of one's own waits
  // biome-ignore lint/correctness/useExhaustiveDependencies: with what is read alone
  useEffect(() => {
    if (live.version < saved.current.version) return;
    saved.current = live;
    if (!unsaved && !overtaken && !isRunning.current) show(keyedAs(now.current ?? [], live.toc));
  }, [live.version, JSON.stringify(course.modules), isSaving]);

  /** Saves what is shown; answers what it was refused for. */
  async function send(batch: readonly Pending[]): Promise<readonly Refusal[]> {
    const [first] = batch;
    const last = batch.at(-1);
    const sent = now.current ?? [];
    if (!first || !last) return [];
    const base = saved.current;
    const answer = await act({ input: { id: course.id, version: base.version, modules: modulesOf(sent) } });
    if (!answer) return [];
    const stands = answer.course && { toc: tocOf(answer.course.modules), version: answer.course.edition.version };
    if (stands) saved.current = stands;
    if (stands && answer.userErrors.some(({ code }) => code === 'STALE_VERSION')) {
      // what was saved meanwhile is something else of the course
      if (isSameToc(stands.toc, base.toc)) return send(batch);
      const change: Change = (theirs) => batch.reduce((made, one) => one.change(made), theirs);
      setOvertaken({ mine: sent, theirs: stands.toc, change, told: last.told, isWhole: batch.some(({ kind }) => kind !== 'change') });
      setPast([]);
      return [];
    }
    if (answer.userErrors.some(({ code }) => code !== 'NOTHING_TO_CHANGE')) {
      show(first.before);
      setDone(undefined);
      clearDraft(draft);
      return answer.userErrors;
    }
    if (stands) show(keyedAs(sent, stands.toc, now.current));
    if (pending.current.length === 0) clearDraft(draft);
    const undone = batch.filter(({ kind }) => kind === 'undo').length;
    const made = batch.filter(({ kind }) => kind !== 'undo').map(({ before }) => before);
    setPast((former) => [...former.slice(0, former.length - undone), ...made]);
    setDone({ told: last.told, at: new Date().toISOString() });
    return [];
  }

  async function run() {
    if (isRunning.current) return;
    isRunning.current = true;
    setSaving(true);
    try {
      while (pending.current.length > 0) {
        const batch = pending.current.splice(0);
        const refusals = await send(batch);
        for (const { settle } of batch) settle(refusals);
      }
    } catch (error) {
      // what is shown has all that was made meanwhile
      setUnsaved({ error });
      for (const { settle } of pending.current.splice(0)) settle([]);
    } finally {
      isRunning.current = false;
      setSaving(false);
    }
  }

  function make(change: Change, told: string, kind: Pending['kind']): Promise<readonly Refusal[]> {
    const before = now.current ?? [];
    const next = change(before);
    if (isSameToc(next, before)) return Promise.resolve([]);
    show(next);
    setUnsaved(undefined);
    setDone({ told, at: undefined });
    keepTyped(draft, JSON.stringify({ toc: next }));
    return new Promise((settle) => {
      pending.current.push({ change, told, before, kind, settle });
      void run();
    });
  }

  function drop() {
    clearDraft(draft);
    setUnsaved(undefined);
    setOvertaken(undefined);
    setDone(undefined);
    show(saved.current.toc);
  }

  /** Makes a change of what is saved. */
  function anew(change: Change, told: string, kind: Pending['kind']) {
    setOvertaken(undefined);
    show(saved.current.toc);
    void make(change, told, kind).then((refusals) => refusals.length && setUnsaved({ refusals }));
  }

  return {
    ...{ toc, isSaving, done, unsaved, overtaken, canUndo: past.length > 0 && !overtaken && !unsaved },
    change: (change, told) => void make(change, told, 'change').then((refusals) => refusals.length && setUnsaved({ refusals })),
    attempt: (change, told) => make(change, told, 'change'),
    undo: (told) => {
      const before = past.at(-1);
      if (before) void make(() => before, told, 'undo');
    },
    retry: () => anew(() => toc, done?.told ?? '', 'whole'),
    drop,
    remake: () =>
      overtaken &&
      anew(overtaken.isWhole ? () => overtaken.mine : overtaken.change, overtaken.told, overtaken.isWhole ? 'whole' : 'change'),
  };
}
