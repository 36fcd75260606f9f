import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { parse } from 'yaml';
import { type FileStore, inspectHere, keepFile, MaterialService } from '../../modules/media/index.js';
import type { Context } from '../../shared/context.js';

/** Puts the files of a sample course into the library: the material of each, by its path in the course's folder. */
export async function loadCourseFiles(
  ctx: Context,
  course: string,
  unitId: string,
  store: FileStore,
): Promise<ReadonlyMap<string, string>> {
  const folder = join(course, 'files');
  const names = (await readdir(folder)).filter((name) => !name.endsWith('.md'));
  const staging = await mkdtemp(join(tmpdir(), 'lechan-sample-'));
  const materials = new Map<string, string>();
  try {
    for (const name of names) {
      const [id, path] = [randomUUID(), join(staging, name)];
      // the store takes it from there
      await copyFile(join(folder, name), path);
      const sha256 = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
      const here = { ...ctx, inOwnUnit: <T>(work: (own: Context) => Promise<T>) => work(ctx) };
      await keepFile(
        here,
        { store, scanner: null, look: inspectHere },
        { id, unitId, path, name, sha256, attestedAt: new Date().toISOString() },
      );
      await ctx.em.flush();
      const { title, alt } = await aboutFile(join(folder, `${name}.md`));
      const { subjectId } = await new MaterialService(ctx).create({ unitId, fileId: id, title, altText: alt, licence: 'CC-BY-4.0' });
      await ctx.em.flush();
      materials.set(`files/${name}`, subjectId);
    }
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return materials;
}

/** Which material a link of a lesson leads to. */
export const linkedFrom =
  (materials: ReadonlyMap<string, string>) =>
  (lesson: string) =>
  (path: string): string | null =>
    materials.get(posix.join(posix.dirname(lesson), path)) ?? null;

async function aboutFile(source: string): Promise<{ title: string; alt: string }> {
  const [, yaml = ''] = /^---\n([\s\S]*?)\n---/.exec(await readFile(source, 'utf8')) ?? [];
  return parse(yaml) as { title: string; alt: string };
}
