import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { NeedsNothing } from '../../../shared/graphql/needs.js';
import {
  AddPasskeyInput,
  BeginPasskeyInput,
  BeginPasskeySignInInput,
  RemovePasskeyInput,
  RenamePasskeyInput,
  SignInWithPasskeyInput,
} from './passkey.input.js';
import {
  AddPasskeyPayload,
  BeginPasskeyPayload,
  BeginPasskeySignInPayload,
  RemovePasskeyPayload,
  RenamePasskeyPayload,
  SignInWithPasskeyPayload,
} from './passkey.payload.js';
import { PasskeyService } from './passkey.service.js';

/** Passkeys, in GraphQL. */
@Resolver()
export class PasskeyResolver {
  @NeedsNothing()
  @Mutation(() => BeginPasskeySignInPayload, { description: 'Begins signing in by a passkey alone.' })
  beginPasskeySignIn(@Arg('input', () => BeginPasskeySignInInput) _input: BeginPasskeySignInInput, @Ctx() ctx: Context) {
    return new PasskeyService(ctx).beginSignIn();
  }

  @NeedsNothing()
  @Mutation(() => SignInWithPasskeyPayload, { description: 'Begins a session by a passkey, which is two factors in one.' })
  signInWithPasskey(@Arg('input', () => SignInWithPasskeyInput) input: SignInWithPasskeyInput, @Ctx() ctx: Context) {
    return new PasskeyService(ctx).signIn(input);
  }

  @NeedsNothing()
  @Mutation(() => BeginPasskeyPayload, { description: 'Begins adding a passkey to one’s own account.' })
  beginPasskey(@Arg('input', () => BeginPasskeyInput) input: BeginPasskeyInput, @Ctx() ctx: Context) {
    return new PasskeyService(ctx).beginAdding(input);
  }

  @NeedsNothing()
  @Mutation(() => AddPasskeyPayload, { description: 'Adds a passkey to one’s own account.' })
  addPasskey(@Arg('input', () => AddPasskeyInput) input: AddPasskeyInput, @Ctx() ctx: Context) {
    return new PasskeyService(ctx).add(input);
  }

  @NeedsNothing()
  @Mutation(() => RenamePasskeyPayload, { description: 'Gives a passkey of one’s own another name.' })
  renamePasskey(@Arg('input', () => RenamePasskeyInput) input: RenamePasskeyInput, @Ctx() ctx: Context) {
    return new PasskeyService(ctx).rename(input);
  }

  @NeedsNothing()
  @Mutation(() => RemovePasskeyPayload, { description: 'Removes a passkey of one’s own.' })
  removePasskey(@Arg('input', () => RemovePasskeyInput) input: RemovePasskeyInput, @Ctx() ctx: Context) {
    return new PasskeyService(ctx).remove(input);
  }
}
