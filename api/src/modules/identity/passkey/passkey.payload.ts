import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../../../shared/graphql/payload.js';
import { InstantScalar } from '../../../shared/scalars.js';
import { AccountPayload } from '../account/account.payload.js';
import { RecoveryCodesPayload } from '../second-factor/second-factor.payload.js';
import { SignedInPayload } from '../sign-in/sign-in.payload.js';

/** What a browser is to be asked. */
@ObjectType({ description: 'What a browser is to be asked about a passkey.' })
export class PasskeyQuestion {
  @Field(() => String, { description: 'What the next step names it by.' })
  challenge: string;
  @Field(() => String, { description: 'What navigator.credentials is given, as JSON.' })
  options: string;
  @Field(() => InstantScalar, { description: 'Until when it is good.' })
  expiresAt: string;
}

/** What a mutation that begins with a passkey answers. */
@ObjectType()
abstract class PasskeyQuestionPayload extends Payload {
  @Field(() => PasskeyQuestion, {
    nullable: true,
    description: 'What the browser is to be asked; null when it was refused, or only tried.',
  })
  get question(): PasskeyQuestion | null {
    const { challenge, options, expiresAt } = this;
    return this.subjectId != null && challenge && options && expiresAt ? { challenge, options, expiresAt } : null;
  }

  challenge?: string;
  options?: string;
  expiresAt?: string;
}

/** What beginPasskeySignIn answers. */
@ObjectType({ description: 'What beginPasskeySignIn answers.' })
export class BeginPasskeySignInPayload extends PasskeyQuestionPayload {}

/** What beginPasskey answers. */
@ObjectType({ description: 'What beginPasskey answers.' })
export class BeginPasskeyPayload extends PasskeyQuestionPayload {}

/** What signInWithPasskey answers. */
@ObjectType({ description: 'What signInWithPasskey answers.' })
export class SignInWithPasskeyPayload extends SignedInPayload {}

/** What addPasskey answers. */
@ObjectType({ description: 'What addPasskey answers.' })
export class AddPasskeyPayload extends RecoveryCodesPayload {}

/** What renamePasskey answers. */
@ObjectType({ description: 'What renamePasskey answers.' })
export class RenamePasskeyPayload extends AccountPayload {}

/** What removePasskey answers. */
@ObjectType({ description: 'What removePasskey answers.' })
export class RemovePasskeyPayload extends AccountPayload {}
