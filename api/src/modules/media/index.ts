import type { NonEmptyArray } from 'type-graphql';
import { StoredFile } from './file/stored-file.entity.js';
import { FolderResolver } from './folder/folder.resolver.js';
import { MaterialFolderRow } from './folder/material-folder.entity.js';
import { Material } from './material/material.entity.js';
import { MaterialResolver } from './material/material.resolver.js';
import { MaterialVersion } from './material/material-version.entity.js';
import type { FileStore } from './store/file-store.js';
import type { Bucket } from './store/s3-store.js';

export { largestFile } from './file/file-kinds.js';
export { fileName, pictureName } from './file/file-name.js';
export { inspectHere } from './file/inspect-here.js';
export { type FileKeeping, keepFile } from './file/keep-file.js';
export { removeLooseFiles } from './file/loose-files.js';
export { Unfit } from './file/unfit.js';
export { unfitSaid } from './file/unfit-said.js';
export { VirusScanner } from './file/virus-scanner.js';
export { folders } from './folder/folder.queries.js';
export { materials, shownMaterials } from './material/material.queries.js';
export { MaterialService } from './material/material.service.js';
export { Material as MaterialType } from './material/material.type.js';
export { type MaterialUse, registerMaterialUse } from './material/registered-use.js';
export { DiskStore } from './store/disk-store.js';
export { type FileAddress, isSigned, signWith } from './store/file-address.js';
export { type FileStore, type ReadableFiles, type Rendition, readingFrom, storedName } from './store/file-store.js';
export type { Bucket } from './store/s3-store.js';

/** A store in a bucket: what speaks with it is loaded where one is set. */
export const s3Store = async (bucket: Bucket): Promise<FileStore> => new (await import('./store/s3-store.js')).S3Store(bucket);

/** The tables of the library. */
export const mediaEntities = [StoredFile, MaterialFolderRow, Material, MaterialVersion];

/** The library in GraphQL. */
export const mediaResolvers: NonEmptyArray<new () => object> = [MaterialResolver, FolderResolver];
