import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { Needs, NeedsNothing } from '../../../shared/graphql/needs.js';
import {
  BeginAuthenticatorAppInput,
  ConfirmAuthenticatorAppInput,
  MakeRecoveryCodesInput,
  RemoveAuthenticatorAppInput,
  ResetSecondFactorInput,
} from './second-factor.input.js';
import {
  BeginAuthenticatorAppPayload,
  ConfirmAuthenticatorAppPayload,
  MakeRecoveryCodesPayload,
  RemoveAuthenticatorAppPayload,
  ResetSecondFactorPayload,
} from './second-factor.payload.js';
import { SecondFactorService } from './second-factor.service.js';

/** Second factors, in GraphQL. */
@Resolver()
export class SecondFactorResolver {
  @NeedsNothing()
  @Mutation(() => BeginAuthenticatorAppPayload, { description: 'Begins an authenticator app of one’s own.' })
  beginAuthenticatorApp(@Arg('input', () => BeginAuthenticatorAppInput) _input: BeginAuthenticatorAppInput, @Ctx() ctx: Context) {
    return new SecondFactorService(ctx).beginApp();
  }

  @NeedsNothing()
  @Mutation(() => ConfirmAuthenticatorAppPayload, { description: 'Takes the app that was begun, and ends all other sessions.' })
  confirmAuthenticatorApp(@Arg('input', () => ConfirmAuthenticatorAppInput) input: ConfirmAuthenticatorAppInput, @Ctx() ctx: Context) {
    return new SecondFactorService(ctx).confirmApp(input);
  }

  @NeedsNothing()
  @Mutation(() => RemoveAuthenticatorAppPayload, { description: 'Removes one’s own authenticator app.' })
  removeAuthenticatorApp(@Arg('input', () => RemoveAuthenticatorAppInput) input: RemoveAuthenticatorAppInput, @Ctx() ctx: Context) {
    return new SecondFactorService(ctx).removeApp(input);
  }

  @NeedsNothing()
  @Mutation(() => MakeRecoveryCodesPayload, { description: 'Makes new recovery codes of one’s own.' })
  makeRecoveryCodes(@Arg('input', () => MakeRecoveryCodesInput) input: MakeRecoveryCodesInput, @Ctx() ctx: Context) {
    return new SecondFactorService(ctx).newRecoveryCodes(input);
  }

  @Needs('account:manage')
  @Mutation(() => ResetSecondFactorPayload, { description: 'Takes away the second factors of somebody who lost them.' })
  resetSecondFactor(@Arg('input', () => ResetSecondFactorInput) input: ResetSecondFactorInput, @Ctx() ctx: Context) {
    return new SecondFactorService(ctx).reset(input);
  }
}
