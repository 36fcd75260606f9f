import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput } from '../../../shared/graphql/command-input.js';

/** Somebody who is to sign in. */
@InputType({ description: 'Somebody who is to sign in: a link is made by which they set their password.' })
export class InviteAccountInput extends CommandInput {
  @Field(() => String, { description: 'E-mail address, or letters, digits and . _ - without spaces; nobody else’s, now or before.' })
  login: string;
  @Field(() => String, { description: 'Name.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'E-mail address for links; the login where that is one.' })
  email?: string | null;
  @Field(() => ID, { nullable: true, description: 'The person whose posts give it rights.' })
  personId?: string | null;
}

/** What becomes different of an account. What is left out stays. */
@InputType({ description: 'What becomes different of an account. What is left out stays.' })
export class UpdateAccountInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the account.' })
  id: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address for links; null takes it away.' })
  email?: string | null;
  @Field(() => ID, { nullable: true, description: 'The person whose posts give it rights; null takes these away.' })
  personId?: string | null;
}

/** An account to end: all its sessions end at once, and nobody signs in with it any more. */
@InputType({ description: 'An account to end: all its sessions end at once, and nobody signs in with it any more.' })
export class EndAccountInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the account.' })
  id: string;
  @Field(() => Int, { description: 'The version that this was made from; another one since is refused with STALE_VERSION.' })
  version: number;
}

/** An account whose password is to be set anew. */
@InputType({ description: 'An account whose password is to be set anew by a link; the one that it has is good until then.' })
export class ResetPasswordInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the account.' })
  id: string;
}

/** A locked account to open. */
@InputType({ description: 'A locked account to open: whoever has the password can sign in again at once.' })
export class UnlockAccountInput extends CommandInput {
  @Field(() => ID, { description: 'Identity of the account.' })
  id: string;
}
