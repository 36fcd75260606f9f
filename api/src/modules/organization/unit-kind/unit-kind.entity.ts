import { Collection } from '@mikro-orm/core';
import { Entity, ManyToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A kind of unit: what its units are called, in which tree they stand, and below which kinds. */
@Entity({ tableName: 'unit_kind' })
export class UnitKind {
  @PrimaryKey({ type: 'text' })
  code: string;
  @Property({ type: 'text' })
  tree: string;
  @Property({ type: 'text' })
  labelVi: string;
  @Property({ type: 'text' })
  labelEn: string;
  @Property({ type: 'boolean' })
  mayBeRoot: boolean;
  /** Whether its units are seen by who is not signed in. */
  @Property({ type: 'boolean' })
  isPublic: boolean = true;
  @Property({ type: 'int' })
  rank: number;
  @Property({ type: 'int' })
  version: number = 1;
  @ManyToMany({
    entity: () => UnitKind,
    pivotTable: 'unit_kind_parent',
    joinColumn: 'kind',
    inverseJoinColumn: 'parent_kind',
    owner: true,
  })
  parentKinds = new Collection<UnitKind>(this);

  /** Whether a unit of this kind may stand below one of that kind; below none when it is null. */
  mayStandUnder(parentKind: string | null): boolean {
    return parentKind === null ? this.mayBeRoot : this.parentKinds.getIdentifiers().includes(parentKind as never);
  }

  /** Only Party units lead others, and those are outside the Party. */
  mayLead(other: UnitKind): boolean {
    return this.tree === 'PARTY' && other.tree !== 'PARTY';
  }
}
