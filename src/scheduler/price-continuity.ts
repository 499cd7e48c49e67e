// Continuity by prices, for delegations and programmes beyond a solver's reach. A continuation that a kind could keep is
// worth 1, and its worth is shared among the limits that it stands in; each limit charges its dearest share to each of
// its choices. Whatever the shares, no cover keeps more than the best assignments of the single groups are worth at these
// charges (Lagrangian duality): that is the bound. Shares move to where the assignments disagree (a subgradient with
// momentum), which lowers the bound; and the charges tell a sweep over the groups what lies ahead, which gives covers
// close to it.
import type { ContinuityNet } from './continuity-net.ts';
import { tailExchange } from './exchange-tails.ts';
import { type Leads, netCover } from './net-cover.ts';

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
  /** Ends where the cover is as near as this to the bound, as a share of it. */
  readonly near: number;
  readonly onProgress?: (kept: number, bound: number) => void;
  /** A cover that was found otherwise, to be bettered first. */
  readonly from?: Leads;
  /** A bound that was found otherwise. */
  readonly bound?: number;
}

/** Rounds of exchanges that a cover is bettered by. */
const MOST_EXCHANGES = 12;

const MOMENTUM = 0.5;

/** Rounds without a better bound after which the steps are shortened, by what, and how short ends the search. */
const PATIENCE = 10;
const SHORTER = 0.7;
const SHORTEST = 0.002;

/** Rounds between one attempt at covers and the next. */
const SWEEP_EVERY = 25;

/** Finds a cover and a bound. The same net gives the same, unless time runs out. */
export function priceContinuity(net: ContinuityNet, terms: PricingTerms): PricedCover {
  return pricing(net)(terms);
}

/** The same search in several goes: each goes on from where the last one ended. */
export function pricing(net: ContinuityNet): (terms: PricingTerms) => PricedCover {
  const cover = netCover(net);
  const exchange = tailExchange(net);
  const prices = new Prices(net);
  const nothing = new Float64Array(net.session.length);
  const leads: Leads = new Int32Array(net.sessions).fill(-1);
  let best: Leads = leads.slice();
  let kept = -1;
  let bound: number = net.most;
  const attempt = (found: Leads): void => {
    const now = cover.kept(found);
    if (now <= kept) return;
    kept = now;
    best = found.slice();
  };
  let [pace, stale, last] = [1, 0, bound];
  let round = 0;
  const better = (found: Leads): void => {
    const trial = found.slice();
    attempt(trial);
    for (let pass = 0, last = -1; pass < MOST_EXCHANGES && cover.kept(trial) > last; pass++) {
      last = cover.kept(trial);
      exchange(trial);
      attempt(trial);
      cover.settle(trial, nothing);
      attempt(trial);
    }
  };
  const go = ({ isTimeUp, near, onProgress, from, bound: known }: PricingTerms): void => {
    if (known !== undefined) bound = Math.min(bound, known);
    if (from) better(from);
    const isNear = (): boolean => wholeOf(bound) - kept <= near * wholeOf(bound);
    while (pace > SHORTEST && !isNear()) {
      round++;
      prices.charge();
      let value = 0;
      for (let group = 0; group < net.groups.length; group++) value += cover.solve(group, prices.worth, leads);
      bound = Math.min(bound, value);
      attempt(leads);
      if (round % SWEEP_EVERY === 0) {
        for (const forward of [true, false]) {
          const trial = leads.slice();
          cover.sweep(trial, forward, forward ? prices.ahead : prices.behind);
          for (let pass = 0; pass < 2; pass++) {
            attempt(trial);
            exchange(trial);
            attempt(trial);
            cover.settle(trial, prices.worth);
          }
          attempt(trial);
        }
        onProgress?.(kept, wholeOf(bound));
      }
      if (isNear() || isTimeUp()) break;
      if (bound < last - 0.02 * pace * (bound - kept)) [last, stale] = [bound, 0];
      else if (++stale > PATIENCE) [pace, last, stale] = [pace * SHORTER, bound, 0];
      if (!prices.move(leads, pace * (value - kept))) break;
    }
  };
  return (terms) => {
    go(terms);
    return { leads: best, kept: Math.max(0, kept), bound: Math.max(wholeOf(bound), kept) };
  };
}

/** What is kept is a whole number, so a bound between two is as good as the lower one. */
function wholeOf(bound: number): number {
  return Math.floor(bound + 1e-6);
}

/** The shares of arcs in their limits, and what they charge. */
class Prices {
  /** By choice: what it is worth in all; what of it lies in later sessions; what lies in earlier ones. */
  readonly worth: Float64Array;
  readonly ahead: Float64Array;
  readonly behind: Float64Array;
  readonly #net: ContinuityNet;
  readonly #share: Float64Array;
  readonly #drift: Float64Array;
  /** By arc: the limits that it stands in. */
  readonly #times: Int32Array;
  readonly #sum: Float64Array;
  readonly #slope: Float64Array;
  /** By limit: the entry with its dearest share. */
  readonly #dearest: Int32Array;

  constructor(net: ContinuityNet) {
    this.#net = net;
    const { arcs, arcsOf, arcStarts, choiceStarts, limits, session } = net;
    [this.worth, this.ahead, this.behind] = [0, 1, 2].map(() => new Float64Array(session.length)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    this.#share = new Float64Array(arcsOf.length);
    this.#drift = new Float64Array(arcsOf.length);
    this.#slope = new Float64Array(arcsOf.length);
    this.#times = new Int32Array(arcs);
    this.#sum = new Float64Array(arcs);
    this.#dearest = new Int32Array(limits);
    for (const arc of arcsOf) this.#times[arc] = (this.#times[arc] as number) + 1;
    // Every arc stands in two limits of one choice, at its beginning and its end: half each to begin with.
    for (let limit = 0; limit < limits; limit++) {
      const isSingle = (choiceStarts[limit + 1] as number) - (choiceStarts[limit] as number) === 1;
      this.#share.fill(isSingle ? 0.5 : 0, arcStarts[limit], arcStarts[limit + 1]);
    }
  }

  /** Works out the worths from the shares. */
  charge(): void {
    const { limits, arcStarts, arcsOf, arcFrom, choiceStarts, choicesOf, gain } = this.#net;
    this.worth.set(gain);
    this.ahead.fill(0);
    this.behind.fill(0);
    for (let limit = 0; limit < limits; limit++) {
      const first = arcStarts[limit] as number;
      let dearest = first;
      for (let entry = first; entry < (arcStarts[limit + 1] as number); entry++) {
        if ((this.#share[entry] as number) > (this.#share[dearest] as number)) dearest = entry;
      }
      this.#dearest[limit] = dearest;
      const charge = this.#share[dearest] as number;
      const start = choiceStarts[limit] as number;
      const end = choiceStarts[limit + 1] as number;
      for (let at = start; at < end; at++) {
        const choice = choicesOf[at] as number;
        this.worth[choice] = (this.worth[choice] as number) + charge;
      }
      if (end - start > 1) continue;
      const choice = choicesOf[start] as number;
      const side = arcFrom[arcsOf[first] as number] === choice ? this.ahead : this.behind;
      side[choice] = (side[choice] as number) + charge;
    }
  }

  /** Moves shares away from the limits that a cover pays for; false where nothing is left to move. */
  move(leads: Leads, reach: number): boolean {
    const { limits, choiceStarts, choicesOf, arcsOf, session, kind, kindOf } = this.#net;
    this.#slope.fill(0);
    this.#sum.fill(0);
    for (let limit = 0; limit < limits; limit++) {
      let taken = 0;
      for (let at = choiceStarts[limit] as number; at < (choiceStarts[limit + 1] as number); at++) {
        const choice = choicesOf[at] as number;
        const lead = leads[session[choice] as number] as number;
        if (lead >= 0 && kindOf[lead] === kind[choice]) taken++;
      }
      if (taken === 0) continue;
      const entry = this.#dearest[limit] as number;
      const arc = arcsOf[entry] as number;
      this.#slope[entry] = taken;
      this.#sum[arc] = (this.#sum[arc] as number) + taken;
    }
    let norm = 0;
    for (let entry = 0; entry < arcsOf.length; entry++) {
      const arc = arcsOf[entry] as number;
      const mean = (this.#sum[arc] as number) / (this.#times[arc] as number);
      const drift = (this.#slope[entry] as number) - mean + MOMENTUM * (this.#drift[entry] as number);
      this.#drift[entry] = drift;
      norm += drift * drift;
    }
    if (norm === 0) return false;
    this.#shift(reach / norm);
    return true;
  }

  /** Takes a step; what an arc's shares come to together stays 1, and none falls below 0. */
  #shift(step: number): void {
    const { arcsOf } = this.#net;
    this.#sum.fill(0);
    for (let entry = 0; entry < arcsOf.length; entry++) {
      const arc = arcsOf[entry] as number;
      const share = Math.max(0, (this.#share[entry] as number) - step * (this.#drift[entry] as number));
      this.#share[entry] = share;
      this.#sum[arc] = (this.#sum[arc] as number) + share;
    }
    for (let entry = 0; entry < arcsOf.length; entry++) {
      const arc = arcsOf[entry] as number;
      const sum = this.#sum[arc] as number;
      this.#share[entry] = sum > 1e-9 ? (this.#share[entry] as number) / sum : 1 / (this.#times[arc] as number);
    }
  }
}
