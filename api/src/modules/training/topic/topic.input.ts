import { Field, InputType, Int } from 'type-graphql';
import { ProposableInput } from '../../../shared/graphql/command-input.js';
import { LabelsInput } from '../../../shared/graphql/labels.input.js';

/** Words in two languages that may be wanting. */
@InputType({ description: 'Words in Vietnamese and English, each of which may be wanting.' })
export class OptionalLabelsInput {
  @Field(() => String, { nullable: true, description: 'In Vietnamese.' })
  vi?: string | null;
  @Field(() => String, { nullable: true, description: 'In English.' })
  en?: string | null;
}

/** A new topic. */
@InputType({ description: 'A new topic.' })
export class CreateTopicInput extends ProposableInput {
  @Field(() => String, { description: 'Code: capital letters, digits and underscores, such as MEETINGS.' })
  code: string;
  @Field(() => LabelsInput, { description: 'What the topic is called.' })
  label: LabelsInput;
  @Field(() => OptionalLabelsInput, { nullable: true, description: 'What belongs to it.' })
  description?: OptionalLabelsInput | null;
  @Field(() => String, { nullable: true, description: 'Code of the topic that it is a part of.' })
  parent?: string | null;
  @Field(() => Int, { nullable: true, description: 'Place in lists, lowest first; after all others unless given.' })
  rank?: number | null;
}

/** What becomes different of a topic. What is left out stays. */
@InputType({ description: 'What becomes different of a topic. What is left out stays.' })
export class UpdateTopicInput extends ProposableInput {
  @Field(() => String, { description: 'Its code.' })
  code: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => LabelsInput, { nullable: true, description: 'What the topic is called.' })
  label?: LabelsInput | null;
  @Field(() => OptionalLabelsInput, { nullable: true, description: 'What belongs to it.' })
  description?: OptionalLabelsInput | null;
  @Field(() => String, { nullable: true, description: 'Code of the topic that it is a part of; null: of none.' })
  parent?: string | null;
  @Field(() => Int, { nullable: true, description: 'Place in lists, lowest first.' })
  rank?: number | null;
}

/** A topic to delete; only one that no course has. */
@InputType({ description: 'A topic to delete; only one that no course has or had, and that has no parts.' })
export class DeleteTopicInput extends ProposableInput {
  @Field(() => String, { description: 'Its code.' })
  code: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
}
