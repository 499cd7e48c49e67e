// Prices of continuity by a linear program, where shares that move by and by come near the best too slowly: parts of
// sessions may be led, and what this comes to is as good as any prices can give. Solved only roughly, which a
// first-order method does at once: what the prices promise is proved anew by whoever takes them (price-continuity.ts).
import type { BestCovers } from './best-cover.ts';
import type { ContinuityNet } from './continuity-net.ts';
import type { LinearProgram, LinearRow, Solve, Term } from './linear-program.ts';

/** Choices and arcs together beyond which the program is not tried: it would not end in time. */
const MOST_VARIABLES = 40_000;

/** What one more choice would bring, by limit of the net; null where the program did not end in time. */
export async function relaxContinuity(
  net: ContinuityNet,
  covers: readonly BestCovers[],
  solve: Solve,
  seconds: number,
): Promise<Float64Array | null> {
  if (net.session.length + net.arcs > MOST_VARIABLES) return null;
  const program = programOf(net, covers);
  const { outcome, duals } = await solve({ program, seconds, roughly: true });
  if (outcome !== 'optimal' || !duals) return null;
  return Float64Array.from(duals.slice(program.rows.length - net.limits), (dual) => Math.max(0, dual));
}

/** The whole choice among best covers, with a variable for every arc; the net's limits are its last rows. */
function programOf(net: ContinuityNet, covers: readonly BestCovers[]): LinearProgram {
  const { variables, gain, arcs, limits, arcStarts, arcsOf, choiceStarts, choicesOf } = net;
  const names = Array.from({ length: arcs }, (_, arc) => `z${arc}`);
  const rows = Array.from({ length: limits }, (_, limit): LinearRow => {
    const kept = arcsOf.subarray(arcStarts[limit], arcStarts[limit + 1]);
    const taken = choicesOf.subarray(choiceStarts[limit], choiceStarts[limit + 1]);
    return {
      terms: [
        ...Array.from(kept, (arc): Term => [1, names[arc] as string]),
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
