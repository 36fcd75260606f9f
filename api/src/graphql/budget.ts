import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { networkOf } from '../shared/address.js';
import type { Context } from '../shared/context.js';
import { type Flow, LeakyBuckets, type Poured } from '../shared/leaky-buckets.js';

/** What the operations of one caller may cost in a minute: of an account, by sessions and access tokens together, and of an address otherwise. */
export interface CostPerMinute {
  readonly known: number;
  readonly anonymous: number;
}

/** What an answer says of its cost: what was asked for, what is left of the limit now, and how much comes back in a second. */
export interface ShownCost {
  readonly requested: number;
  readonly remaining: number;
  readonly limit: number;
  readonly restoredPerSecond: number;
}

/** What every request costs beside its fields: what can't be read or isn't valid, too. */
const ofRequest = 10;

type Asking = Pick<Context, 'signedIn' | 'caller'>;

/** How much callers may ask for in all: a leaky bucket of cost for each, in the memory of this process. */
export class Budget {
  readonly #buckets = new LeakyBuckets();

  constructor(private readonly perMinute: CostPerMinute) {}

  /** Takes a cost from the caller's budget and says what is left, or refuses. Errors: RATE_LIMITED. */
  take(asking: Asking, cost: number): ShownCost {
    const capacity = asking.signedIn ? this.perMinute.known : this.perMinute.anonymous;
    const flow = { capacity, perSecond: capacity / 60 };
    const poured = this.#buckets.pour(whoseOf(asking), cost, flow);
    if (!poured.hasRoom) throw tooMuch(cost, poured, flow);
    return shown(cost, poured.remaining, flow);
  }

  /** Takes what a request costs whatever it asks. */
  takeRequest(asking: Asking): void {
    this.take(asking, ofRequest);
  }
}

/** By the connection and what was proved alone: nothing that a caller writes into the request chooses the bucket, nor how many tokens they made. */
function whoseOf({ signedIn, caller }: Asking): string {
  return signedIn ? `account ${signedIn.accountId}` : `address ${networkOf(caller.address)}`;
}

function tooMuch(requested: number, { remaining, waitSeconds }: Poured, flow: Flow): GraphQLError {
  return new GraphQLError(
    `This costs ${Math.round(requested)}, and you have asked for much lately: ask again in ${waitSeconds} seconds, or for less at once.`,
    {
      extensions: {
        code: 'RATE_LIMITED',
        cost: shown(requested, remaining, flow),
        http: { status: 429, headers: new HeaderMap([['retry-after', String(waitSeconds)]]) },
      },
    },
  );
}

function shown(requested: number, remaining: number, { capacity, perSecond }: Flow): ShownCost {
  return { requested: Math.round(requested), remaining, limit: capacity, restoredPerSecond: Math.round(perSecond) };
}
