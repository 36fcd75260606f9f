import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A folder of the library of a unit. */
@Entity({ tableName: 'material_folder' })
export class MaterialFolderRow {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  @Property({ type: 'uuid' })
  unitId: string;
  @Property({ type: 'uuid', nullable: true })
  parentId: string | null;
  @Property({ type: 'text' })
  name: string;
  @Property({ type: 'int' })
  version: number = 1;
}
