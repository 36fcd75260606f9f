import { Field, Int, ObjectType } from 'type-graphql';

/** What is read to who is not signed in. */
@ObjectType('PublicAccess', { description: 'What is read to who is not signed in. Which kinds of unit are public, the kinds say.' })
export class PublicAccessType {
  @Field(() => Boolean, { description: 'Whether anything is; if not, everybody has to sign in first.' })
  isAllowed: boolean;
  @Field(() => Int, { description: 'Counts changes; an update names the one it was made from.' })
  version: number;
}
