// Prices of continuity. A continuation that a kind could keep is worth 1, and its worth is shared among the limits that
// it stands in; each limit charges its dearest share to each of its choices. Whatever the shares, no cover keeps more
// than the best assignments of the single groups are worth at these charges (Lagrangian duality). Shares move to where
// the assignments disagree: a subgradient with momentum.
import type { ContinuityNet, Leads } from './continuity-net.ts';

const MOMENTUM = 0.5;

/** The shares of arcs in their limits, and what they charge. */
export class ContinuityPrices {
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

  /** Shares the worth of every arc as the prices of its limits are, which were found otherwise. */
  take(prices: Float64Array): void {
    const { limits, arcStarts } = this.#net;
    for (let limit = 0; limit < limits; limit++) {
      this.#share.fill(prices[limit] as number, arcStarts[limit], arcStarts[limit + 1]);
    }
    this.#shift(0);
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
