import { randomUUID } from 'node:crypto';
import { isUuid } from '../../../reading/keyset.js';
import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { changesOf, lockReference } from '../../../shared/reference.js';
import { type Reasons, refuse } from '../../../shared/refusal.js';
import { texts } from '../../../shared/text-rules.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import type { CreateMaterialFolderInput, DeleteMaterialFolderInput, UpdateMaterialFolderInput } from './folder.input.js';
import { MaterialFolderRow } from './material-folder.entity.js';

const mostLevels = 8;

/** Keeps the folders of the library. */
export class FolderService {
  constructor(private readonly ctx: Context) {}

  async create(input: CreateMaterialFolderInput): Promise<Done> {
    const { em } = this.ctx;
    const reader = new InputReader();
    const { reasons } = reader;
    const name = reader.text('name', input.name, texts.label);
    await this.lock();
    const id = randomUUID();
    const parentId = await this.parentOf(id, input.unitId, input.parentId ?? null, reasons);
    await this.refuseTakenName(name, { id, unitId: input.unitId, parentId }, reasons);
    reasons.settle();
    em.persist(em.create(MaterialFolderRow, { id, unitId: input.unitId, parentId, name, version: 1 }));
    this.record('folder.created', id, input.unitId, null, { name, parentId });
    return { subjectId: id };
  }

  async update(input: UpdateMaterialFolderInput): Promise<Done> {
    const { em } = this.ctx;
    const reader = new InputReader();
    const { reasons } = reader;
    const name = reader.changedText('name', input.name, texts.label);
    await this.lock();
    const folder = await lockReference(em, MaterialFolderRow, { id: input.id }, input.version, 'folder.notFound');
    const parentId = input.parentId === undefined ? undefined : await this.parentOf(folder.id, folder.unitId, input.parentId, reasons);
    const there = { id: folder.id, unitId: folder.unitId, parentId: parentId === undefined ? folder.parentId : parentId };
    await this.refuseTakenName(name ?? folder.name, there, reasons);
    const changes = changesOf<MaterialFolderRow>(folder, { name, parentId });
    if (!changes && reasons.none) reasons.add('', UserErrorCode.NOTHING_TO_CHANGE, 'reference.nothingToChange');
    reasons.settle();
    Object.assign(folder, changes?.after);
    folder.version++;
    this.record('folder.updated', folder.id, folder.unitId, changes?.before ?? null, changes?.after ?? null);
    return { subjectId: folder.id };
  }

  async delete(input: DeleteMaterialFolderInput): Promise<Done> {
    const { em } = this.ctx;
    await this.lock();
    const { id, name, unitId } = await lockReference(em, MaterialFolderRow, { id: input.id }, input.version, 'folder.notFound');
    if (await em.count(MaterialFolderRow, { parentId: id })) refuse('id', UserErrorCode.IN_USE, 'folder.hasFolders');
    await em.execute('update material_version set folder_id = null where folder_id = ?', [id]);
    await em.nativeDelete(MaterialFolderRow, { id });
    this.record('folder.deleted', id, unitId, { name }, null);
    return { subjectId: id };
  }

  /** One at a time: a folder must not come to lie in itself by two commands at once. */
  private async lock(): Promise<void> {
    await this.ctx.em.execute('lock table material_folder in share row exclusive mode');
  }

  private async refuseTakenName(
    name: string,
    { id, unitId, parentId }: { id: string; unitId: string; parentId: string | null },
    reasons: Reasons,
  ): Promise<void> {
    if (!isUuid(unitId) || !name) return;
    const taken = await this.ctx.em.count(MaterialFolderRow, { id: { $ne: id }, unitId, parentId, name });
    if (taken) reasons.add('name', UserErrorCode.CODE_TAKEN, 'folder.nameTaken', { name });
  }

  private async parentOf(id: string, unitId: string, parentId: string | null, reasons: Reasons): Promise<string | null> {
    if (parentId === null) return null;
    const above = isUuid(parentId)
      ? await this.ctx.em.execute<{ id: string; unitId: string }[]>(
          `with recursive above (id, parent_id, unit_id) as (select id, parent_id, unit_id from material_folder where id = ?
             union select f.id, f.parent_id, f.unit_id from material_folder f join above a on f.id = a.parent_id)
           select id, unit_id as "unitId" from above`,
          [parentId],
        )
      : [];
    if (!above.some((folder) => folder.unitId === unitId)) reasons.add('parentId', UserErrorCode.NOT_FOUND, 'folder.notFound');
    else if (above.some((folder) => folder.id === id)) reasons.add('parentId', UserErrorCode.CYCLE, 'folder.cycle');
    else if (above.length >= mostLevels) reasons.add('parentId', UserErrorCode.TOO_DEEP, 'folder.tooDeep', { most: mostLevels });
    return parentId;
  }

  private record(name: `folder.${string}`, id: string, unitId: string, before: object | null, after: object | null): void {
    recordEvent(this.ctx, name, { subject: { type: 'MaterialFolder', id }, unitId, before, after });
  }
}
