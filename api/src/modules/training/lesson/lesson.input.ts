import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput } from '../../../shared/graphql/command-input.js';
import { JsonScalar } from '../../../shared/scalars.js';

/** A new lesson. */
@InputType({ description: 'A new lesson, as a draft. It stands in no course until a course’s table of contents names it.' })
export class CreateLessonInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the unit that it belongs to.' })
  unitId: string;
  @Field(() => String, { description: 'Title.' })
  title: string;
  @Field(() => JsonScalar, { nullable: true, description: 'What it says, as the editor has it; nothing unless given.' })
  body?: unknown;
}

/** A former edition to restore. */
@InputType({
  description:
    'A former edition to restore: a new draft says the same, and no reader sees it before that is published. A draft that there is stays among the editions.',
})
export class RestoreLessonInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the lesson.' })
  id: string;
  @Field(() => Int, { description: 'The version of its latest edition; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => Int, { description: 'Number of the edition to restore.' })
  number: number;
}

/** What becomes different of a lesson. */
@InputType({
  description:
    'What becomes different of a lesson. What is left out stays. Readers see nothing of it: it is written to the draft, which is begun where there is none.',
})
export class SaveLessonInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the lesson.' })
  id: string;
  @Field(() => Int, {
    description: 'The version of its latest edition that this was made from; another one since is refused with STALE_VERSION.',
  })
  version: number;
  @Field(() => String, { nullable: true, description: 'Title.' })
  title?: string | null;
  @Field(() => String, { nullable: true, description: 'What it is about, in a sentence or two.' })
  summary?: string | null;
  @Field(() => Int, { nullable: true, description: 'How long it takes, in minutes.' })
  minutes?: number | null;
  @Field(() => JsonScalar, { nullable: true, description: 'What it says, as the editor has it.' })
  body?: unknown;
  @Field(() => String, { nullable: true, description: 'What its writers call this edition.' })
  label?: string | null;
}
