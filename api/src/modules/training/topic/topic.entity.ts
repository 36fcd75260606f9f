import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What courses are about: reference data, in a tree. */
@Entity({ tableName: 'topic' })
export class Topic {
  @PrimaryKey({ type: 'text' })
  code: string;
  @Property({ type: 'text' })
  labelVi: string;
  @Property({ type: 'text' })
  labelEn: string;
  @Property({ type: 'text', nullable: true })
  descriptionVi: string | null;
  @Property({ type: 'text', nullable: true })
  descriptionEn: string | null;
  /** The code of the topic that it is a part of. */
  @Property({ type: 'text', nullable: true })
  parent: string | null;
  @Property({ type: 'int' })
  rank: number;
  @Property({ type: 'int' })
  version: number = 1;
}
