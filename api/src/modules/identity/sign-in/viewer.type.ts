import { Field, ObjectType } from 'type-graphql';
import { OwnAccount } from '../account/own-account.type.js';

/** Who asks. */
@ObjectType({ description: 'Who asks, and what they may do.' })
export class Viewer {
  @Field(() => OwnAccount, { nullable: true, description: 'As whom one is signed in; null: as nobody in particular.' })
  account: OwnAccount | null;
}
