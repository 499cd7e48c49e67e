// Covers close to the bound that prices tell: assignments of single groups, sweeps that look ahead by prices, and members
// who take over from each other. The best cover that any of these came across is kept.
import type { ContinuityNet, Leads } from './continuity-net.ts';
import type { ContinuityPrices } from './continuity-prices.ts';
import { tailExchange } from './exchange-tails.ts';
import { netCover } from './net-cover.ts';
import { stretchSwap } from './swap-stretches.ts';

/** A search that goes on from call to call. */
export interface CoverSearch {
  /** The best cover so far, and the continuations that it keeps; -1 = there is none yet. */
  readonly best: () => Leads;
  readonly kept: () => number;
  /** Writes the best assignment of every group at these prices into `leads`; returns what they are worth together. */
  readonly assign: (prices: ContinuityPrices, leads: Leads) => number;
  /** Seeks covers from an assignment on, forward and backward in time, until it is told that it is enough. */
  readonly sweep: (prices: ContinuityPrices, leads: Leads, isEnough: () => boolean) => void;
}

/** Rounds of exchanges for any cover; of swaps, for one that is at most so far below the best so far. */
const EXCHANGES = 2;
const SWAPS = 12;
const WITHIN = 3;

/** Begins a search. */
export function searchCovers(net: ContinuityNet): CoverSearch {
  const cover = netCover(net);
  const exchangeTails = tailExchange(net);
  const swapStretches = stretchSwap(net);
  let best: Leads = new Int32Array(net.sessions).fill(-1);
  let kept = -1;
  const attempt = (found: Leads): void => {
    const now = cover.kept(found);
    if (now <= kept) return;
    kept = now;
    best = found.slice();
  };
  const exchange = (trial: Leads, worth: Float64Array): void => {
    exchangeTails(trial);
    attempt(trial);
    cover.settle(trial, worth);
    attempt(trial);
  };
  return {
    best: () => best,
    kept: () => kept,
    assign: ({ worth }, leads) => {
      let value = 0;
      for (let group = 0; group < net.groups.length; group++) value += cover.solve(group, worth, leads);
      attempt(leads);
      return value;
    },
    sweep: ({ worth, ahead, behind }, leads, isEnough) => {
      for (const forward of [true, false]) {
        const trial = leads.slice();
        cover.sweep(trial, forward, forward ? ahead : behind);
        attempt(trial);
        for (let round = 0; round < EXCHANGES; round++) exchange(trial, worth);
        for (let round = 0; round < SWAPS && !isEnough(); round++) {
          swapStretches(trial);
          attempt(trial);
          if (cover.kept(trial) < kept - WITHIN) break;
          exchange(trial, worth);
        }
      }
    },
  };
}
