import { Field, ID, InputType } from 'type-graphql';
import { CommandInput } from '../../../shared/graphql/command-input.js';

const isClosing = { defaultValue: false, description: 'It is closed: others are told so at once.' };

/** A lesson that somebody has open. */
@InputType({
  description:
    'A lesson that one has open. Said every ten seconds or so: half a minute later it is taken for closed. The trail tells nothing of it.',
})
export class OpenLessonInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the lesson.' })
  id: string;
  @Field(() => Boolean, isClosing)
  isClosing: boolean;
}

/** A course that somebody has open. */
@InputType({
  description:
    'A course that one has open, none of its lessons in particular. Said every ten seconds or so: half a minute later it is taken for closed.',
})
export class OpenCourseInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the course.' })
  id: string;
  @Field(() => Boolean, isClosing)
  isClosing: boolean;
}
