import { Field, ID, ObjectType } from 'type-graphql';

/** The account that somebody is signed in with, as it is shown to themselves. */
@ObjectType({ description: 'The account that one is signed in with.' })
export class OwnAccount {
  @Field(() => ID, { description: 'Identity.' })
  id: string;
  @Field(() => String, { description: 'E-mail address or user name.' })
  login: string;
  @Field(() => String, { description: 'Name.' })
  name: string;
}
