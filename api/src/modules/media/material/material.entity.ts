import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A material of the library: an identity; what it is, its versions say. */
@Entity({ tableName: 'material' })
export class Material {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  @Property({ type: 'uuid' })
  unitId: string;
  @Property({ type: 'uuid', nullable: true })
  folderId: string | null;
}
