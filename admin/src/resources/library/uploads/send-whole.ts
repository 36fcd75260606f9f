import { hashFile } from './hash-file';
import { type Ended, fileIdOf, sendFile } from './send-file';

/** Sends a small file while one waits, which was attested; its identity, or why it was refused. Errors: what could not be reached. */
export async function sendWhole(file: File, unitId: string): Promise<{ fileId: string } | { refused: string | undefined }> {
  const { signal } = new AbortController();
  const sha256 = await hashFile(file, () => {}, signal);
  let address = '';
  const onAddress = (url: string) => {
    address = url;
  };
  const ended: Ended = await sendFile({ file, url: undefined, said: { unitId, sha256 }, signal, onAddress, onSent: () => {} });
  if (ended.is === 'whole') return { fileId: fileIdOf(address) };
  if (ended.is === 'refused') return { refused: ended.message };
  throw new Error(`The file was not sent: ${ended.is}`);
}
