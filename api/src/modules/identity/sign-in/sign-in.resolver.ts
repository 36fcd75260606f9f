import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { NeedsNothing } from '../../../shared/graphql/needs.js';
import { isPermission } from '../../../shared/permissions.js';
import { accounts } from '../account/account.queries.js';
import { Account } from '../account/account.type.js';
import { mayDo, permissionsAt, permissionsSomewhere } from '../may-do.js';
import { rolesToGive, rolesToGiveSomewhere } from '../role/roles-to-give.js';
import { mutationsForTwo } from '../second-person/mutations-for-two.js';
import { addressOf } from '../single-sign-on/single-sign-on.service.js';
import { askedBy } from './entrance.js';
import { goodLink } from './good-link.js';
import { LinkService } from './link.service.js';
import { GoodLink } from './link.type.js';
import { ResetRequestService } from './reset-request.service.js';
import { SecondFactorNeeded } from './second-factor-needed.type.js';
import { SecondStepService } from './second-step.service.js';
import { AcceptLinkInput, ConfirmSignInInput, RequestPasswordResetInput, SignInInput, SignOutInput } from './sign-in.input.js';
import { AcceptLinkPayload, ConfirmSignInPayload, RequestPasswordResetPayload, SignInPayload, SignOutPayload } from './sign-in.payload.js';
import { SignInService } from './sign-in.service.js';
import { SignInWays } from './sign-in-ways.type.js';
import { Viewer } from './viewer.type.js';

/** What is asked whether one may do it, and where. */
@ArgsType()
class CanArgs {
  @Field(() => String, { description: 'The permission, such as unit:change.' })
  permission: string;
  @Field(() => ID, { nullable: true, description: 'Over which unit; over the whole platform unless given.' })
  unit?: string | null;
}

/** Where it is asked which roles one may give. */
@ArgsType()
class RolesToGiveArgs {
  @Field(() => ID, { nullable: true, description: 'Identity of the unit; over everything unless given.' })
  unit?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether they reach the units too that these lead.' })
  includesLed: boolean;
}

/** Coming in, going out, and who one is. */
@Resolver(() => Viewer)
export class SignInResolver {
  @Query(() => Viewer, { description: 'Who asks, and what they may do.' })
  viewer(@Ctx() { signedIn }: Context): Pick<Viewer, 'sessionId' | 'isRestricted'> {
    return { sessionId: signedIn?.sessionId ?? null, isRestricted: signedIn?.isRestricted ?? false };
  }

  @FieldResolver(() => Account, { nullable: true, description: 'As whom one is signed in; null: as nobody in particular.' })
  account(@Ctx() { signedIn, read }: Context, @Info() info: GraphQLResolveInfo) {
    return signedIn?.sessionId ? read.one(accounts, info, { id: signedIn.accountId }) : null;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether one may do something today. Only for showing and hiding: what is done is checked when it is done.',
  })
  can(@Args(() => CanArgs) { permission, unit }: CanArgs, @Ctx() ctx: Context): Promise<boolean> {
    return isPermission(permission) ? mayDo(ctx, permission, unit ? { units: [unit] } : {}) : Promise.resolve(false);
  }

  @FieldResolver(() => [String], {
    description: 'The permissions, such as unit:change, that one has today over a unit; over the whole platform unless a unit is named.',
  })
  permissions(
    @Arg('unit', () => ID, { nullable: true, description: 'Identity of the unit.' }) unit: string | null,
    @Ctx() ctx: Context,
  ): Promise<string[]> {
    return permissionsAt(ctx, unit ?? null);
  }

  @FieldResolver(() => [String], { name: 'permissionsSomewhere', description: 'The permissions that one has today over anything at all.' })
  somewhere(@Ctx() ctx: Context): string[] {
    return permissionsSomewhere(ctx);
  }

  @FieldResolver(() => [String], {
    description:
      'Codes of the roles that one may give over a unit, or over everything unless one is named: they bring no more than one has there.',
  })
  rolesToGive(@Args(() => RolesToGiveArgs) { unit, includesLed }: RolesToGiveArgs, @Ctx() ctx: Context): Promise<string[]> {
    return rolesToGive(ctx, unit ?? null, includesLed);
  }

  @FieldResolver(() => [String], {
    name: 'rolesToGiveSomewhere',
    description: 'Codes of the roles that one may give over anything at all.',
  })
  givenSomewhere(@Ctx() ctx: Context): Promise<string[]> {
    return rolesToGiveSomewhere(ctx);
  }

  @FieldResolver(() => [String], {
    description:
      'The mutations, such as closeUnit, that a second person has to approve whatever they are given: sent without isProposal they are refused. What some need beside for what they are given is told when they are sent.',
  })
  mutationsForTwo(@Ctx() ctx: Context, @Info() { schema }: GraphQLResolveInfo): Promise<string[]> {
    return mutationsForTwo(ctx, schema);
  }

  @Query(() => SignInWays, { description: 'How people can come in here; passkeys always.' })
  signInWays(@Ctx() { waysIn }: Context): SignInWays {
    const { hasPasswords, post, providers } = waysIn;
    return {
      ...{ hasPasswords, hasResetByMail: hasPasswords && post !== null },
      providers: providers.map(({ id, name }) => ({ id, label: name, address: addressOf(id) })),
    };
  }

  @Query(() => SecondFactorNeeded, {
    nullable: true,
    description:
      'What is asked yet of who came back from single sign-on, by the challenge that they brought; null where it is none any more.',
  })
  secondFactorNeeded(
    @Arg('challenge', () => String, { description: 'The challenge.' }) challenge: string,
    @Ctx() ctx: Context,
  ): Promise<SecondFactorNeeded | null> {
    return askedBy(ctx, challenge);
  }

  @Query(() => GoodLink, {
    nullable: true,
    description: 'What a link is for and whose account it opens, for whoever has it; null where it is good no longer, or never was.',
  })
  goodLink(
    @Arg('key', () => String, { description: 'The secret of the link.' }) key: string,
    @Ctx() ctx: Context,
  ): Promise<GoodLink | null> {
    return goodLink(ctx, key);
  }

  @NeedsNothing()
  @Mutation(() => SignInPayload, { description: 'Begins a session: its secret is a cookie that no script can read.' })
  signIn(@Arg('input', () => SignInInput) input: SignInInput, @Ctx() ctx: Context) {
    return new SignInService(ctx).signIn(input);
  }

  @NeedsNothing()
  @Mutation(() => ConfirmSignInPayload, { description: 'Begins a session by the second step, where the first one asked for it.' })
  confirmSignIn(@Arg('input', () => ConfirmSignInInput) input: ConfirmSignInInput, @Ctx() ctx: Context) {
    return new SecondStepService(ctx).confirm(input);
  }

  @NeedsNothing()
  @Mutation(() => RequestPasswordResetPayload, {
    description: 'Has a link sent to the address of an account, by which its password is set.',
  })
  requestPasswordReset(@Arg('input', () => RequestPasswordResetInput) input: RequestPasswordResetInput, @Ctx() ctx: Context) {
    return new ResetRequestService(ctx).request(input);
  }

  @NeedsNothing()
  @Mutation(() => SignOutPayload, { description: 'Ends the session that the request came with, or all of its account.' })
  signOut(@Arg('input', () => SignOutInput) input: SignOutInput, @Ctx() ctx: Context) {
    return new SignInService(ctx).signOut(input);
  }

  @NeedsNothing()
  @Mutation(() => AcceptLinkPayload, {
    description: 'Sets the password by a link of an invitation or a reset, or makes the first administrator, and begins a session.',
  })
  acceptLink(@Arg('input', () => AcceptLinkInput) input: AcceptLinkInput, @Ctx() ctx: Context) {
    return new LinkService(ctx).accept(input);
  }
}
