import { Field, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../../shared/scalars.js';
import { Lesson } from '../lesson/lesson.type.js';

/** Somebody who has a course or a lesson open. */
@ObjectType({ description: 'Somebody who has a course or one of its lessons open just now.' })
export class Presence {
  @Field(() => String, { description: 'Name of who has it open.' })
  name: string;
  @Field(() => InstantScalar, { description: 'Since when.' })
  openedAt: string;
  @Field(() => Lesson, { nullable: true, description: 'The lesson that they have open; null: the course itself.' })
  lesson: Lesson | null;
}
