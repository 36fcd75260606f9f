import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { NeedsNothing } from '../../../shared/graphql/needs.js';
import { PasswordService } from '../sign-in/password.service.js';
import { ChangePasswordInput, RevokeOtherSessionsInput, RevokeSessionInput } from './session.input.js';
import { ChangePasswordPayload, RevokeOtherSessionsPayload, RevokeSessionPayload } from './session.payload.js';
import { SessionService } from './session.service.js';

/** One's own sessions and password, in GraphQL. */
@Resolver()
export class SessionResolver {
  @NeedsNothing()
  @Mutation(() => RevokeSessionPayload, { description: 'Ends a session at once.' })
  revokeSession(@Arg('input', () => RevokeSessionInput) input: RevokeSessionInput, @Ctx() ctx: Context) {
    return new SessionService(ctx).revoke(input);
  }

  @NeedsNothing()
  @Mutation(() => RevokeOtherSessionsPayload, { description: 'Ends all sessions of an account at once, but the one that asks.' })
  revokeOtherSessions(@Arg('input', () => RevokeOtherSessionsInput) input: RevokeOtherSessionsInput, @Ctx() ctx: Context) {
    return new SessionService(ctx).revokeOthers(input);
  }

  @NeedsNothing()
  @Mutation(() => ChangePasswordPayload, { description: 'Changes one’s own password, and ends all other sessions at once.' })
  changePassword(@Arg('input', () => ChangePasswordInput) input: ChangePasswordInput, @Ctx() ctx: Context) {
    return new PasswordService(ctx).change(input);
  }
}
