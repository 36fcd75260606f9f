import type { Context } from '../../../shared/context.js';
import { recordEvent } from '../../audit/index.js';
import type { FileStore, Rendition } from '../store/file-store.js';
import { storedName } from '../store/file-store.js';
import { fileName } from './file-name.js';
import { inspect } from './inspection.js';
import { StoredFile } from './stored-file.entity.js';
import type { VirusScanner } from './virus-scanner.js';

/** A file that is whole, on this machine's disk. */
export interface WholeFile {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly name: string;
  /** As its sender reckoned it, in hexadecimal. */
  readonly sha256: string;
  /** When its sender attested that it holds no classified matter, RFC 3339. */
  readonly attestedAt: string;
}

/** What files are checked by and kept in. */
export interface FileKeeping {
  /** How a file is looked into; in a process of its own unless given, for who sent it is nobody to be trusted. */
  readonly look?: typeof inspect;
  readonly store: FileStore;
  /** Null: none is set. */
  readonly scanner: VirusScanner | null;
}

/**
 * Checks a file, hands it to the store and records it; nothing of one that is refused stays. `requireRight` is asked when all checks are
 * done, which takes long; the platform's own files need none. Errors: Unfit; those of `requireRight`.
 */
export async function keepFile(
  ctx: Context,
  { store, scanner, look = inspect }: FileKeeping,
  file: WholeFile,
  requireRight?: () => Promise<void>,
): Promise<void> {
  const { id, unitId, path, sha256, attestedAt } = file;
  const found = await look({ path, name: file.name, sha256 });
  await scanner?.check(path);
  await requireRight?.();
  const { byteSize, mediaType, kind, previews, hasThumbnail, hasDisplay } = found;
  const name = fileName(file.name, mediaType);
  const pages = Array.from({ length: previews }, (_, i): Rendition => `page-${i + 1}`);
  const drawn: Rendition[] = [...(hasThumbnail ? (['thumbnail'] as const) : []), ...(hasDisplay ? (['display'] as const) : []), ...pages];
  for (const rendition of drawn) await store.take(storedName(id, rendition), `${path}.${rendition}`, 'image/webp');
  await store.take(storedName(id, 'file'), path, mediaType);
  await ctx.inOwnUnit(async (own) => {
    const said = { name, mediaType, kind, byteSize };
    own.em.persist(
      own.em.create(StoredFile, {
        ...found,
        ...{ id, unitId, ...said, sha256: Buffer.from(sha256, 'hex'), store: store.kind, attestedAt },
        ...{ uploadedBy: ctx.signedIn?.accountId ?? null, uploadedAt: new Date().toISOString() },
      }),
    );
    recordEvent(own, 'file.uploaded', {
      ...{ subject: { type: 'File', id }, unitId, before: null, after: { ...said, sha256, holdsNothingClassified: true } },
    });
  });
}
