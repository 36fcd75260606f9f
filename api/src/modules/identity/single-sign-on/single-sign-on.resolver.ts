import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.js';
import { NeedsNothing } from '../../../shared/graphql/needs.js';
import { UnlinkSingleSignOnInput } from './single-sign-on.input.js';
import { UnlinkSingleSignOnPayload } from './single-sign-on.payload.js';
import { SingleSignOnService } from './single-sign-on.service.js';

/** Accounts at providers of single sign-on, in GraphQL. One is linked by going there: the provider’s address with `?link`. */
@Resolver()
export class SingleSignOnResolver {
  @NeedsNothing()
  @Mutation(() => UnlinkSingleSignOnPayload, { description: 'Takes a link of one’s own to an account at a provider away.' })
  unlinkSingleSignOn(@Arg('input', () => UnlinkSingleSignOnInput) input: UnlinkSingleSignOnInput, @Ctx() ctx: Context) {
    return new SingleSignOnService(ctx).unlink(input);
  }
}
