import { Field, ID, InputType } from 'type-graphql';
import { CommandInput } from '../../../shared/graphql/command-input.js';

/** Signing in by a passkey, begun. */
@InputType({ description: 'Signing in by a passkey alone, begun.' })
export class BeginPasskeySignInInput extends CommandInput {}

/** A passkey to sign in by. */
@InputType({ description: 'A passkey to sign in by.' })
export class SignInWithPasskeyInput {
  @Field(() => String, { description: 'The challenge that beginPasskeySignIn answered.' })
  challenge: string;
  @Field(() => String, { description: 'What navigator.credentials.get gave, as JSON.' })
  passkey: string;
}

/** A passkey of one's own, begun. */
@InputType({ description: 'A passkey of one’s own, begun.' })
export class BeginPasskeyInput extends CommandInput {
  @Field(() => String, { nullable: true, description: 'The password; who has none leaves it out.' })
  password?: string | null;
}

/** A passkey to add to one's own account. */
@InputType({ description: 'A passkey to add to one’s own account.' })
export class AddPasskeyInput {
  @Field(() => String, { description: 'The challenge that beginPasskey answered.' })
  challenge: string;
  @Field(() => String, { description: 'What navigator.credentials.create gave, as JSON.' })
  passkey: string;
  @Field(() => String, { description: 'What one calls it, such as the device that has it.' })
  name: string;
}

/** Another name of a passkey. */
@InputType({ description: 'Another name of a passkey of one’s own.' })
export class RenamePasskeyInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the passkey.' })
  id: string;
  @Field(() => String, { description: 'What one calls it.' })
  name: string;
}

/** A passkey of one's own to remove. */
@InputType({ description: 'A passkey of one’s own to remove.' })
export class RemovePasskeyInput {
  @Field(() => ID, { description: 'Identity of the passkey.' })
  id: string;
  @Field(() => String, { nullable: true, description: 'The password; who has none leaves it out.' })
  password?: string | null;
}
