import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { NeedsNothing } from '../../../shared/graphql/needs.js';
import { BeginSingleSignOnLinkInput, UnlinkSingleSignOnInput } from './single-sign-on.input.js';
import { BeginSingleSignOnLinkPayload, UnlinkSingleSignOnPayload } from './single-sign-on.payload.js';
import { SingleSignOnService } from './single-sign-on.service.js';

/** Accounts at providers of single sign-on, in GraphQL. */
@Resolver()
export class SingleSignOnResolver {
  @NeedsNothing()
  @Mutation(() => BeginSingleSignOnLinkPayload, { description: 'Begins linking one’s own account to an account at a provider.' })
  beginSingleSignOnLink(@Arg('input', () => BeginSingleSignOnLinkInput) input: BeginSingleSignOnLinkInput, @Ctx() ctx: Context) {
    return new SingleSignOnService(ctx).beginLink(input);
  }

  @NeedsNothing()
  @Mutation(() => UnlinkSingleSignOnPayload, { description: 'Takes a link of one’s own to an account at a provider away.' })
  unlinkSingleSignOn(@Arg('input', () => UnlinkSingleSignOnInput) input: UnlinkSingleSignOnInput, @Ctx() ctx: Context) {
    return new SingleSignOnService(ctx).unlink(input);
  }
}
