import { Field, InputType } from 'type-graphql';

/** How somebody signs in. */
@InputType({ description: 'How somebody signs in.' })
export class SignInInput {
  @Field(() => String, { description: 'E-mail address or user name, in capital or small letters.' })
  login: string;
  @Field(() => String, { description: 'Password.' })
  password: string;
}

/** The second step of signing in. */
@InputType({ description: 'The second step of signing in: the challenge, and one of the answers that it can have.' })
export class ConfirmSignInInput {
  @Field(() => String, { description: 'The challenge of the first step.' })
  challenge: string;
  @Field(() => String, { nullable: true, description: 'The six digits that the authenticator app shows.' })
  code?: string | null;
  @Field(() => String, { nullable: true, description: 'One of the codes that were printed.' })
  recoveryCode?: string | null;
  @Field(() => String, { nullable: true, description: 'What navigator.credentials.get gave, as JSON.' })
  passkey?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether this browser is spared the second step for 30 days.' })
  isRemembered: boolean;
}

/** How somebody goes out. */
@InputType({ description: 'How somebody goes out.' })
export class SignOutInput {
  @Field(() => Boolean, { defaultValue: false, description: 'Whether everywhere, on all devices, and not here alone.' })
  isEverywhere: boolean;
}

/** Whose password is forgotten. */
@InputType({ description: 'Whose password is forgotten.' })
export class RequestPasswordResetInput {
  @Field(() => String, { description: 'E-mail address or user name, in capital or small letters.' })
  login: string;
}

/** What a link that was sent or shown is answered with. */
@InputType({ description: 'What a link is answered with, by whoever it was given to. Each is good for once.' })
export class AcceptLinkInput {
  @Field(() => String, { description: 'The secret of the link.' })
  key: string;
  @Field(() => String, { description: 'The password from now on: at least 10 characters, and none that is easily guessed.' })
  password: string;
  @Field(() => String, { nullable: true, description: 'E-mail address or user name; of the first administrator alone.' })
  login?: string | null;
  @Field(() => String, { nullable: true, description: 'Name; of the first administrator alone.' })
  name?: string | null;
}
