import { LechanError } from '@lechan/client';
import { AddMaterialDocument, LatestMaterialsDocument, MaterialNumberDocument, SaveMaterialDocument } from '../../../generated/operations';
import { api } from '../../../providers/api';
import { isUnreachable } from '../../../providers/contact';
import type { UploadTarget } from './upload-item';

/** What became of a file that is whole: it is in the library, why not, or that nobody answered. */
export type Recorded =
  | { readonly is: 'done'; readonly materialId: string | undefined }
  | { readonly is: 'refused'; readonly message: string }
  | { readonly is: 'cut' | 'signedOut' };

/** Puts a file that is whole into the library: a new material by its name, or the next version of one. What was done already is not done twice. */
export async function recordUpload(fileId: string, { unitId, folderId, material }: UploadTarget): Promise<Recorded> {
  try {
    const payload = material ? await asVersion(material.id, fileId) : await asMaterial({ unitId, folderId, fileId });
    const [refusal] = payload.userErrors;
    if (!refusal) return { is: 'done', materialId: payload.material?.id };
    // an answer that was lost on the way: it is there
    const there = refusal.field.at(-1) === 'fileId' ? await materialWith(fileId) : undefined;
    return there ? { is: 'done', materialId: there } : { is: 'refused', message: refusal.message };
  } catch (error) {
    if (!(error instanceof LechanError)) throw error;
    if (error.code === 'UNAUTHENTICATED') return { is: 'signedOut' };
    if (isUnreachable(error) || (error.status ?? 0) >= 500) return { is: 'cut' };
    return { is: 'refused', message: error.message };
  }
}

async function asMaterial(input: { unitId: string; folderId: string | null; fileId: string }) {
  const payload = (await api().request(AddMaterialDocument, { input })).createMaterial;
  // the folder was deleted meanwhile: it comes to lie in none
  const isFolderGone = payload.userErrors.some(({ field }) => field.at(-1) === 'folderId');
  return isFolderGone ? (await api().request(AddMaterialDocument, { input: { ...input, folderId: null } })).createMaterial : payload;
}

/** Over the latest version, whoever saved that meanwhile: versions are never lost. */
async function asVersion(id: string, fileId: string) {
  const { material } = await api().request(MaterialNumberDocument, { id });
  if (material?.file?.id === fileId) return { material, userErrors: [] };
  return (await api().request(SaveMaterialDocument, { input: { id, number: material?.number ?? 0, fileId } })).saveMaterial;
}

async function materialWith(fileId: string): Promise<string | undefined> {
  const { materials } = await api().request(LatestMaterialsDocument, {});
  return materials.nodes.find(({ file }) => file?.id === fileId)?.id;
}
