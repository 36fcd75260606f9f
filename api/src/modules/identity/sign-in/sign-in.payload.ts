import { Ctx, Field, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Payload } from '../../../shared/graphql/payload.js';
import { AccountService } from '../account/account.service.js';
import { OwnAccount } from '../account/own-account.type.js';

/** What a mutation by which somebody comes in answers. */
@ObjectType()
abstract class SignedInPayload extends Payload {
  @Field(() => OwnAccount, { nullable: true, description: 'As whom one is signed in now; null when it was refused.' })
  account(@Ctx() ctx: Context) {
    return this.subjectId ? new AccountService(ctx).shown(this.subjectId) : null;
  }
}

/** What signIn answers. */
@ObjectType({ description: 'What signIn answers.' })
export class SignInPayload extends SignedInPayload {}

/** What acceptLink answers. */
@ObjectType({ description: 'What acceptLink answers.' })
export class AcceptLinkPayload extends SignedInPayload {}

/** What signOut answers. */
@ObjectType({ description: 'What signOut answers.' })
export class SignOutPayload extends Payload {}
