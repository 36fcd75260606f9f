import { createHash } from 'node:crypto';
import type { SomebodySignedIn } from './signed-in.js';
import type { TestApi } from './start-api.js';

/** A file to send, and what is said of it. */
export interface Sent {
  readonly bytes: Buffer;
  readonly name: string;
  readonly unitId: string;
  /** As reckoned, unless something else is to be said. */
  readonly sha256?: string;
  readonly attested?: string;
  /** As it is, unless something else is to be said. */
  readonly length?: number;
}

/** An answer of `/uploads`. */
export interface Answered {
  readonly status: number;
  readonly code: string | null;
  readonly message: string | null;
  readonly location: string | null;
  readonly offset: number;
}

/** Asks `/uploads` in the name of somebody. */
export async function ask(api: TestApi, as: SomebodySignedIn | null, path: string, options: RequestInit): Promise<Answered> {
  const headers = { 'tus-resumable': '1.0.0', ...(as?.headers ?? {}), ...(options.headers as Record<string, string>) };
  const answer = await fetch(new URL(path, api.url), { ...options, headers });
  const text = await answer.text();
  const [error] = text.startsWith('{') ? JSON.parse(text).errors : [];
  return {
    status: answer.status,
    code: error?.extensions.code ?? null,
    message: error?.message ?? (text || null),
    location: answer.headers.get('location'),
    offset: Number(answer.headers.get('upload-offset') ?? -1),
  };
}

const encoded = (text: string) => Buffer.from(text).toString('base64');

/** Begins to send a file. */
export function begin(
  api: TestApi,
  as: SomebodySignedIn | null,
  { bytes, name, unitId, sha256, attested = 'true', length }: Sent,
): Promise<Answered> {
  const said = { filename: name, unitId, sha256: sha256 ?? createHash('sha256').update(bytes).digest('hex'), attested };
  const metadata = Object.entries(said)
    .map(([key, value]) => `${key} ${encoded(value)}`)
    .join(',');
  return ask(api, as, '/uploads', {
    method: 'POST',
    headers: { 'upload-length': String(length ?? bytes.length), 'upload-metadata': metadata },
  });
}

/** Sends some bytes of a file from a place on. */
export function send(api: TestApi, as: SomebodySignedIn | null, location: string, bytes: Buffer, offset: number): Promise<Answered> {
  const headers = { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
  return ask(api, as, location, { method: 'PATCH', headers, body: new Uint8Array(bytes) });
}

/** Sends a whole file, and hands back its identity; or how it was refused. */
export async function upload(api: TestApi, as: SomebodySignedIn, sent: Sent): Promise<{ id: string; answer: Answered }> {
  const begun = await begin(api, as, sent);
  if (begun.status !== 201 || !begun.location) return { id: '', answer: begun };
  const answer = await send(api, as, begun.location, sent.bytes, 0);
  return { id: begun.location.split('/').at(-1) ?? '', answer };
}
