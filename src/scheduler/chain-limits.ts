// Which continuations one person cannot all keep: two ways of going on from one session (or of coming to it) that end in
// sessions at the same time. Told beforehand, they bring the bound of a cover close to what can be reached.
import { canAttendBoth, type Sitting } from './sittings.ts';

/** A continuation between two open sessions, by their indexes. */
export type OpenLink = readonly [from: number, to: number];

/** Continuations of which a person keeps fewer than all; each session between their ends lies on two of them. */
export interface ChainLimit {
  /** Indexes of links. */
  readonly links: readonly number[];
  /** The sessions that are not an end: one fewer than there are links. */
  readonly between: readonly number[];
}

/** Links on one way; longer ways are left to the search. */
const MOST_STEPS = 3;

/** The shortest such sets, each once. */
export function chainLimits(links: readonly OpenLink[], sittings: readonly Sitting[]): readonly ChainLimit[] {
  const found = new Map<string, ChainLimit>();
  for (const forward of [true, false]) {
    const steps = stepsOf(links, sittings.length, forward);
    for (let start = 0; start < sittings.length; start++) {
      if ((steps[start]?.length ?? 0) < 2) continue;
      const ways = waysFrom(start, steps);
      ways.forEach((one, index) => {
        for (const other of ways.slice(index + 1)) {
          if (one.links[0] === other.links[0]) continue;
          if (canAttendBoth(sittings[one.end] as Sitting, sittings[other.end] as Sitting)) continue;
          if (one.end === other.end || isClashingBefore(one, other, sittings)) continue;
          const all = [...one.links, ...other.links].sort((a, b) => a - b);
          const between = [start, ...one.through, ...other.through];
          if (all.length > 2) found.set(all.join(' '), { links: all, between });
        }
      });
    }
  }
  return [...found.values()];
}

interface Way {
  readonly links: readonly number[];
  readonly through: readonly number[];
  readonly end: number;
}

type Step = readonly [link: number, next: number];

function stepsOf(links: readonly OpenLink[], sessions: number, forward: boolean): readonly (readonly Step[])[] {
  const steps: Step[][] = Array.from({ length: sessions }, () => []);
  links.forEach(([from, to], index) => {
    steps[forward ? from : to]?.push([index, forward ? to : from]);
  });
  return steps;
}

function waysFrom(start: number, steps: readonly (readonly Step[])[]): readonly Way[] {
  const ways: Way[] = [];
  const go = (at: number, links: readonly number[], through: readonly number[]): void => {
    for (const [link, next] of steps[at] ?? []) {
      ways.push({ links: [...links, link], through, end: next });
      if (links.length + 1 < MOST_STEPS) go(next, [...links, link], [...through, next]);
    }
  };
  go(start, [], []);
  return ways;
}

/** Whether shorter ways clash already, or the two meet. */
function isClashingBefore(one: Way, other: Way, sittings: readonly Sitting[]): boolean {
  const nodes = (way: Way): readonly number[] => [...way.through, way.end];
  return nodes(one).some((a) =>
    nodes(other).some(
      (b) =>
        a === b ||
        ((a !== one.end || b !== other.end) && !canAttendBoth(sittings[a] as Sitting, sittings[b] as Sitting)),
    ),
  );
}
