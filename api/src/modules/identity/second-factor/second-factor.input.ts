import { Field, ID, InputType } from 'type-graphql';
import { CommandInput } from '../../../shared/graphql/command-input.js';

/** An app to begin with. */
@InputType({ description: 'An authenticator app to begin with; the one before is good until a code of this one was confirmed.' })
export class BeginAuthenticatorAppInput extends CommandInput {}

/** The code of an app that was begun. */
@InputType({ description: 'The code that the app shows that was begun.' })
export class ConfirmAuthenticatorAppInput {
  @Field(() => String, { description: 'Six digits.' })
  code: string;
  @Field(() => String, { nullable: true, description: 'The password; who has none leaves it out.' })
  password?: string | null;
}

/** One's own app to remove. */
@InputType({ description: 'One’s own authenticator app to remove.' })
export class RemoveAuthenticatorAppInput {
  @Field(() => String, { nullable: true, description: 'The password; who has none leaves it out.' })
  password?: string | null;
}

/** New recovery codes. */
@InputType({ description: 'Ten new recovery codes; those of before are no longer good.' })
export class MakeRecoveryCodesInput extends CommandInput {
  @Field(() => String, { nullable: true, description: 'The password; who has none leaves it out.' })
  password?: string | null;
}

/** An account whose second factors are lost. */
@InputType({ description: 'An account whose second factors are lost: all are taken away, with its sessions.' })
export class ResetSecondFactorInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the account.' })
  id: string;
  @Field(() => String, { nullable: true, description: 'Why, and how it was made sure who asked.' })
  note?: string | null;
}
