/** A file that the browser can no longer read: it was moved, changed or taken away since it was chosen. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** The SHA-256 of a file in hexadecimal, reckoned beside the page, a few megabytes at a time. Errors: UnreadableFile, and the signal's. */
export function hashFile(file: File, onProgress: (done: number) => void, signal: AbortSignal): Promise<string> {
  const worker = new Worker(new URL('./hash-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<string>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onerror = () => reject(new UnreadableFile());
    worker.onmessage = ({ data }: MessageEvent<{ done?: number; sha256?: string }>) => {
      if (data.done !== undefined) onProgress(data.done);
      else if (data.sha256) resolve(data.sha256);
      else reject(new UnreadableFile());
    };
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}
