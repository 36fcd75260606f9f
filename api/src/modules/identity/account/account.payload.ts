import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, Info, ObjectType } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Payload } from '../../../shared/graphql/payload.js';
import { accounts } from './account.queries.js';
import { Account } from './account.type.js';

/** What a mutation of an account answers. */
@ObjectType()
export abstract class AccountPayload extends Payload {
  @Field(() => Account, {
    nullable: true,
    description: 'As it stands now: after the command, or, when someone wrote in between, as they left it. Null after other refusals.',
  })
  account(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return this.subjectId ? read.one(accounts, info, { id: this.subjectId }) : null;
  }
}

/** What a mutation that makes a link answers. */
@ObjectType()
abstract class LinkPayload extends AccountPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'The secret of the link, shown this once: whoever has it sets the password. Null where it is sent, and when it was refused, or only tried.',
  })
  get key(): string | null {
    return this.subjectId && this.userErrors.length === 0 ? (this.secret ?? null) : null;
  }

  @Field(() => String, {
    name: 'sentTo',
    nullable: true,
    description: 'The e-mail address that the link is sent to; how that went stands at the account’s link. Null where it is shown.',
  })
  get shownSentTo(): string | null {
    return this.subjectId && this.userErrors.length === 0 ? (this.sentTo ?? null) : null;
  }

  sentTo?: string;

  /** The secret as the command made it; one that was only tried is of no use, and not shown. */
  secret?: string;
}

/** What inviteAccount answers. */
@ObjectType({ description: 'What inviteAccount answers.' })
export class InviteAccountPayload extends LinkPayload {}

/** What resetPassword answers. */
@ObjectType({ description: 'What resetPassword answers.' })
export class ResetPasswordPayload extends LinkPayload {}

/** What updateAccount answers. */
@ObjectType({ description: 'What updateAccount answers.' })
export class UpdateAccountPayload extends AccountPayload {}

/** What endAccount answers. */
@ObjectType({ description: 'What endAccount answers.' })
export class EndAccountPayload extends AccountPayload {}

/** What unlockAccount answers. */
@ObjectType({ description: 'What unlockAccount answers.' })
export class UnlockAccountPayload extends AccountPayload {}
