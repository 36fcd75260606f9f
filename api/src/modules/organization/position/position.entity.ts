import { Collection } from '@mikro-orm/core';
import { Entity, ManyToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { UnitKind } from '../unit-kind/unit-kind.entity.js';

/** A position that people hold in units. */
@Entity({ tableName: 'position' })
export class Position {
  @PrimaryKey({ type: 'text' })
  code: string;
  @Property({ type: 'text' })
  labelVi: string;
  @Property({ type: 'text' })
  labelEn: string;
  @Property({ type: 'boolean' })
  isSingleHolder: boolean;
  @Property({ type: 'boolean' })
  isRequired: boolean;
  @Property({ type: 'int' })
  rank: number;
  @Property({ type: 'int' })
  version: number = 1;
  @ManyToMany({
    entity: () => UnitKind,
    pivotTable: 'position_kind',
    joinColumn: 'position',
    inverseJoinColumn: 'kind',
    owner: true,
  })
  kinds = new Collection<UnitKind>(this);

  /** Whether units of that kind have this position; a position of no kinds is one of all. */
  isOfKind(kind: string): boolean {
    const kinds = this.kinds.getIdentifiers() as unknown as string[];
    return kinds.length === 0 || kinds.includes(kind);
  }
}
