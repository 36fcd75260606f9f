import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { InstantType } from '../../../shared/custom-types.js';

/** Courses that are to be published together at an hour, or were. */
@Entity({ tableName: 'release' })
export class Release {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  /** Over which it was planned. */
  @Property({ type: 'uuid' })
  unitId: string;
  @Property({ type: 'text' })
  name: string;
  @Property({ type: InstantType })
  at: string;
  @Property({ type: 'text' })
  state: 'PLANNED' | 'DONE' | 'FAILED' | 'CANCELLED' | 'REVERTED';
  @Property({ type: 'uuid', nullable: true })
  plannedBy: string | null;
  @Property({ type: InstantType })
  plannedAt: string;
  @Property({ type: InstantType, nullable: true })
  doneAt: string | null;
  /** Why it did not run, as the reason and the title that it is about. */
  @Property({ type: 'json', nullable: true })
  why: { readonly reason: string; readonly title: string } | null;
  @Property({ type: 'int' })
  version: number;
}
