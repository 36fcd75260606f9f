import { Field, ID, InputType } from 'type-graphql';

/** A session to end at once. */
@InputType({ description: 'A session to end at once: one’s own, or anybody’s for who keeps accounts.' })
export class RevokeSessionInput {
  @Field(() => ID, { description: 'Identity of the session.' })
  id: string;
}

/** Whose sessions are to end at once. */
@InputType({ description: 'Whose sessions are to end at once, all but the one that asks.' })
export class RevokeOtherSessionsInput {
  @Field(() => ID, { nullable: true, description: 'Identity of the account, for who keeps accounts; one’s own unless given.' })
  accountId?: string | null;
}

/** A password to take the place of one's own. */
@InputType({ description: 'A password to take the place of one’s own. All other sessions end.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password as it is.' })
  currentPassword: string;
  @Field(() => String, { description: 'The password from now on: at least 10 characters, and none that is easily guessed.' })
  newPassword: string;
}
