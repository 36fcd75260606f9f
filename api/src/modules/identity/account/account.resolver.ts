import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Needs } from '../../../shared/graphql/needs.js';
import { Whole } from '../../../shared/graphql/whole.js';
import { EndAccountInput, InviteAccountInput, ResetPasswordInput, UnlockAccountInput, UpdateAccountInput } from './account.input.js';
import {
  EndAccountPayload,
  InviteAccountPayload,
  ResetPasswordPayload,
  UnlockAccountPayload,
  UpdateAccountPayload,
} from './account.payload.js';
import { accounts } from './account.queries.js';
import { AccountService } from './account.service.js';
import { Account, AccountConnection, AccountsArgs } from './account.type.js';

/** Accounts in GraphQL. */
@Resolver(() => Account)
export class AccountResolver {
  @Whole()
  @Query(() => Account, { nullable: true, description: 'An account by its identity.' })
  account(@Arg('id', () => ID, { description: 'Identity.' }) id: string, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.one(accounts, info, { id });
  }

  @Whole()
  @Query(() => AccountConnection, {
    description: 'Accounts: all of them to who keeps them and to who reads the whole trail, to anybody else their own.',
  })
  accounts(@Args(() => AccountsArgs) args: AccountsArgs, @Ctx() { read }: Context, @Info() info: GraphQLResolveInfo) {
    return read.page(accounts, info, args);
  }

  @Needs('account:manage')
  @Mutation(() => InviteAccountPayload, { description: 'Makes an account, and a link by which its owner sets the password.' })
  inviteAccount(@Arg('input', () => InviteAccountInput) input: InviteAccountInput, @Ctx() ctx: Context) {
    return new AccountService(ctx).invite(input);
  }

  @Needs('account:manage')
  @Mutation(() => ResetPasswordPayload, { description: 'Makes a link by which the password of an account is set anew.' })
  resetPassword(@Arg('input', () => ResetPasswordInput) input: ResetPasswordInput, @Ctx() ctx: Context) {
    return new AccountService(ctx).resetPassword(input);
  }

  @Needs('account:manage')
  @Mutation(() => UpdateAccountPayload, { description: 'Changes an account.' })
  updateAccount(@Arg('input', () => UpdateAccountInput) input: UpdateAccountInput, @Ctx() ctx: Context) {
    return new AccountService(ctx).update(input);
  }

  @Needs('account:manage')
  @Mutation(() => EndAccountPayload, { description: 'Ends an account, with all its sessions at once.' })
  endAccount(@Arg('input', () => EndAccountInput) input: EndAccountInput, @Ctx() ctx: Context) {
    return new AccountService(ctx).end(input);
  }

  @Needs('account:manage')
  @Mutation(() => UnlockAccountPayload, { description: 'Opens an account that was locked after too many wrong attempts.' })
  unlockAccount(@Arg('input', () => UnlockAccountInput) input: UnlockAccountInput, @Ctx() ctx: Context) {
    return new AccountService(ctx).unlock(input);
  }
}
