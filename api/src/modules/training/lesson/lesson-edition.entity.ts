import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { UuidListType } from '../../../shared/custom-types.js';
import { EditionRow } from '../edition/edition-row.js';

/** What a lesson says, as it was handed in or is being written. */
@Entity({ tableName: 'lesson_edition' })
export class LessonEdition extends EditionRow {
  @Property({ type: 'uuid' })
  lessonId: string;
  @Property({ type: 'text' })
  title: string;
  @Property({ type: 'text', nullable: true })
  summary: string | null;
  @Property({ type: 'int', nullable: true })
  minutes: number | null;
  /** As the editor has it; HTML and text are made of it when it is saved. */
  @Property({ type: 'json' })
  body: object;
  @Property({ type: 'text' })
  html: string;
  @Property({ type: 'text' })
  text: string;
  /** The materials that the body shows. */
  @Property({ type: UuidListType })
  materialIds: string[];
}
