import { LechanError } from '@lechan/client';
import { isUnreachable } from '../../../../providers/contact';
import { NoAnswerInTime, type Refusal } from '../../../../providers/useAct';
import { type ContentField, changedFields, contentFields, contentOf, type KnownLesson, type LessonContent } from './content';
import { forgetLesson, keepLesson } from './kept-lesson';
import type { LessonServer, Saving } from './saving';

const pause = 2500;
const longestPause = 20_000;
const keepAfter = 300;
const retries = [8_000, 15_000, 30_000, 60_000];

/**
 * Saves a lesson while it is written: after a pause, at the latest after some time, and when it is left. Until then it is kept in the tab.
 * What can't be sent is sent again; what somebody else saved is never written over.
 */
export class LessonSaving {
  private now: Saving;
  private readonly listeners = new Set<() => void>();
  private readonly refused = new Map<ContentField, { value: unknown; messages: readonly string[] }>();
  private timers: { save?: ReturnType<typeof setTimeout>; keep?: ReturnType<typeof setTimeout> } = {};
  private unsavedSince: number | undefined;
  private underWay: Promise<void> | undefined;
  private failures = 0;
  /** What the editor says, read when it is needed: to write it out at every letter would be slow. */
  private body: (() => LessonContent['body']) | undefined;

  constructor(
    readonly id: string,
    known: KnownLesson,
    private readonly server: LessonServer,
    unsaved?: LessonContent,
  ) {
    this.now = { state: 'saved', content: contentOf(known), known, refusals: new Map() };
    if (unsaved) this.change(unsaved);
  }

  readonly get = (): Saving => this.now;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Takes what is typed beside the text. */
  change(change: Partial<LessonContent>): void {
    if (change.body) this.body = undefined;
    this.become({ content: { ...this.now.content, ...change } });
    this.touched();
  }

  /** Notices that the text has changed, which is read when it is saved. */
  changeBody(read: () => LessonContent['body']): void {
    this.body = read;
    this.touched();
  }

  /** What is written now, the text with it. */
  written(): LessonContent {
    if (this.body) {
      this.now = { ...this.now, content: { ...this.now.content, body: this.body() } };
      this.body = undefined;
    }
    return this.now.content;
  }

  isUnsaved(): boolean {
    return changedFields(this.written(), this.now.known).length > 0;
  }

  /** Saves at once what is not saved yet. */
  async flush(): Promise<void> {
    clearTimeout(this.timers.save);
    await this.underWay;
    if (this.now.state === 'overtaken' || this.now.state === 'forbidden') return;
    this.underWay = this.send().finally(() => {
      this.underWay = undefined;
    });
    await this.underWay;
  }

  /** Saves what is left, and keeps what can't be saved. */
  leave(): void {
    this.keep();
    void this.flush();
  }

  /** Goes on from what somebody else saved, with what came of putting both together. */
  async merge(content: LessonContent): Promise<void> {
    const { theirs } = this.now;
    if (!theirs) return;
    this.body = undefined;
    this.refused.clear();
    this.become({ state: 'changed', known: theirs, content, theirs: undefined, refusals: new Map() });
    this.keep();
    await this.flush();
  }

  /** Looks whether somebody else saved: what is not written on here is shown as it is now. Gives whether it is something else. */
  async look(version: number): Promise<boolean> {
    if (version === this.now.known.version || this.underWay !== undefined || this.now.state === 'overtaken') return false;
    if (this.isUnsaved()) {
      await this.flush();
      return false;
    }
    const theirs = await this.server.read();
    if (this.isUnsaved() || this.underWay !== undefined) return false;
    const isOther = changedFields(theirs, this.now.known).length > 0;
    this.become({ known: theirs, content: contentOf(theirs) });
    return isOther;
  }

  private touched(): void {
    this.unsavedSince ??= Date.now();
    if (this.now.state === 'saved' || this.now.state === 'refused') this.become({ state: 'changed' });
    clearTimeout(this.timers.keep);
    this.timers.keep = setTimeout(() => this.keep(), keepAfter);
    if (this.now.state === 'changed' || this.now.state === 'saving')
      this.saveIn(Math.min(pause, this.unsavedSince + longestPause - Date.now()));
  }

  private saveIn(wait: number): void {
    clearTimeout(this.timers.save);
    this.timers.save = setTimeout(() => void this.flush(), Math.max(0, wait));
  }

  private keep(): void {
    clearTimeout(this.timers.keep);
    if (this.isUnsaved()) keepLesson(this.id, { content: this.now.content, known: contentOnly(this.now.known) });
    else forgetLesson(this.id);
  }

  private async send(): Promise<void> {
    const sent = this.written();
    this.unsavedSince = undefined;
    const fields = this.toSend(sent);
    if (fields.length === 0) return this.settle();
    this.become({ state: 'saving', error: undefined });
    try {
      const change = Object.fromEntries(fields.map((field) => [field, sent[field]])) as Partial<LessonContent>;
      const { saved, refusals } = await this.server.save({ version: this.now.known.version, change });
      this.failures = 0;
      if (refusals.some(({ code }) => code === 'STALE_VERSION')) return await this.overtaken(sent);
      if (refusals.length > 0 && refusals.some(({ code }) => code !== 'NOTHING_TO_CHANGE')) return this.refuse(refusals, fields, sent);
      this.become({ known: { ...this.now.known, ...change, ...saved } as KnownLesson });
      this.settle();
    } catch (error) {
      this.fail(error);
    }
  }

  /** What differs from what is saved and was not refused as it stands. */
  private toSend(content: LessonContent): ContentField[] {
    const wrong = this.server.check(content);
    for (const field of contentFields) {
      const why = wrong.get(field);
      if (why) this.refused.set(field, { value: content[field], messages: [why] });
      else if (this.refused.get(field)?.value !== content[field]) this.refused.delete(field);
    }
    return changedFields(content, this.now.known).filter((field) => !this.refused.has(field));
  }

  private settle(): void {
    const refusals = new Map([...this.refused].map(([field, { messages }]) => [field, messages]));
    const isLeft = changedFields(this.written(), this.now.known).some((field) => !refusals.has(field));
    this.become({ state: isLeft ? 'changed' : refusals.size > 0 ? 'refused' : 'saved', refusals, error: undefined });
    this.keep();
    if (isLeft) this.saveIn(pause);
  }

  /** What is refused stays to be mended; all else is sent without it. */
  private refuse(refusals: readonly Refusal[], sent: readonly ContentField[], content: LessonContent): void {
    let isPlaced = false;
    for (const field of sent) {
      const messages = refusals.filter((refusal) => refusal.field.includes(field)).map(({ message }) => message);
      if (messages.length === 0) continue;
      this.refused.set(field, { value: content[field], messages });
      isPlaced = true;
    }
    if (isPlaced) {
      this.settle();
      if (this.now.state === 'changed') this.saveIn(0);
      return;
    }
    this.become({ state: 'refused', refusals: new Map([['', refusals.map(({ message }) => message)]]) });
    this.keep();
  }

  /** Somebody else saved first, or the server did not hear that its answer was lost. */
  private async overtaken(sent: LessonContent): Promise<void> {
    const theirs = await this.server.read();
    const isAsSent = changedFields(theirs, sent).length === 0;
    // only how the edition stands is another
    const isUntouched = changedFields(theirs, this.now.known).length === 0;
    if (isAsSent || isUntouched) {
      this.become({ known: theirs });
      this.settle();
      return;
    }
    this.become({ state: 'overtaken', theirs });
    this.keep();
  }

  private fail(error: unknown): void {
    const code = error instanceof LechanError ? error.code : undefined;
    const isLost = isUnreachable(error) || error instanceof NoAnswerInTime;
    const state = code === 'UNAUTHENTICATED' ? 'ended' : code === 'FORBIDDEN' ? 'forbidden' : isLost ? 'lost' : 'trouble';
    this.become({ state, error });
    this.keep();
    if (state === 'forbidden' || state === 'ended') return;
    this.saveIn(retries[Math.min(this.failures++, retries.length - 1)] ?? 0);
  }

  private become(change: Partial<Saving>): void {
    this.now = { ...this.now, ...change };
    for (const listener of this.listeners) listener();
  }
}

function contentOnly(known: KnownLesson): KnownLesson {
  const { version, number, state, savedBy, savedAt } = known;
  return { ...contentOf(known), version, number, state, savedBy, savedAt };
}
