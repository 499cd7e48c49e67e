// Continuity by prices, for delegations and programmes beyond a solver's reach. What the best assignments of the single
// groups are worth at prices of continuity is a bound; moving the prices lowers it. They also tell a sweep over the
// groups what lies ahead, which gives covers close to the bound; members who take over from each other close in on it.
import type { ContinuityNet, Leads } from './continuity-net.ts';
import { ContinuityPrices } from './continuity-prices.ts';
import { searchCovers } from './search-covers.ts';

/** A cover, what it keeps, and what none exceeds. */
export interface PricedCover {
  readonly leads: Leads;
  readonly kept: number;
  readonly bound: number;
}

/** When it may end, and who is told how far it is. */
export interface PricingTerms {
  /** Asked every round. */
  readonly isTimeUp: () => boolean;
  /** Ends where the cover is as near as this to the bound, as a share of it, by the rounds that there were. */
  readonly near: (rounds: number) => number;
  /** Prices of the net's limits to begin with, where they were found otherwise. */
  readonly prices?: Float64Array;
  readonly onProgress?: (kept: number, bound: number) => void;
}

/** Rounds without a better bound after which the steps are shortened, by what, and how short ends the search. */
const PATIENCE = 10;
const SHORTER = 0.7;
const SHORTEST = 0.002;

/** The first step as a share of the way from the bound to the cover: from nothing, and from prices that are good. */
const FIRST_STEP = 1;
const FIRST_STEP_FROM_PRICES = 0.1;

/** Rounds between one attempt at covers and the next. */
const SWEEP_EVERY = 5;

/** Finds a cover and a bound. The same net and prices give the same, unless time runs out. */
export function priceContinuity(net: ContinuityNet, terms: PricingTerms): PricedCover {
  const { isTimeUp, near, onProgress } = terms;
  const search = searchCovers(net);
  const prices = new ContinuityPrices(net);
  if (terms.prices) prices.take(terms.prices);
  const leads: Leads = new Int32Array(net.sessions).fill(-1);
  let bound: number = net.most;
  let round = 0;
  const isNear = (): boolean => wholeOf(bound) - search.kept() <= near(round) * wholeOf(bound);
  let [pace, stale, last] = [terms.prices ? FIRST_STEP_FROM_PRICES : FIRST_STEP, 0, bound];
  while (pace > SHORTEST) {
    round++;
    prices.charge();
    const value = search.assign(prices, leads);
    bound = Math.min(bound, value);
    if (round % SWEEP_EVERY === 0) {
      search.sweep(prices, leads, () => isNear() || isTimeUp());
      onProgress?.(search.kept(), wholeOf(bound));
    }
    if (isNear() || isTimeUp()) break;
    if (bound < last - 0.02 * pace * (bound - search.kept())) [last, stale] = [bound, 0];
    else if (++stale > PATIENCE) [pace, last, stale] = [pace * SHORTER, bound, 0];
    if (!prices.move(leads, pace * (value - search.kept()))) break;
  }
  const kept = Math.max(0, search.kept());
  return { leads: search.best(), kept, bound: Math.max(wholeOf(bound), kept) };
}

/** What is kept is a whole number, so a bound between two is as good as the lower one. */
function wholeOf(bound: number): number {
  return Math.floor(bound + 1e-6);
}
