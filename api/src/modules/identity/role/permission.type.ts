import { Field, ObjectType } from 'type-graphql';

/** Something that roles and tokens allow. */
@ObjectType({ description: 'Something that roles and tokens allow.' })
export class Permission {
  @Field(() => String, { description: 'Code, such as unit:change.' })
  code: string;
  @Field(() => [String], {
    description: 'Codes of the permissions that come with it, over the same units: who has it has these too, named in the role or not.',
  })
  includes: string[];
}
