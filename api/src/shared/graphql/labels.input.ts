import { Field, InputType } from 'type-graphql';

/** Words in the languages of the console. */
@InputType({ description: 'Words in Vietnamese and English.' })
export class LabelsInput {
  @Field(() => String, { description: 'In Vietnamese.' })
  vi: string;
  @Field(() => String, { description: 'In English.' })
  en: string;
}
