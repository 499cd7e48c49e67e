// Betters a cover that is not proved to change persons least: two members swap all that they lead in a stretch of time,
// as long as that keeps more continuations and costs nothing of what counts before them. For programmes in which so
// many members could do the same that a solver does not come to an end.
import type { Continuation } from './continuity.ts';
import type { Choices } from './cover-choices.ts';
import type { CoverageRow } from './coverage.ts';
import type { Naming } from './name-leads.ts';
import type { Sitting } from './sittings.ts';

/** What the swaps are judged by. */
export interface SwapGround {
  /** With members one by one. */
  readonly choices: Choices;
  readonly links: readonly Continuation[];
  /** Leads of the sessions that are covered already, as indexes of members, by the session's key. */
  readonly leadsNow: ReadonlyMap<string, readonly number[]>;
  readonly isTimeUp: () => boolean;
}

/** The namings after every swap that betters them. The same for the same namings, unless time runs out. */
export function swapLeads(
  namings: readonly Naming[],
  { choices, links, leadsNow, isTimeUp }: SwapGround,
): readonly Naming[] {
  const groupOf = new Map<string, number>();
  const worth = new Map<string, number>();
  choices.groups.forEach((group, at) => {
    for (const session of group.sessions) groupOf.set(keyOf(choices, session), at);
    for (const { session, kind, closeness, hasPart } of group.choices) {
      worth.set(`${kind} ${keyOf(choices, session)}`, closeness * 1_000_000 + hasPart);
    }
  });
  const around = new Map<string, Continuation[]>();
  for (const link of links) {
    for (const { key } of [link.from, link.to]) around.set(key, [...(around.get(key) ?? []), link]);
  }
  const lead = new Map(namings.map(({ sitting, member }) => [sitting.key, member]));
  const led = new Map<number, string[][]>();
  const ledBy = (member: number): string[][] => {
    const groups = led.get(member) ?? choices.groups.map(() => []);
    led.set(member, groups);
    return groups;
  };
  for (const { sitting, member } of namings) ledBy(member)[groupOf.get(sitting.key) ?? 0]?.push(sitting.key);

  const shares = (key: string, other: string): boolean => {
    const [mine, theirs] = [lead.get(key), lead.get(other)];
    if (mine === undefined) return false;
    return theirs === undefined ? (leadsNow.get(other)?.includes(mine) ?? false) : mine === theirs;
  };
  const keptBy = (keys: readonly string[]): number => {
    let kept = 0;
    for (const key of keys) {
      for (const { from, to } of around.get(key) ?? []) {
        if (shares(key, from.key === key ? to.key : from.key))
          kept += keys.includes(from.key) && keys.includes(to.key) ? 0.5 : 1;
      }
    }
    return kept;
  };
  const give = (keys: readonly string[], member: number): void => {
    for (const key of keys) lead.set(key, member);
  };
  /** What a member would bring to sessions beyond their lead; null where they cannot lead one of them. */
  const gain = (member: number, keys: readonly string[], from: number): number | null => {
    let sum = 0;
    for (const key of keys) {
      const value = worth.get(`${member} ${key}`);
      if (value === undefined) return null;
      sum += value - (worth.get(`${from} ${key}`) ?? 0);
    }
    return sum;
  };

  /** Tries all stretches that begin with a group; whether one bettered the cover. */
  const tryFrom = (one: number, other: number, first: number): boolean => {
    const mine: string[] = [];
    const theirs: string[] = [];
    let balance = 0;
    for (let last = first; last < choices.groups.length; last++) {
      const more = ledBy(one)[last] ?? [];
      const others = ledBy(other)[last] ?? [];
      const [gained, lost] = [gain(other, more, one), gain(one, others, other)];
      if (gained === null || lost === null) return false;
      if (more.length === 0 && others.length === 0) continue;
      mine.push(...more);
      theirs.push(...others);
      balance += gained + lost;
      if (balance < 0) continue;
      const all = [...mine, ...theirs];
      const before = keptBy(all);
      give(mine, other);
      give(theirs, one);
      if (keptBy(all) > before) {
        const [left, right] = [ledBy(one), ledBy(other)];
        for (let at = first; at <= last; at++) [left[at], right[at]] = [right[at] ?? [], left[at] ?? []];
        return true;
      }
      give(mine, one);
      give(theirs, other);
    }
    return false;
  };

  const members = choices.kinds.map(([member]) => member as number);
  for (let bettered = true; bettered && !isTimeUp(); ) {
    bettered = false;
    for (const one of members) {
      for (const other of members) {
        if (other <= one || isTimeUp()) continue;
        for (let first = 0; first < choices.groups.length; first++) {
          if (tryFrom(one, other, first)) bettered = true;
        }
      }
    }
  }
  return namings.map(({ sitting }): Naming => ({ sitting, member: lead.get(sitting.key) as number }));
}

function keyOf({ open }: Choices, session: number): Sitting['key'] {
  return (open[session] as CoverageRow).sitting.key;
}
