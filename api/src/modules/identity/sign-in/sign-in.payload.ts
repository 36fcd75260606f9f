import { Ctx, Field, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Payload } from '../../../shared/graphql/payload.js';
import { AccountService } from '../account/account.service.js';
import { OwnAccount } from '../account/own-account.type.js';
import { SecondFactorNeeded } from './second-factor-needed.type.js';

/** What a mutation by which somebody comes in answers. */
@ObjectType()
export abstract class SignedInPayload extends Payload {
  @Field(() => OwnAccount, { nullable: true, description: 'As whom one is signed in now; null when it was refused.' })
  account(@Ctx() ctx: Context) {
    return this.subjectId ? new AccountService(ctx).shown(this.subjectId) : null;
  }
}

/** What a first step of coming in answers. */
@ObjectType()
abstract class FirstStepPayload extends SignedInPayload {
  @Field(() => SecondFactorNeeded, {
    nullable: true,
    description: 'What is asked yet, where the account has a second factor; null when one is signed in, and when it was refused.',
  })
  secondFactorNeeded?: SecondFactorNeeded | null;
}

/** What signIn answers. */
@ObjectType({ description: 'What signIn answers.' })
export class SignInPayload extends FirstStepPayload {}

/** What confirmSignIn answers. */
@ObjectType({ description: 'What confirmSignIn answers.' })
export class ConfirmSignInPayload extends SignedInPayload {}

/** What acceptLink answers. */
@ObjectType({ description: 'What acceptLink answers.' })
export class AcceptLinkPayload extends FirstStepPayload {}

/** What requestPasswordReset answers. */
@ObjectType({ description: 'What requestPasswordReset answers: the same, and as soon, whether there is such an account or not.' })
export class RequestPasswordResetPayload extends Payload {}

/** What signOut answers. */
@ObjectType({ description: 'What signOut answers.' })
export class SignOutPayload extends Payload {}
