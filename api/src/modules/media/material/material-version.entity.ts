import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { InstantType } from '../../../shared/custom-types.js';

/** What a material is, to people. */
export type MaterialKindCode = 'DOCUMENT' | 'PRESENTATION' | 'SPREADSHEET' | 'IMAGE' | 'AUDIO' | 'VIDEO' | 'PACKAGE' | 'LINK';

/** Captions of a video in one language: which file holds them. */
export interface Caption {
  readonly language: string;
  readonly label: string;
  readonly fileId: string;
}

/** What a material is and says; never written to: each change is another version. */
@Entity({ tableName: 'material_version' })
export class MaterialVersion {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  @Property({ type: 'uuid' })
  materialId: string;
  @Property({ type: 'uuid' })
  unitId: string;
  @Property({ type: 'uuid', nullable: true })
  folderId: string | null;
  @Property({ type: 'int' })
  number: number;
  @Property({ type: 'boolean' })
  isLatest: boolean;
  @Property({ type: 'text' })
  kind: MaterialKindCode;
  @Property({ type: 'text' })
  title: string;
  @Property({ type: 'text', nullable: true })
  description: string | null;
  /** What a picture shows, for who does not see it. */
  @Property({ type: 'text', nullable: true })
  altText: string | null;
  @Property({ type: 'text', nullable: true })
  licence: string | null;
  /** Whose work it is. */
  @Property({ type: 'text', nullable: true })
  credit: string | null;
  /** Of a link: where it leads. */
  @Property({ type: 'text', nullable: true })
  url: string | null;
  @Property({ type: 'uuid', nullable: true })
  fileId: string | null;
  @Property({ type: 'json' })
  captions: Caption[];
  @Property({ type: 'uuid', nullable: true })
  savedBy: string | null;
  @Property({ type: InstantType })
  savedAt: string;
}
