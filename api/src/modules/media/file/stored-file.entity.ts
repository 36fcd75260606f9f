import { BigIntType } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { InstantType } from '../../../shared/custom-types.js';
import type { FileKind } from './file-kinds.js';

/** Bytes that have passed all checks. They lie in the store, under the id; nothing of a row is changed. */
@Entity({ tableName: 'stored_file' })
export class StoredFile {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  @Property({ type: 'uuid' })
  unitId: string;
  /** As its sender calls it, with the ending of its type. */
  @Property({ type: 'text' })
  name: string;
  /** As its content tells. */
  @Property({ type: 'text' })
  mediaType: string;
  @Property({ type: 'text' })
  kind: FileKind;
  @Property({ type: new BigIntType('number') })
  byteSize: number;
  @Property({ type: 'blob' })
  sha256: Buffer;
  @Property({ type: 'int', nullable: true })
  width: number | null;
  @Property({ type: 'int', nullable: true })
  height: number | null;
  @Property({ type: 'int', nullable: true })
  pages: number | null;
  /** How many pages were drawn. */
  @Property({ type: 'int' })
  previews: number;
  @Property({ type: 'boolean' })
  hasThumbnail: boolean;
  @Property({ type: 'boolean' })
  hasDisplay: boolean;
  /** What can be searched of what it says. */
  @Property({ type: 'text' })
  text: string;
  @Property({ type: 'text' })
  store: 'DISK' | 'S3';
  @Property({ type: 'uuid', nullable: true })
  uploadedBy: string | null;
  @Property({ type: InstantType })
  uploadedAt: string;
  /** When who uploaded it attested that it holds no classified matter. */
  @Property({ type: InstantType })
  attestedAt: string;
}
