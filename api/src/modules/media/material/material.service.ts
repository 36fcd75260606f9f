import { randomUUID } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import { isUuid } from '../../../reading/keyset.js';
import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { changesOf } from '../../../shared/reference.js';
import { Reasons, refuse } from '../../../shared/refusal.js';
import { texts } from '../../../shared/text-rules.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { StoredFile } from '../file/stored-file.entity.js';
import { MaterialFolderRow } from '../folder/material-folder.entity.js';
import { Material } from './material.entity.js';
import type {
  CreateMaterialInput,
  DeleteMaterialInput,
  MaterialCaptionInput,
  MoveMaterialsInput,
  SaveMaterialInput,
} from './material.input.js';
import { type Caption, type MaterialKindCode, MaterialVersion } from './material-version.entity.js';
import { registeredUse } from './registered-use.js';

const [mostCaptions, mostMoved] = [20, 100];

/** Keeps the library: what is changed of a material is another version of it. */
export class MaterialService {
  constructor(private readonly ctx: Context) {}

  async create(input: CreateMaterialInput): Promise<Done> {
    const { em } = this.ctx;
    const reader = new InputReader();
    const { reasons } = reader;
    const { unitId } = input;
    const url = reader.optionalText('url', input.url ?? null, texts.url);
    const isOne = (input.fileId == null) !== (url === null);
    if (!isOne && !reasons.has('url')) reasons.add('fileId', UserErrorCode.REQUIRED, 'material.fileOrLink');
    const file = input.fileId == null ? null : await this.fileOf(['fileId'], input.fileId, unitId, null, reasons);
    if (file?.kind === 'CAPTIONS') reasons.add('fileId', UserErrorCode.INVALID, 'material.captionsAlone');
    const kind = (file?.kind ?? 'LINK') as MaterialKindCode;
    const named = input.title ?? file?.name.replace(/\.[^.]{1,5}$/, '') ?? '';
    // a file that is not there has no name, and that it is not there is told already
    const title = reasons.has('fileId') ? named : reader.text('title', named, texts.name);
    const said = { title, kind, url, fileId: file?.id ?? null, ...this.saidOf(reader, input) };
    const captions = await this.captionsOf(reader, input.captions ?? [], unitId, kind);
    const folderId = await this.folderOf(input.folderId ?? null, unitId, reasons);
    reasons.settle();
    const id = randomUUID();
    em.persist(em.create(Material, { id, unitId, folderId }));
    await em.flush();
    this.add({ materialId: id, unitId, folderId, number: 1, ...said, captions });
    this.record('material.created', id, unitId, null, { ...said, captions, folderId });
    return { subjectId: id };
  }

  async save(input: SaveMaterialInput): Promise<Done> {
    const { em } = this.ctx;
    const latest = await this.lock(input.id, input.number);
    const reader = new InputReader();
    const { reasons } = reader;
    const { unitId, kind } = latest;
    if (input.fileId != null && kind === 'LINK') reasons.add('fileId', UserErrorCode.INVALID, 'material.isLink');
    if (input.url != null && kind !== 'LINK') reasons.add('url', UserErrorCode.INVALID, 'material.isFile');
    const file = input.fileId == null ? undefined : await this.fileOf(['fileId'], input.fileId, unitId, input.id, reasons);
    if (file && file.kind !== kind) reasons.add('fileId', UserErrorCode.INVALID, 'material.otherKind');
    const captions = input.captions === undefined ? undefined : await this.captionsOf(reader, input.captions ?? [], unitId, kind, input.id);
    const patch = {
      title: reader.changedText('title', input.title, texts.name),
      url: kind === 'LINK' ? reader.changedText('url', input.url, texts.url) : undefined,
      ...this.saidOf(reader, input),
      fileId: file?.id,
      captions,
    };
    const changes = changesOf<MaterialVersion>(latest, patch as Partial<MaterialVersion>, isSame);
    if (!changes && reasons.none) reasons.add('', UserErrorCode.NOTHING_TO_CHANGE, 'reference.nothingToChange');
    reasons.settle();
    latest.isLatest = false;
    await em.flush();
    const { materialId, folderId, title, description, altText, licence, credit, url, fileId } = latest;
    const present = {
      materialId,
      unitId,
      folderId,
      kind,
      title,
      description,
      altText,
      licence,
      credit,
      url,
      fileId,
      captions: latest.captions,
    };
    this.add({ ...present, ...changes?.after, number: latest.number + 1 });
    this.record('material.saved', materialId, unitId, changes?.before ?? null, changes?.after ?? null);
    return { subjectId: materialId };
  }

  /** Puts materials into a folder of their unit. */
  async move({ ids, folderId }: MoveMaterialsInput): Promise<Done & { count: number }> {
    const { em } = this.ctx;
    const reasons = Reasons.none();
    if (ids.length > mostMoved) reasons.add('ids', UserErrorCode.INVALID, 'input.tooMany', { most: mostMoved });
    reasons.settle();
    let count = 0;
    for (const [i, id] of [...new Set(ids)].entries()) {
      const material = isUuid(id) ? await em.findOne(Material, { id }) : null;
      if (!material) {
        reasons.add(['ids', String(i)], UserErrorCode.NOT_FOUND, 'material.notFound');
        continue;
      }
      const folder = await this.folderOf(folderId ?? null, material.unitId, reasons);
      if (folder === material.folderId) continue;
      this.record('material.moved', id, material.unitId, { folderId: material.folderId }, { folderId: folder });
      material.folderId = folder;
      await em.execute('update material_version set folder_id = ? where material_id = ?', [folder, id]);
      count++;
    }
    reasons.settle();
    return { subjectId: ids[0] ?? '', count };
  }

  /** Deletes what was never shown; its bytes go when nothing has them any more. */
  async delete({ id, number }: DeleteMaterialInput): Promise<Done> {
    const { em } = this.ctx;
    const { title, unitId } = await this.lock(id, number);
    const [row] = await em.execute<{ was: boolean }[]>(
      `select ${registeredUse().wasUsed('asked.id')} as was from (select ?::uuid as id) asked`,
      [id],
    );
    if (row?.was) refuse('id', UserErrorCode.IN_USE, 'material.inUse');
    await em.nativeDelete(Material, { id });
    this.record('material.deleted', id, unitId, { title }, null);
    return { subjectId: id };
  }

  private async lock(id: string, number: number): Promise<MaterialVersion> {
    const { em } = this.ctx;
    const [there] = isUuid(id) ? await em.execute<object[]>('select from material where id = ? for update', [id]) : [];
    if (!there) return refuse('id', UserErrorCode.NOT_FOUND, 'material.notFound');
    const latest = await em.findOneOrFail(MaterialVersion, { materialId: id, isLatest: true });
    if (latest.number !== number) {
      const reasons = Reasons.none();
      reasons.add('number', UserErrorCode.STALE_VERSION, 'input.stale');
      reasons.settle(id);
    }
    return latest;
  }

  private add(version: Omit<MaterialVersion, 'id' | 'isLatest' | 'savedBy' | 'savedAt'>): void {
    const { em, signedIn } = this.ctx;
    const saved = { savedBy: signedIn?.accountId ?? null, savedAt: new Date().toISOString() };
    em.persist(em.create(MaterialVersion, { ...version, id: randomUUID(), isLatest: true, ...saved }));
  }

  /** What is said of it; what is left out stays, or is nothing where it is new. */
  private saidOf(reader: InputReader, input: CreateMaterialInput | SaveMaterialInput) {
    const usual = 'unitId' in input ? null : undefined;
    const { description = usual, altText = usual, licence = usual, credit = usual } = input;
    return {
      description: reader.optionalText('description', description, texts.note) as string | null,
      altText: reader.optionalText('altText', altText, texts.note) as string | null,
      licence: reader.optionalText('licence', licence, texts.label) as string | null,
      credit: reader.optionalText('credit', credit, texts.name) as string | null,
    };
  }

  /** A file of the unit that who asks uploaded, or that the material had before, and that no other one has. */
  private async fileOf(
    field: string[],
    id: string,
    unitId: string,
    materialId: string | null,
    reasons: Reasons,
  ): Promise<StoredFile | null> {
    const { em, signedIn } = this.ctx;
    // locked: of two who make a material of it at once, the second finds the first's
    const file = isUuid(id) ? await em.findOne(StoredFile, { id, unitId }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    const holders = file ? await this.holdersOf(file) : [];
    const isTheirs = signedIn === null || file?.uploadedBy === signedIn.accountId || (materialId !== null && holders.includes(materialId));
    const isFree = holders.every((holder) => holder === materialId);
    if (!file || !isTheirs || !isFree) reasons.add(field, UserErrorCode.NOT_FOUND, 'material.fileNotFound');
    return file && isTheirs && isFree ? file : null;
  }

  /** The materials of which a version has a file, as its own or among its captions. */
  private async holdersOf({ id, unitId, kind }: StoredFile): Promise<string[]> {
    const [condition, value] = kind === 'CAPTIONS' ? ['captions @> ?::jsonb', JSON.stringify([{ fileId: id }])] : ['file_id = ?', id];
    const rows = await this.ctx.em.execute<{ material_id: string }[]>(
      `select distinct material_id from material_version where unit_id = ? and ${condition}`,
      [unitId, value],
    );
    return rows.map((row) => row.material_id);
  }

  private async captionsOf(
    reader: InputReader,
    given: readonly MaterialCaptionInput[],
    unitId: string,
    kind: MaterialKindCode,
    materialId: string | null = null,
  ): Promise<Caption[]> {
    const { reasons } = reader;
    if (given.length > 0 && kind !== 'VIDEO' && kind !== 'AUDIO') reasons.add('captions', UserErrorCode.INVALID, 'material.noCaptionsHere');
    if (given.length > mostCaptions) reasons.add('captions', UserErrorCode.INVALID, 'input.tooMany', { most: mostCaptions });
    reasons.settle();
    const captions: Caption[] = [];
    for (const [i, { language, label, fileId }] of given.entries()) {
      const at = (name: string) => ['captions', String(i), name];
      const file = await this.fileOf(at('fileId'), fileId, unitId, materialId, reasons);
      if (file && file.kind !== 'CAPTIONS') reasons.add(at('fileId'), UserErrorCode.INVALID, 'material.noCaptions');
      captions.push({
        language: reader.text(at('language'), language, texts.language),
        label: reader.text(at('label'), label, texts.label),
        fileId,
      });
    }
    return captions;
  }

  private async folderOf(id: string | null, unitId: string, reasons: Reasons): Promise<string | null> {
    if (id === null) return null;
    const folder = isUuid(id) ? await this.ctx.em.findOne(MaterialFolderRow, { id, unitId }) : null;
    if (!folder) reasons.add('folderId', UserErrorCode.NOT_FOUND, 'folder.notFound');
    return folder?.id ?? null;
  }

  private record(name: `material.${string}`, id: string, unitId: string, before: object | null, after: object | null): void {
    recordEvent(this.ctx, name, { subject: { type: 'Material', id }, unitId, before, after });
  }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
