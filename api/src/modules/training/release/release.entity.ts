import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { InstantType } from '../../../shared/custom-types.js';

/** Why a release did not run, and the course or lesson that it is about, if any. */
export interface WhyNot {
  readonly reason: 'NOT_APPROVED' | 'LESSON_NOT_APPROVED' | 'LESSON_NOT_SHOWN' | 'PLANNER_MAY_NOT' | 'UNEXPECTED';
  readonly subject?: 'course' | 'lesson';
  readonly id?: string;
}

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
  /** Why it did not run: the reason, and what it is about. */
  @Property({ type: 'json', nullable: true })
  why: WhyNot | null;
  /** That one which did not run was seen, so that it is told of no more. */
  @Property({ type: InstantType, nullable: true })
  acknowledgedAt: string | null;
  @Property({ type: 'uuid', nullable: true })
  acknowledgedBy: string | null;
  @Property({ type: 'int' })
  version: number;
}
