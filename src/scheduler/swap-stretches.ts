// Betters a cover by pairs: in every stretch of groups, long or short, two members swap all that they lead there where
// that keeps more continuations. Now and then they swap where it keeps as many: what one such swap opens, others better.
import type { ContinuityNet, Leads } from './continuity-net.ts';
import { StretchDuties } from './stretch-duties.ts';

/** One in so many swaps that neither gain nor lose is made. */
const IDLE_SWAPS = 37;

/** Makes the swap for covers of a net: changes the leads that it is given, never for the worse. */
export function stretchSwap(net: ContinuityNet): (leads: Leads) => void {
  const duties = new StretchDuties(net);
  const { members, weights } = duties;
  const heir = new Int32Array(members).map((_, member) => member);
  let turn = 0;
  const gain = (one: number, other: number): number => {
    const [first, second] = [weights[one * members + other] as number, weights[other * members + one] as number];
    if (first < 0 || second < 0) return -1;
    return first + second - (weights[one * members + one] as number) - (weights[other * members + other] as number);
  };
  const swap = (leads: Leads, one: number, other: number): void => {
    heir[one] = other;
    heir[other] = one;
    duties.handOver(leads, heir);
    heir[one] = one;
    heir[other] = other;
    duties.weigh(leads);
  };
  return (leads) => {
    for (let from = 0; from < net.groups.length; from++) {
      duties.begin(from);
      for (let to = from; to < net.groups.length; to++) {
        duties.widen(leads, 'after');
        duties.weigh(leads);
        for (let one = 0; one < members; one++) {
          for (let other = one + 1; other < members; other++) {
            const gained = gain(one, other);
            if (gained > 0 || (gained === 0 && ++turn % IDLE_SWAPS === 0)) swap(leads, one, other);
          }
        }
      }
    }
  };
}
