import { doubt } from '../../../providers/contact';
import { hashFile, UnreadableFile } from './hash-file';
import { forgetUpload, type KeptUpload, keepUpload, keptOf } from './kept-uploads';
import { recordUpload } from './record-upload';
import { type Ended, fileIdOf, giveUp, sendFile, standingOf } from './send-file';
import { speedometer } from './speedometer';
import type { UploadItem, UploadState, UploadTarget } from './upload-item';

/** So many go at once; more would only make each slower. */
const atOnce = 3;
/** Seconds until it is tried again, the longer the more often it failed. */
const delays = [2, 4, 8, 15, 30];
/** What belongs to an item and is not shown. */
interface Work {
  readonly file: File | undefined;
  /** The upload's address, once it was begun. */
  url?: string;
  sha256?: string;
  /** Whether the server has all of it, as far as is known. */
  isAllSent: boolean;
  failures: number;
  /** Ends what is being done with it. */
  stop?: AbortController;
  /** Ends a wait before its time. */
  wake?: () => void;
}

/** The files on their way into the library, in their order; they go on while the reader goes elsewhere in the console. */
export class UploadQueue {
  private items: readonly UploadItem[] = [];
  private readonly work = new Map<string, Work>();
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly shown = (): readonly UploadItem[] => this.items;

  /** Takes files that the reader attested; gives the name of what was handed over together. */
  add(files: readonly File[], target: UploadTarget): string {
    const batch = crypto.randomUUID?.() ?? String(Math.random());
    const added = files.map(
      (file, at): UploadItem => ({
        ...{ id: `${batch} ${at}`, batch, target, name: file.name.normalize('NFC'), size: file.size, state: { is: 'waiting' } },
      }),
    );
    for (const [at, { id }] of added.entries()) this.work.set(id, { file: files[at], isAllSent: false, failures: 0 });
    this.show([...this.items, ...added]);
    this.pump();
    return batch;
  }

  /** Takes an upload of before that the server has all of. */
  addWhole({ url, name, size, sha256, target }: KeptUpload): void {
    const id = `whole ${url}`;
    if (this.work.has(id)) return;
    this.work.set(id, { file: undefined, url, sha256, isAllSent: true, failures: 0 });
    this.show([...this.items, { id, batch: id, name, size, target, state: { is: 'waiting' } }]);
    this.pump();
  }

  /** Whether an upload of before is being gone on with here. */
  has(url: string): boolean {
    return [...this.work.values()].some((work) => work.url === url);
  }

  pause(id: string): void {
    const item = this.find(id);
    const sent = item?.state.is === 'sending' || item?.state.is === 'cut' ? item.state.sent : 0;
    this.work.get(id)?.stop?.abort();
    this.become(id, { is: 'paused', sent });
  }

  /** Goes on with what was paused, or tries again what was refused for a while. */
  goOn(id: string): void {
    const work = this.work.get(id);
    if (!work) return;
    work.failures = 0;
    if (work.wake) work.wake();
    else {
      this.become(id, { is: 'waiting' });
      this.pump();
    }
  }

  /** Tries at once what waits for the line. */
  goOnNow(): void {
    for (const { wake } of this.work.values()) wake?.();
  }

  /** Takes an item out; of one that is under way the server is told. */
  remove(id: string): void {
    const work = this.work.get(id);
    const state = this.find(id)?.state.is;
    work?.stop?.abort();
    this.work.delete(id);
    this.show(this.items.filter((item) => item.id !== id));
    if (work?.url) {
      forgetUpload(work.url);
      if (state !== 'done') void giveUp(work.url);
    }
    this.pump();
  }

  /** Takes out all that is done or was refused. */
  clear(): void {
    const ended = this.items.filter(({ state }) => state.is === 'done' || state.is === 'refused');
    for (const { id } of ended) this.remove(id);
  }

  private pump(): void {
    const running = this.items.filter(({ id }) => this.work.get(id)?.stop).length;
    const next = this.items
      .filter(({ id, state }) => state.is === 'waiting' && !this.work.get(id)?.stop)
      .slice(0, Math.max(atOnce - running, 0));
    for (const { id } of next) void this.run(id);
  }

  private async run(id: string): Promise<void> {
    const work = this.work.get(id);
    if (!work) return;
    const stop = new AbortController();
    work.stop = stop;
    try {
      if (await this.bring(id, work, stop.signal)) await this.record(id, work, stop.signal);
    } catch (error) {
      if (!stop.signal.aborted)
        this.become(id, { is: 'refused', why: error instanceof UnreadableFile ? 'unreadable' : 'broken', mayRetry: true });
    } finally {
      if (work.stop === stop) work.stop = undefined;
      this.pump();
    }
  }

  /** Brings a file to the server, through cuts; false where that ended otherwise, and was told. */
  private async bring(id: string, work: Work, signal: AbortSignal): Promise<boolean> {
    const { target, size } = this.find(id) as UploadItem;
    if (work.file && !work.sha256) {
      this.become(id, { is: 'reading', done: 0 });
      work.sha256 = await hashFile(work.file, (done) => this.become(id, { is: 'reading', done }), signal);
      work.url = keptOf(work.sha256, size, target.unitId)?.url;
    }
    for (;;) {
      const ended = await this.attempt(id, work, signal);
      if (ended.is === 'whole') return true;
      if (ended.is === 'refused' || ended.is === 'unreadable') {
        if (work.url && !(ended.is === 'refused' && ended.mayRetry)) forgetUpload(work.url);
        const why = ended.is === 'unreadable' ? ({ why: 'unreadable', mayRetry: false } as const) : ended;
        this.become(id, { ...why, is: 'refused' });
        return false;
      }
      if (ended.is === 'gone') this.forgetAddress(work);
      else await this.wait(id, work, ended.is === 'signedOut', signal);
    }
  }

  private async attempt(id: string, work: Work, signal: AbortSignal): Promise<Ended> {
    const { target, size, name, state } = this.find(id) as UploadItem;
    const { file, sha256 = '', url } = work;
    if (work.isAllSent && url) {
      this.become(id, { is: 'checking' });
      const standing = await standingOf(url, size);
      signal.throwIfAborted();
      if (standing.is !== 'partly') return !file && standing.is === 'gone' ? { is: 'unreadable' } : standing;
    }
    if (!file) return { is: 'unreadable' };
    this.become(id, { is: 'sending', sent: state.is === 'cut' || state.is === 'signedOut' ? state.sent : 0 });
    const speed = speedometer();
    work.isAllSent = false;
    return sendFile({
      ...{ file, url, signal, said: { unitId: target.unitId, sha256 } },
      onAddress: (address) => {
        work.url = address;
        keepUpload({ url: address, name, size, sha256, target, begunAt: Date.now() });
      },
      onSent: (sent) => {
        work.failures = 0;
        work.isAllSent = sent === size;
        this.become(id, work.isAllSent ? { is: 'checking' } : { is: 'sending', sent, perSecond: speed(sent) });
      },
    });
  }

  private async record(id: string, work: Work, signal: AbortSignal): Promise<void> {
    const { target } = this.find(id) as UploadItem;
    work.isAllSent = true;
    for (;;) {
      this.become(id, { is: 'recording' });
      const recorded = await recordUpload(fileIdOf(work.url ?? ''), target);
      signal.throwIfAborted();
      if (recorded.is === 'done' || recorded.is === 'refused') {
        forgetUpload(work.url ?? '');
        return this.become(id, recorded.is === 'done' ? recorded : { ...recorded, mayRetry: true });
      }
      await this.wait(id, work, recorded.is === 'signedOut', signal);
    }
  }

  /** Waits until it may be tried again: for somebody to sign in, or for the line. Errors: the signal's. */
  private async wait(id: string, work: Work, isSignedOut: boolean, signal: AbortSignal): Promise<void> {
    const { state } = this.find(id) as UploadItem;
    const sent = state.is === 'sending' ? state.sent : 0;
    const seconds = delays[Math.min(work.failures, delays.length - 1)] ?? 30;
    work.failures++;
    // says over the whole page that the server is gone, where it is
    if (!isSignedOut) doubt();
    this.become(id, isSignedOut ? { is: 'signedOut', sent } : { is: 'cut', sent, retryAt: Date.now() + seconds * 1000 });
    try {
      await new Promise<void>((resolve, reject) => {
        const timer = isSignedOut ? undefined : setTimeout(resolve, seconds * 1000);
        work.wake = resolve;
        signal.addEventListener('abort', () => {
          clearTimeout(timer);
          reject(signal.reason);
        });
      });
    } finally {
      work.wake = undefined;
    }
  }

  private forgetAddress(work: Work): void {
    if (work.url) forgetUpload(work.url);
    work.url = undefined;
    work.isAllSent = false;
  }

  private find(id: string): UploadItem | undefined {
    return this.items.find((item) => item.id === id);
  }

  private become(id: string, state: UploadState): void {
    this.show(this.items.map((item) => (item.id === id ? { ...item, state } : item)));
  }

  private show(items: readonly UploadItem[]): void {
    this.items = items;
    for (const listener of this.listeners) listener();
  }
}

/** The uploads of this page. */
export const uploads = new UploadQueue();

window.addEventListener('online', () => uploads.goOnNow());
