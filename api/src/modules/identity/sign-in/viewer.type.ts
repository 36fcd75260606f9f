import { Field, ObjectType } from 'type-graphql';
import { Account } from '../account/account.type.js';

/** Who asks. */
@ObjectType({ description: 'Who asks, and what they may do.' })
export class Viewer {
  @Field(() => Account, { nullable: true, description: 'As whom one is signed in; null: as nobody in particular.' })
  account: Account | null;
}
