// Betters a cover between groups of sessions: from a group on, members take over from each other all that they lead
// later, so that most continuations across that point are kept. Exact for each point, an assignment of later duties to
// members.
import { type Assigner, assigner } from './assignment.ts';
import type { ContinuityNet } from './continuity-net.ts';

/** Outweighs whatever else a group can gain. */
export const NEEDED = 1000;

/** Makes the exchange for covers of a net: changes the leads that it is given, at every point from the last to the first. */
export function tailExchange(net: ContinuityNet): (leads: Int32Array) => void {
  const { groups, kinds, kindOf, choiceAt, gain, needed, links, sessions } = net;
  const members = kindOf.length;
  const { assign }: Assigner = assigner(members, members);
  const able = new Uint8Array(members * members);
  const worth = new Float64Array(members * members);
  const weights = new Float64Array(members * members);
  const taken = new Int32Array(members);
  const groupOf = new Int32Array(sessions);
  groups.forEach((group, at) => {
    for (const session of group) groupOf[session] = at;
  });
  const across = groups.map((_, at) =>
    links.filter(([from, to]) => (groupOf[from] as number) < at && (groupOf[to] as number) >= at),
  );

  /** Brings one group's sessions into the later duties: whether each member could take them, and what that is worth. */
  const widen = (group: readonly number[], leads: Int32Array): void => {
    for (const session of group) {
      const lead = leads[session] as number;
      if (lead < 0) continue;
      for (let member = 0; member < members; member++) {
        const at = member * members + lead;
        const choice = choiceAt[session * kinds + (kindOf[member] as number)] as number;
        if (choice < 0) able[at] = 0;
        else worth[at] = (worth[at] as number) + (gain[choice] as number) + NEEDED * (needed[choice] as number);
      }
    }
  };

  return (leads) => {
    able.fill(1);
    worth.fill(0);
    const column = new Float64Array(members);
    for (let at = groups.length - 1; at > 0; at--) {
      widen(groups[at] as readonly number[], leads);
      for (let index = 0; index < weights.length; index++) {
        weights[index] = able[index] ? 1 + (worth[index] as number) : -1;
      }
      for (const [from, to] of across[at] as readonly (readonly [number, number])[]) {
        const [head, tail] = [leads[from] as number, leads[to] as number];
        if (head < 0 || tail < 0) continue;
        const index = head * members + tail;
        if (able[index]) weights[index] = (weights[index] as number) + 1;
      }
      // Whoever stays with their own duties wins a tie, so that nothing changes for nothing.
      for (let member = 0; member < members; member++) {
        const index = member * members + member;
        weights[index] = (weights[index] as number) + 1e-6;
      }
      assign(members, members, weights, taken);
      if (taken.every((tail, member) => tail === member) || taken.includes(-1)) continue;
      const heir = new Int32Array(members);
      taken.forEach((tail, member) => {
        heir[tail] = member;
      });
      for (let later = at; later < groups.length; later++) {
        for (const session of groups[later] as readonly number[]) {
          const lead = leads[session] as number;
          if (lead >= 0) leads[session] = heir[lead] as number;
        }
      }
      for (const table of [able, worth]) {
        for (let member = 0; member < members; member++) {
          for (let tail = 0; tail < members; tail++)
            column[heir[tail] as number] = table[member * members + tail] as number;
          for (let tail = 0; tail < members; tail++) table[member * members + tail] = column[tail] as number;
        }
      }
    }
  };
}
