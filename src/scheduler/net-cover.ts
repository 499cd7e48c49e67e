// Covers of a net, group by group: the best assignment of a group's sessions at given worths, and sweeps over all groups
// in which what is assigned already pulls what goes on with it.
import { assigner } from './assignment.ts';
import type { ContinuityNet, Leads } from './continuity-net.ts';
import { NEEDED } from './stretch-duties.ts';

/** Works on covers of one net; it keeps its memory between calls. */
export interface NetCover {
  /** Continuations that a cover keeps. */
  readonly kept: (leads: Leads) => number;
  /** Writes the best assignment of a group at these worths of choices into `leads`; returns what it is worth. */
  readonly solve: (group: number, worth: Float64Array, leads: Leads) => number;
  /** Assigns group after group, forward or backward: what is kept with the groups before, and `ahead` for the rest. */
  readonly sweep: (leads: Leads, forward: boolean, ahead: Float64Array) => void;
  /** Assigns every group anew beside all others as they are. */
  readonly settle: (leads: Leads, ahead: Float64Array) => void;
}

/** What it costs to take up a session whose next one a member could not lead, since another one waits for them then. */
const PENDING = 0.6;

/** Keeps worths above 0; the same for every choice, and every best cover of a group takes the same number of them. */
const GROUND = 20;

/** How much the prices count where all neighbours are known: they only break ties. */
const TIE = 0.01;

type Extra = (session: number, member: number) => number;

/** Prepares the work on covers of a net. */
export function netCover(net: ContinuityNet): NetCover {
  const { groups, kinds, kindOf, choiceAt, gain, needed, links, sessions } = net;
  const members = kindOf.length;
  const most = Math.max(0, ...groups.map((group) => group.length));
  const { assign } = assigner(most, members);
  const weights = new Float64Array(most * members);
  const found = new Int32Array(most);
  const worth = new Float64Array(gain.length);
  const pending = new Int32Array(members * groups.length);
  const before: number[][] = Array.from({ length: sessions }, () => []);
  const after: number[][] = Array.from({ length: sessions }, () => []);
  for (const [from, to] of links) {
    before[to]?.push(from);
    after[from]?.push(to);
  }
  const groupOf = new Int32Array(sessions);
  groups.forEach((group, at) => {
    for (const session of group) groupOf[session] = at;
  });
  const choiceOf = (session: number, member: number): number =>
    choiceAt[session * kinds + (kindOf[member] as number)] as number;

  const assignGroup = (at: number, value: Float64Array, leads: Leads, extra: Extra | null): number => {
    const group = groups[at] as readonly number[];
    group.forEach((session, row) => {
      for (let member = 0; member < members; member++) {
        const choice = choiceOf(session, member);
        weights[row * members + member] =
          choice < 0
            ? -1
            : NEEDED * (needed[choice] as number) + (value[choice] as number) + (extra ? extra(session, member) : 0);
      }
    });
    const sum = assign(group.length, members, weights, found);
    let filled = 0;
    group.forEach((session, row) => {
      const member = found[row] as number;
      leads[session] = member;
      if (member >= 0) filled += needed[choiceOf(session, member)] as number;
    });
    return sum - NEEDED * filled;
  };
  const ledBy = (leads: Leads, others: readonly number[] | undefined, member: number): number => {
    let count = 0;
    for (const other of others ?? []) if (leads[other] === member) count++;
    return count;
  };

  return {
    kept: (leads) => {
      let count = 0;
      leads.forEach((lead, session) => {
        if (lead >= 0) count += gain[choiceOf(session, lead)] as number;
      });
      for (const [from, to] of links) if ((leads[from] as number) >= 0 && leads[from] === leads[to]) count++;
      return count;
    },
    solve: (group, value, leads) => assignGroup(group, value, leads, null),
    sweep: (leads, forward, ahead) => {
      const [known, coming] = forward ? [before, after] : [after, before];
      pending.fill(-1);
      for (let choice = 0; choice < worth.length; choice++) {
        worth[choice] = GROUND + (gain[choice] as number) + (ahead[choice] as number);
      }
      const pull: Extra = (session, member) => {
        let sum = ledBy(leads, known[session], member);
        for (const next of coming[session] ?? []) {
          const waiting = pending[member * groups.length + (groupOf[next] as number)] as number;
          if (waiting >= 0 && waiting !== next) sum -= PENDING;
        }
        return sum;
      };
      for (let step = 0; step < groups.length; step++) {
        const at = forward ? step : groups.length - 1 - step;
        assignGroup(at, worth, leads, pull);
        for (const session of groups[at] ?? []) {
          const lead = leads[session] as number;
          for (const next of lead < 0 ? [] : (coming[session] ?? [])) {
            const place = lead * groups.length + (groupOf[next] as number);
            if ((pending[place] as number) < 0) pending[place] = next;
          }
        }
      }
    },
    settle: (leads, ahead) => {
      for (let choice = 0; choice < worth.length; choice++) {
        worth[choice] = GROUND + (gain[choice] as number) + TIE * (ahead[choice] as number);
      }
      groups.forEach((_, at) => {
        assignGroup(
          at,
          worth,
          leads,
          (session, member) => ledBy(leads, before[session], member) + ledBy(leads, after[session], member),
        );
      });
    },
  };
}
