import { LechanError } from '@lechan/client';
import { home } from '../../providers/api';

/** The largest file that the server keeps for an import. */
export const largestFile = 20 * 1024 * 1024;

/** Sends a file's bytes; what is answered is the name under which an import reads it. */
export async function sendFile(file: File): Promise<string> {
  const response = await fetch(new URL('imports', home), {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
    body: file,
  });
  const answer: { fileId?: string; errors?: { message: string; extensions?: { code?: string } }[] } = await response.json();
  if (answer.fileId) return answer.fileId;
  const [refusal] = answer.errors ?? [];
  throw new LechanError({
    code: refusal?.extensions?.code ?? 'UNKNOWN',
    message: refusal?.message ?? response.statusText,
    status: response.status,
    requestId: response.headers.get('x-request-id') ?? undefined,
  });
}
