import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TextListType, UuidListType } from '../../../shared/custom-types.js';
import { EditionRow } from '../edition/edition-row.js';

/** A document that a course rests on. */
export interface Source {
  readonly title: string;
  readonly number: string | null;
  readonly signedOn: string | null;
  readonly issuedBy: string | null;
  readonly url: string | null;
}

/** What a course says, as it was handed in or is being written. */
@Entity({ tableName: 'course_edition' })
export class CourseEdition extends EditionRow {
  @Property({ type: 'uuid' })
  courseId: string;
  /** Of the course, as are its language and what it translates: for reading. */
  @Property({ type: 'text' })
  slug: string;
  @Property({ type: 'text' })
  language: string;
  @Property({ type: 'uuid', nullable: true })
  translatesId: string | null;
  @Property({ type: 'text' })
  title: string;
  @Property({ type: 'text', nullable: true })
  summary: string | null;
  /** What one reads first, in paragraphs. */
  @Property({ type: 'text', nullable: true })
  introduction: string | null;
  @Property({ type: 'json' })
  objectives: string[];
  @Property({ type: 'int', nullable: true })
  minutes: number | null;
  @Property({ type: 'text', nullable: true })
  licence: string | null;
  @Property({ type: 'json' })
  sources: Source[];
  @Property({ type: TextListType })
  positions: string[];
  @Property({ type: TextListType })
  kinds: string[];
  /** For which unit it is, with those below it; null: for all. */
  @Property({ type: 'uuid', nullable: true })
  audienceUnit: string | null;
  @Property({ type: TextListType })
  topics: string[];
  @Property({ type: UuidListType })
  prerequisites: string[];
  @Property({ type: 'boolean' })
  isPublic: boolean;
  /** A picture, and files that go with the whole course: materials. */
  @Property({ type: 'uuid', nullable: true })
  coverId: string | null;
  @Property({ type: UuidListType })
  attachments: string[];
}
