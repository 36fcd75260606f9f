import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A register that gives units identifiers of its own. */
@Entity({ tableName: 'identifier_scheme' })
export class IdentifierScheme {
  @PrimaryKey({ type: 'text' })
  code: string;
  @Property({ type: 'text' })
  labelVi: string;
  @Property({ type: 'text' })
  labelEn: string;
  @Property({ type: 'int' })
  version: number = 1;
}
