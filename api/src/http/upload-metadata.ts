import { Metadata } from '@tus/server';
import { z } from 'zod';

const said = z.object({
  filename: z
    .string()
    .transform((name) => name.normalize('NFC').trim())
    .pipe(
      z
        .string()
        .min(1)
        .max(200)
        .regex(/^[^\p{Cc}/\\]+$/u),
    ),
  unitId: z.uuid(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  attested: z.literal('true'),
});

/** What is said of a file before it is sent. */
export type SaidOfFile = z.infer<typeof said>;

/** What is kept of that, with who sends it and when they attested that it holds no classified matter. */
export interface UploadMetadata extends SaidOfFile {
  readonly accountId: string;
  readonly attestedAt: string;
}

/** The header `Upload-Metadata`, read; or the first key that is missing or wrong. */
export function saidIn(header: string | string[] | undefined): { said: SaidOfFile } | { wrong: keyof SaidOfFile } {
  let given: unknown = {};
  try {
    given = Metadata.parse(typeof header === 'string' ? header : undefined);
  } catch {
    return { wrong: 'filename' };
  }
  const read = said.safeParse(given);
  return read.success ? { said: read.data } : { wrong: read.error.issues[0]?.path[0] as keyof SaidOfFile };
}
