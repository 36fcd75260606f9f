import { type DetailedError, Upload } from 'tus-js-client';
import { chosenLanguage } from '../../../i18n/i18n-provider';
import { home } from '../../../providers/api';

const endpoint = new URL('uploads', home).href;
/** What is sent at a time: a cut costs no more than this, and the server keeps what came of it. */
const chunkSize = 8_000_000;

/** What is said of a file before it is sent: that it holds no state secrets was attested by the reader. */
export interface SaidOfFile {
  readonly unitId: string;
  readonly sha256: string;
}

/** How an attempt at sending a file ended. */
export type Ended =
  | { readonly is: 'whole' }
  /** The line or the server is gone, or something in between answers in its place. */
  | { readonly is: 'cut' }
  | { readonly is: 'signedOut' }
  /** The server has no such upload any more. */
  | { readonly is: 'gone' }
  | { readonly is: 'unreadable' }
  /** The server's reason and what to do; what it keeps for later may be tried again. */
  | { readonly is: 'refused'; readonly message: string | undefined; readonly mayRetry: boolean };

/** The identity of the file that an upload becomes: the end of its address. */
export const fileIdOf = (url: string): string => url.split('/').at(-1) ?? '';

const languageHeader = () => ({ 'accept-language': chosenLanguage() });

/** Sends a file, from where its upload stands when that was begun before. Errors: the signal's. */
export function sendFile({
  file,
  said,
  url,
  onAddress,
  onSent,
  signal,
}: {
  file: File;
  said: SaidOfFile;
  /** Of the upload that was begun before. */
  url: string | undefined;
  onAddress: (url: string) => void;
  /** So many bytes are on their way, of which so many are known to be safe. */
  onSent: (sent: number, safe: number) => void;
  signal: AbortSignal;
}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let safe = 0;
    const upload = new Upload(file, {
      // with an address of its own an upload is only gone on with: what is amiss on the way never begins it anew
      ...(url ? { uploadUrl: url } : { endpoint }),
      ...{ chunkSize, retryDelays: null, storeFingerprintForResuming: false, headers: languageHeader() },
      metadata: { filename: file.name.normalize('NFC'), ...said, attested: 'true' },
      onUploadUrlAvailable: () => upload.url && onAddress(upload.url),
      onProgress: (sent) => onSent(sent, safe),
      onChunkComplete: (_, accepted) => {
        safe = accepted;
      },
      onSuccess: () => resolve({ is: 'whole' }),
      onError: (error) => void whyEnded(error as Partial<DetailedError>, file).then(resolve),
    });
    signal.addEventListener('abort', () => {
      void upload.abort();
      reject(signal.reason);
    });
    upload.start();
  });
}

async function whyEnded({ originalResponse }: Partial<DetailedError>, file: File): Promise<Ended> {
  if (originalResponse) return endedBy(originalResponse.getStatus(), originalResponse.getBody());
  // a browser tells of a file that it can't read any more as of a line that is gone
  const isReadable = await file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
  return { is: isReadable ? 'cut' : 'unreadable' };
}

const refusals = [400, 403, 413, 415, 422, 507];

function endedBy(status: number, body: string): Ended {
  const { message, code } = refusalIn(body);
  if (code === 'FILE_NOT_CHECKED') return { is: 'refused', message, mayRetry: true };
  if (status === 401) return { is: 'signedOut' };
  if (status === 404 || status === 410) return { is: 'gone' };
  if (refusals.includes(status)) return { is: 'refused', message, mayRetry: status === 507 };
  return { is: 'cut' };
}

function refusalIn(body: string): { message: string | undefined; code: string | undefined } {
  try {
    const [error] = JSON.parse(body).errors;
    return { message: error.message, code: error.extensions.code };
  } catch {
    return { message: undefined, code: undefined };
  }
}

const headers = () => ({ 'tus-resumable': '1.0.0', ...languageHeader() });

/** How an upload stands on the server: so many bytes are there, or how it ended. */
export async function standingOf(url: string, size: number): Promise<Ended | { readonly is: 'partly'; readonly offset: number }> {
  try {
    // nothing more to send: of a file that is whole this tells whether it was found fit, and why not, which a HEAD has no words for
    const asked = await fetch(url, {
      method: 'PATCH',
      headers: { ...headers(), 'upload-offset': String(size), 'content-type': 'application/offset+octet-stream' },
    });
    if (asked.ok) return { is: 'whole' };
    if (asked.status !== 404 && asked.status !== 409) return endedBy(asked.status, await asked.text());
    const head = await fetch(url, { method: 'HEAD', headers: headers() });
    if (!head.ok) return endedBy(head.status, '');
    const offset = Number(head.headers.get('upload-offset'));
    return offset === size ? { is: 'whole' } : { is: 'partly', offset };
  } catch {
    return { is: 'cut' };
  }
}

/** Tells the server that an upload is not wanted any more; what can't be told is forgotten there after two days. */
export async function giveUp(url: string): Promise<void> {
  await fetch(url, { method: 'DELETE', headers: headers() }).catch(() => undefined);
}
