import { Field, ID, ObjectType } from 'type-graphql';

/** Somebody who can sign in. */
@ObjectType({ description: 'Somebody who can sign in.' })
export class Account {
  @Field(() => ID, { description: 'Identity.' })
  id: string;
  @Field(() => String, { description: 'E-mail address or user name.' })
  login: string;
  @Field(() => String, { description: 'Name.' })
  name: string;
}
