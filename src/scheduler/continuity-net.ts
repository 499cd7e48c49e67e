// The choice among best covers as numbers in flat lists, for methods that look at it thousands of times: which kind of
// member could lead which session, which continuation each could keep, and what limits them. Only where the sessions of
// a group all exclude each other, so that a group is an assignment of sessions to members.
import type { BestCovers } from './best-cover.ts';
import { chainLimits } from './chain-limits.ts';
import type { Continuation } from './continuity.ts';
import type { Choices } from './cover-choices.ts';
import type { CoverageRow } from './coverage.ts';
import { canAttendBoth, type Sitting } from './sittings.ts';

/** A cover by open session: the member who leads it, in the order of kinds; -1 = none. */
export type Leads = Int32Array;

/** A choice is numbered; so is an arc: a continuation between two open sessions that members of one kind could keep. */
export interface ContinuityNet {
  /** The open sessions of each group. */
  readonly groups: readonly (readonly number[])[];
  readonly sessions: number;
  readonly kinds: number;
  /** The kind of each member; members count in the order of kinds. */
  readonly kindOf: Int32Array;
  /** The choice of a session and a kind at `session * kinds + kind`, -1 = none. */
  readonly choiceAt: Int32Array;
  /** The name of each choice in the program that it comes from. */
  readonly variables: readonly string[];
  /** By choice: the session and the kind. */
  readonly session: Int32Array;
  readonly kind: Int32Array;
  /** By choice: continuations kept with sessions that are covered already. */
  readonly gain: Float64Array;
  /** By choice: how many conditions of a best cover it helps to fill. A cover that fills all of them is a best one. */
  readonly needed: Float64Array;
  /** Continuations between open sessions that some kind could keep. */
  readonly links: readonly (readonly [from: number, to: number])[];
  readonly arcs: number;
  /** By arc: the choice it begins with. */
  readonly arcFrom: Int32Array;
  /** Conditions: of the arcs of a limit no more are kept than of its choices are taken. Lists from `starts[limit]` on. */
  readonly limits: number;
  readonly arcStarts: Int32Array;
  readonly arcsOf: Int32Array;
  readonly choiceStarts: Int32Array;
  readonly choicesOf: Int32Array;
  /** Continuations of which each could be kept by somebody: no more can be. */
  readonly most: number;
}

/** Lays out the net; null where a group is more than an assignment. */
export function continuityNet(
  covers: readonly BestCovers[],
  { open, kinds, groups }: Choices,
  continuations: readonly Continuation[],
  leadsNow: ReadonlyMap<string, readonly number[]>,
): ContinuityNet | null {
  const sittings = open.map(({ sitting }) => sitting);
  if (!groups.every(({ sessions }) => isExclusive(sessions, open))) return null;
  const all = covers.flatMap(({ choices }) => choices);
  const needed = neededBy(
    covers,
    all.map(({ variable }) => variable),
  );
  if (!needed) return null;
  const choiceAt = new Int32Array(open.length * kinds.length).fill(-1);
  all.forEach(({ session, kind }, index) => {
    choiceAt[session * kinds.length + kind] = index;
  });
  const choiceOf = (session: number, kind: number): number => choiceAt[session * kinds.length + kind] as number;
  const at = new Map(sittings.map(({ key }, index) => [key, index]));
  const gain = new Float64Array(all.length);
  const links: (readonly [number, number])[] = [];
  let most = 0;
  for (const { from, to } of continuations) {
    const [first, second] = [at.get(from.key), at.get(to.key)];
    if (first !== undefined && second !== undefined) {
      if (kinds.some((_, kind) => choiceOf(first, kind) >= 0 && choiceOf(second, kind) >= 0))
        links.push([first, second]);
    } else if (first !== undefined || second !== undefined) {
      const known = leadsNow.get((first === undefined ? from : to).key) ?? [];
      const able = known.map((kind) => choiceOf((first ?? second) as number, kind)).filter((choice) => choice >= 0);
      for (const choice of able) gain[choice] = (gain[choice] as number) + 1;
      if (able.length > 0) most++;
    }
  }
  const limits = limitsOf(links, sittings, kinds.length, choiceOf);
  return {
    groups: groups.map(({ sessions }) => sessions),
    sessions: open.length,
    kinds: kinds.length,
    kindOf: Int32Array.from(kinds.flatMap((members, kind) => members.map(() => kind))),
    choiceAt,
    variables: all.map(({ variable }) => variable),
    session: Int32Array.from(all, ({ session }) => session),
    kind: Int32Array.from(all, ({ kind }) => kind),
    gain,
    needed,
    links,
    ...limits,
    most: most + links.length,
  };
}

function isExclusive(sessions: readonly number[], open: readonly CoverageRow[]): boolean {
  const sitting = (at: number): Sitting => (open[at] as CoverageRow).sitting;
  return sessions.every((one, index) =>
    sessions.slice(index + 1).every((other) => !canAttendBoth(sitting(one), sitting(other))),
  );
}

/** By choice the conditions that it helps to fill; null where they are not of the kind "all of these are taken". */
function neededBy(covers: readonly BestCovers[], variables: readonly string[]): Float64Array | null {
  const index = new Map(variables.map((variable, at) => [variable, at]));
  const needed = new Float64Array(variables.length);
  for (const { relation, terms } of covers.flatMap(({ rows }) => rows)) {
    if (terms.some(([value]) => value !== 1)) return null;
    if (relation !== '=') continue;
    for (const [, variable] of terms) {
      const choice = index.get(variable) as number;
      needed[choice] = (needed[choice] as number) + 1;
    }
  }
  return needed;
}

type Limits = Pick<
  ContinuityNet,
  'arcs' | 'arcFrom' | 'limits' | 'arcStarts' | 'arcsOf' | 'choiceStarts' | 'choicesOf'
>;

/** Whoever leads a session goes on into one of several that exclude each other, comes from one, and keeps no clash. */
function limitsOf(
  links: ContinuityNet['links'],
  sittings: readonly Sitting[],
  kinds: number,
  choiceOf: (session: number, kind: number) => number,
): Limits {
  const sets = [
    ...[0, 1].flatMap((end) =>
      exclusiveSets(links, end as 0 | 1, sittings).map(({ session, links: set }) => ({
        links: set,
        between: [session],
      })),
    ),
    ...chainLimits(links, sittings),
  ];
  const [arcStarts, choiceStarts]: [number[], number[]] = [[0], [0]];
  const [arcsOf, choicesOf]: [number[], number[]] = [[], []];
  const numbers = new Map<number, number>();
  for (const { links: set, between } of sets) {
    for (let kind = 0; kind < kinds; kind++) {
      const able = set.filter((link) =>
        (links[link] as readonly number[]).every((session) => choiceOf(session, kind) >= 0),
      );
      if (able.length === 0 || (between.length > 1 && able.length < set.length)) continue;
      for (const link of able) {
        const id = link * kinds + kind;
        if (!numbers.has(id)) numbers.set(id, numbers.size);
        arcsOf.push(numbers.get(id) as number);
      }
      choicesOf.push(...between.map((session) => choiceOf(session, kind)));
      arcStarts.push(arcsOf.length);
      choiceStarts.push(choicesOf.length);
    }
  }
  return {
    arcs: numbers.size,
    arcFrom: Int32Array.from(numbers.keys(), (id) =>
      choiceOf((links[Math.floor(id / kinds)] as readonly number[])[0] as number, id % kinds),
    ),
    limits: arcStarts.length - 1,
    arcStarts: Int32Array.from(arcStarts),
    arcsOf: Int32Array.from(arcsOf),
    choiceStarts: Int32Array.from(choiceStarts),
    choicesOf: Int32Array.from(choicesOf),
  };
}

/** A session's links parted into sets whose other ends exclude each other. `end` 0: links that begin with it, 1: end. */
function exclusiveSets(
  links: ContinuityNet['links'],
  end: 0 | 1,
  sittings: readonly Sitting[],
): readonly { readonly session: number; readonly links: readonly number[] }[] {
  const bySession = new Map<number, number[][]>();
  links.forEach((link, index) => {
    const sets = bySession.get(link[end]) ?? [];
    bySession.set(link[end], sets);
    const other = sittings[link[1 - end] as number] as Sitting;
    const excludes = (at: number): boolean =>
      !canAttendBoth(sittings[(links[at] as readonly number[])[1 - end] as number] as Sitting, other);
    const set = sets.find((one) => one.every(excludes));
    if (set) set.push(index);
    else sets.push([index]);
  });
  return [...bySession].flatMap(([session, sets]) => sets.map((set) => ({ session, links: set })));
}
