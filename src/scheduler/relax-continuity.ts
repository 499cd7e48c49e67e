// Continuity by a linear program, where prices come near the best too slowly: parts of sessions may be led, which a
// solver settles at once; what this comes to is a bound as good as any prices can give. A whole cover is then sought
// among the choices that it takes parts of, which are few.
import { type BestCovers, WHOLE } from './best-cover.ts';
import type { KeptLink } from './chains.ts';
import type { ContinuityNet } from './continuity-net.ts';
import type { Choice, Choices } from './cover-choices.ts';
import type { CoverageRow } from './coverage.ts';
import type { LinearProgram, LinearRow, Solve, Term } from './linear-program.ts';

/** What no cover exceeds, and a cover near it, where one was found in time. */
export interface RelaxedCover {
  readonly bound: number;
  readonly chosen: readonly Choice[];
  /** The continuations between open sessions that it keeps. */
  readonly kept: readonly KeptLink[];
}

/** Choices and arcs together beyond which the program is not tried: it would not end in time. */
const MOST_VARIABLES = 40_000;

/** Parts smaller than this are nothing. */
const TRACE = 1e-6;

/** Solves the program and seeks a cover near it; null where that did not end in time. */
export async function relaxContinuity(
  net: ContinuityNet,
  covers: readonly BestCovers[],
  choices: Pick<Choices, 'open'>,
  solve: Solve,
  seconds: () => number,
): Promise<RelaxedCover | null> {
  if (net.session.length + net.arcs > MOST_VARIABLES) return null;
  const program = programOf(net, covers);
  const relaxed = await solve({ program, seconds: seconds() });
  if (relaxed.outcome !== 'optimal' || relaxed.bound === null) return null;
  const bound = Math.floor(relaxed.bound + TRACE);
  const left = new Set(program.variables.filter((name) => (relaxed.values.get(name) ?? 0) > TRACE));
  const { values } = await solve({ program: among(program, left, net), seconds: seconds(), gap: WHOLE });
  const isTaken = (name: string): boolean => (values.get(name) ?? 0) > 0.5;
  const all = covers.flatMap((cover) => cover.choices);
  const kept = Array.from({ length: net.arcs }, (_, arc) => arc)
    .filter((arc) => isTaken(nameOf(arc)))
    .map((arc): KeptLink => {
      const [from, to] = [net.arcFrom[arc] as number, net.arcTo[arc] as number];
      const sittingOf = (choice: number) => (choices.open[net.session[choice] as number] as CoverageRow).sitting;
      return { variable: nameOf(arc), kind: net.kind[from] as number, from: sittingOf(from), to: sittingOf(to) };
    });
  return { bound, chosen: all.filter(({ variable }) => isTaken(variable)), kept };
}

const nameOf = (arc: number): string => `z${arc}`;

/** The whole choice among best covers, with a variable for every arc. */
function programOf(net: ContinuityNet, covers: readonly BestCovers[]): LinearProgram {
  const { variables, gain, arcs, limits, arcStarts, arcsOf, choiceStarts, choicesOf } = net;
  const names = Array.from({ length: arcs }, (_, arc) => nameOf(arc));
  const rows = Array.from({ length: limits }, (_, limit): LinearRow => {
    const kept = arcsOf.subarray(arcStarts[limit], arcStarts[limit + 1]);
    const taken = choicesOf.subarray(choiceStarts[limit], choiceStarts[limit + 1]);
    return {
      terms: [
        ...Array.from(kept, (arc): Term => [1, nameOf(arc)]),
        ...Array.from(taken, (choice): Term => [-1, variables[choice] as string]),
      ],
      relation: '<=',
      limit: 0,
    };
  });
  const gains = variables.flatMap((name, choice): Term[] => {
    const worth = gain[choice] as number;
    return worth > 0 ? [[worth, name]] : [];
  });
  return {
    objective: [...gains, ...names.map((name): Term => [1, name])],
    rows: [...covers.flatMap((cover) => cover.rows), ...rows],
    variables: [...variables, ...names],
    binary: [],
  };
}

/** A program with all but some variables at 0, in whole numbers. */
function among(program: LinearProgram, left: ReadonlySet<string>, { variables }: ContinuityNet): LinearProgram {
  const some = (terms: readonly Term[]): readonly Term[] => terms.filter(([, name]) => left.has(name));
  const rows = program.rows.map((row) => ({ ...row, terms: some(row.terms) }));
  return {
    objective: some(program.objective),
    rows: rows.filter(({ terms }) => terms.length > 0),
    variables: program.variables.filter((name) => left.has(name)),
    binary: variables.filter((name) => left.has(name)),
  };
}
