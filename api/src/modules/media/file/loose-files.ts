import type { Context } from '../../../shared/context.js';
import type { FileStore, Rendition } from '../store/file-store.js';
import { storedName } from '../store/file-store.js';

const keptDays = 2;

interface Loose {
  readonly id: string;
  readonly previews: number;
}

/** Removes files that no material has, nor had for two days: what was uploaded and not used, and what was left by a deleted material. */
export async function removeLooseFiles({ em }: Pick<Context, 'em'>, store: FileStore): Promise<number> {
  const loose = await em.execute<Loose[]>(
    `delete from stored_file f where f.uploaded_at < now() - make_interval(days => ?) and f.store = ?
        and not exists (select from material_version v where v.file_id = f.id)
        and not exists (select from material_version v where v.captions @> jsonb_build_array(jsonb_build_object('fileId', f.id)))
      returning f.id, f.previews`,
    [keptDays, store.kind],
  );
  for (const { id, previews } of loose) {
    const renditions: Rendition[] = [
      'file',
      'thumbnail',
      'display',
      ...Array.from({ length: previews }, (_, i): Rendition => `page-${i + 1}`),
    ];
    await store.remove(renditions.map((rendition) => storedName(id, rendition)));
  }
  return loose.length;
}
