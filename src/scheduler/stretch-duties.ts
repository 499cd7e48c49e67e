// What members lead within a stretch of groups, as a table: what it would be worth if one member took over all that
// another leads there. The ground of exchanges between members.
import type { ContinuityNet, Leads } from './continuity-net.ts';

/** Outweighs whatever else a group can gain. */
export const NEEDED = 1000;

/** A stretch that widens group by group, over covers of one net. */
export class StretchDuties {
  /** By `member * members + other`: what the other's duties are worth to the member; below 0 = they cannot take them. */
  readonly weights: Float64Array;
  readonly members: number;
  readonly #net: ContinuityNet;
  readonly #able: Uint8Array;
  readonly #worth: Float64Array;
  readonly #groupOf: Int32Array;
  readonly #column: Float64Array;
  #from = 0;
  #to = 0;

  constructor(net: ContinuityNet) {
    this.#net = net;
    this.members = net.kindOf.length;
    const size = this.members * this.members;
    this.weights = new Float64Array(size);
    this.#able = new Uint8Array(size);
    this.#worth = new Float64Array(size);
    this.#column = new Float64Array(this.members);
    this.#groupOf = new Int32Array(net.sessions);
    net.groups.forEach((group, at) => {
      for (const session of group) this.#groupOf[session] = at;
    });
  }

  /** An empty stretch before a group. */
  begin(at: number): void {
    this.#able.fill(1);
    this.#worth.fill(0);
    this.#from = at;
    this.#to = at;
  }

  /** Takes in the group after the stretch, or the one before it. */
  widen(leads: Leads, where: 'after' | 'before'): void {
    const { groups, kinds, kindOf, choiceAt, gain, needed } = this.#net;
    const at = where === 'after' ? this.#to++ : --this.#from;
    for (const session of groups[at] as readonly number[]) {
      const lead = leads[session] as number;
      if (lead < 0) continue;
      for (let member = 0; member < this.members; member++) {
        const place = member * this.members + lead;
        const choice = choiceAt[session * kinds + (kindOf[member] as number)] as number;
        if (choice < 0) this.#able[place] = 0;
        else
          this.#worth[place] =
            (this.#worth[place] as number) + (gain[choice] as number) + NEEDED * (needed[choice] as number);
      }
    }
  }

  /** Works out the weights: what is led well, and the continuations kept across the ends of the stretch. */
  weigh(leads: Leads): void {
    const { members, weights } = this;
    for (let index = 0; index < weights.length; index++) {
      weights[index] = this.#able[index] ? 1 + (this.#worth[index] as number) : -1;
    }
    for (const [from, to] of this.#net.links) {
      const isInFrom = this.#isIn(from);
      if (isInFrom === this.#isIn(to)) continue;
      const [inside, outside] = isInFrom ? [leads[from], leads[to]] : [leads[to], leads[from]];
      if ((inside as number) < 0 || (outside as number) < 0) continue;
      const index = (outside as number) * members + (inside as number);
      if (this.#able[index]) weights[index] = (weights[index] as number) + 1;
    }
  }

  /** Hands over within the stretch: what a member led, `heir[member]` leads. */
  handOver(leads: Leads, heir: Int32Array): void {
    for (let at = this.#from; at < this.#to; at++) {
      for (const session of this.#net.groups[at] as readonly number[]) {
        const lead = leads[session] as number;
        if (lead >= 0) leads[session] = heir[lead] as number;
      }
    }
    for (const table of [this.#able, this.#worth]) {
      for (let row = 0; row < table.length; row += this.members) {
        for (let lead = 0; lead < this.members; lead++) {
          this.#column[heir[lead] as number] = table[row + lead] as number;
        }
        table.set(this.#column, row);
      }
    }
  }

  #isIn(session: number): boolean {
    const at = this.#groupOf[session] as number;
    return at >= this.#from && at < this.#to;
  }
}
