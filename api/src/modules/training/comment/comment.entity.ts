import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { InstantType } from '../../../shared/custom-types.js';

/** A passage as it stood when something was said of it: by what stands around it, it is found again in a text that was written on. */
export interface Quote {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** Where it began in the editor's document; null: not told. */
  readonly position: number | null;
}

/** What somebody says of a course or a lesson to others who write or review it, or answers to that. */
@Entity({ tableName: 'comment' })
export class Comment {
  @PrimaryKey({ type: 'uuid' })
  id: string;
  @Property({ type: 'uuid' })
  unitId: string;
  @Property({ type: 'uuid', nullable: true })
  courseId: string | null;
  @Property({ type: 'uuid', nullable: true })
  lessonId: string | null;
  /** The first of its thread; null: it is that itself. */
  @Property({ type: 'uuid', nullable: true })
  replyTo: string | null;
  /** Which edition was the latest when it was said. */
  @Property({ type: 'int' })
  editionNumber: number;
  @Property({ type: 'json', nullable: true })
  quote: Quote | null;
  /** Whether it is the reason with which what was handed in was returned. */
  @Property({ type: 'boolean' })
  isReturn: boolean;
  /** Null once it was withdrawn. */
  @Property({ type: 'text', nullable: true })
  text: string | null;
  @Property({ type: 'uuid', nullable: true })
  writtenBy: string | null;
  @Property({ type: InstantType })
  writtenAt: string;
  @Property({ type: InstantType, nullable: true })
  changedAt: string | null;
  @Property({ type: InstantType, nullable: true })
  withdrawnAt: string | null;
  @Property({ type: 'uuid', nullable: true })
  resolvedBy: string | null;
  @Property({ type: InstantType, nullable: true })
  resolvedAt: string | null;
  @Property({ type: 'int' })
  version: number;
}
