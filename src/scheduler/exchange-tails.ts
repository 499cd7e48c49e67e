// Betters a cover between groups of sessions: from a group on, members take over from each other all that they lead
// later, so that most continuations across that point are kept. Exact for each point, an assignment of later duties to
// members.
import { type Assigner, assigner } from './assignment.ts';
import type { ContinuityNet, Leads } from './continuity-net.ts';
import { StretchDuties } from './stretch-duties.ts';

/** Makes the exchange for covers of a net: changes the leads that it is given, at every point from the last to the first. */
export function tailExchange(net: ContinuityNet): (leads: Leads) => void {
  const duties = new StretchDuties(net);
  const { members, weights } = duties;
  const { assign }: Assigner = assigner(members, members);
  const taken = new Int32Array(members);
  const heir = new Int32Array(members);
  return (leads) => {
    duties.begin(net.groups.length);
    for (let at = net.groups.length - 1; at > 0; at--) {
      duties.widen(leads, 'before');
      duties.weigh(leads);
      // Whoever stays with their own duties wins a tie, so that nothing changes for nothing.
      for (let member = 0; member < members; member++) {
        const index = member * members + member;
        weights[index] = (weights[index] as number) + 1e-6;
      }
      assign(members, members, weights, taken);
      if (taken.every((tail, member) => tail === member) || taken.includes(-1)) continue;
      taken.forEach((tail, member) => {
        heir[tail] = member;
      });
      duties.handOver(leads, heir);
    }
  };
}
