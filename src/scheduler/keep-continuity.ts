// Among all best covers, the one in which most sessions are led by whoever led what they go on with. One program over
// all groups; whoever leads a session goes on into one of several sessions that exclude each other, which is said
// outright: it brings the relaxation close to whole numbers, and with it the proof.
import { type BestCovers, WHOLE } from './best-cover.ts';
import { brokenChains, type KeptLink } from './chains.ts';
import type { Continuation } from './continuity.ts';
import type { Choice, Choices } from './cover-choices.ts';
import type { CoverageRow } from './coverage.ts';
import { goForward } from './go-forward.ts';
import type { LinearRow, Solve, Term } from './linear-program.ts';
import { canAttendBoth, type Sitting } from './sittings.ts';

/** A cover of all groups. */
export interface ContinuousCover {
  readonly chosen: readonly Choice[];
  /** The continuations between open sessions that it keeps, where the search told them. */
  readonly kept: readonly KeptLink[];
  /** The most continuations, of those that touch an open session, that any best cover keeps; null = not known. */
  readonly bound: number | null;
}

/** Leads of the sessions that are covered already, by the session's key, as indexes of kinds. */
export type LeadsNow = ReadonlyMap<string, readonly number[]>;

/**
 * Chooses the best cover with most continuations kept. Begins with the cover that is known, else with one
 * that goes forward in time, and falls back on it where time runs out.
 */
export async function keepContinuity(
  covers: readonly BestCovers[],
  choices: Pick<Choices, 'open'>,
  links: readonly Continuation[],
  leadsNow: LeadsNow,
  solve: Solve,
  seconds: () => number,
  known?: readonly Choice[],
): Promise<ContinuousCover> {
  const all = covers.flatMap((cover) => cover.choices);
  const before = known ?? (await goForward(covers, choices, links, leadsNow, solve, seconds));
  const gains = gainsOf(all, choices.open, links, leadsNow);
  if (gains.objective.length === 0) return { chosen: before, kept: [], bound: 0 };
  const binary = all.map(({ variable }) => variable);
  const rows = [...covers.flatMap((cover) => cover.rows), ...gains.rows];
  const start = new Map(before.map(({ variable }) => [variable, 1]));
  for (const { variable, ends } of gains.kept) if (ends.every((end) => start.has(end))) start.set(variable, 1);
  const variables = [...binary, ...gains.kept.map(({ variable }) => variable)];
  const cuts: LinearRow[] = [];
  let found: ContinuousCover = { chosen: before, kept: [], bound: gains.most };
  for (let round = 0; round < MOST_ROUNDS && seconds() > 0; round++) {
    const program = {
      objective: gains.objective,
      rows: [...rows, ...cuts],
      variables,
      binary: cuts.length > 0 ? variables : binary,
    };
    const { values, bound } = await solve({ program, start, seconds: seconds(), gap: WHOLE });
    const most = Math.min(found.bound ?? gains.most, bound === null ? gains.most : Math.floor(bound + 1e-6));
    if (values.size === 0) return { ...found, bound: most };
    const isTaken = ({ variable }: { readonly variable: string }): boolean => (values.get(variable) ?? 0) > 0.5;
    found = { chosen: all.filter(isTaken), kept: gains.kept.filter(isTaken), bound: most };
    const broken = brokenChains(found.kept);
    if (broken.length === 0) break;
    cuts.push(...broken);
  }
  return found;
}

/** Rounds in which chains that ask for one person in two places are forbidden, before the rest is left to naming. */
const MOST_ROUNDS = 12;

interface Gains {
  readonly objective: readonly Term[];
  readonly rows: readonly LinearRow[];
  /** The variables of the links, with those of the two leads that each needs. */
  readonly kept: readonly (KeptLink & { readonly ends: readonly string[] })[];
  /** No more than this can be gained, whoever is chosen. */
  readonly most: number;
}

/** A variable for every link that one kind could keep, and what keeping it asks for. */
function gainsOf(
  all: readonly Choice[],
  open: readonly CoverageRow[],
  links: readonly Continuation[],
  leadsNow: LeadsNow,
): Gains {
  const choicesOf = new Map<string, Map<number, string>>();
  for (const { session, kind, variable } of all) {
    const key = (open[session] as CoverageRow).sitting.key;
    choicesOf.set(key, (choicesOf.get(key) ?? new Map<number, string>()).set(kind, variable));
  }
  const objective: Term[] = [];
  const kept: (KeptLink & { ends: readonly string[] })[] = [];
  const onward = new Map<string, LinkOfLead[]>();
  const backward = new Map<string, LinkOfLead[]>();
  let most = 0;
  links.forEach(({ from, to }, index) => {
    const [early, late] = [choicesOf.get(from.key), choicesOf.get(to.key)];
    const before = objective.length;
    if (early && late) {
      for (const [kind, first] of early) {
        const second = late.get(kind);
        if (second === undefined) continue;
        const variable = `z${index}k${kind}`;
        kept.push({ variable, kind, from, to, ends: [first, second] });
        objective.push([1, variable]);
        onward.set(first, [...(onward.get(first) ?? []), { variable, other: to }]);
        backward.set(second, [...(backward.get(second) ?? []), { variable, other: from }]);
      }
    } else if (early || late) {
      for (const kind of leadsNow.get(early ? to.key : from.key) ?? []) {
        const variable = (early ?? late)?.get(kind);
        if (variable !== undefined) objective.push([1, variable]);
      }
    }
    if (objective.length > before) most++;
  });
  const rows = [...onward, ...backward].flatMap(([lead, links]) =>
    exclusiveOf(links).map(
      (set): LinearRow => ({
        terms: [...set.map(({ variable }) => [1, variable] as const), [-1, lead]],
        relation: '<=',
        limit: 0,
      }),
    ),
  );
  return { objective: summed(objective), rows, kept, most };
}

interface LinkOfLead {
  readonly variable: string;
  readonly other: Sitting;
}

/** Parts links into sets whose other ends exclude each other, so that one person keeps one of a set at most. */
function exclusiveOf(links: readonly LinkOfLead[]): readonly (readonly LinkOfLead[])[] {
  const sets: LinkOfLead[][] = [];
  for (const link of links) {
    const set = sets.find((kept) => kept.every(({ other }) => !canAttendBoth(other, link.other)));
    if (set) set.push(link);
    else sets.push([link]);
  }
  return sets;
}

function summed(terms: readonly Term[]): readonly Term[] {
  const sums = new Map<string, number>();
  for (const [value, variable] of terms) sums.set(variable, (sums.get(variable) ?? 0) + value);
  return [...sums].map(([variable, value]) => [value, variable] as const);
}
