// A good cover to begin with: group by group in the order of time, whoever led what a session goes on with, as far as
// best covers allow. Cheap, and often close to the best there is.
import type { BestCovers } from './best-cover.ts';
import type { Continuation } from './continuity.ts';
import type { Choice, Choices } from './cover-choices.ts';
import type { CoverageRow } from './coverage.ts';
import type { Solve, Term } from './linear-program.ts';

/** The choices of one best cover of every group; `leadsNow` tells who leads what is covered already, by key. */
export async function goForward(
  covers: readonly BestCovers[],
  { open }: Pick<Choices, 'open'>,
  links: readonly Continuation[],
  leadsNow: ReadonlyMap<string, readonly number[]>,
  solve: Solve,
  seconds: () => number,
): Promise<readonly Choice[]> {
  const leads = new Map(leadsNow);
  const before = new Map<string, string[]>();
  for (const { from, to } of links) before.set(to.key, [...(before.get(to.key) ?? []), from.key]);
  const keyOf = (choice: Choice): string => (open[choice.session] as CoverageRow).sitting.key;
  const all: Choice[] = [];
  for (const { chosen, choices, rows } of covers) {
    const objective = choices.flatMap((choice): Term[] => {
      const kept = (before.get(keyOf(choice)) ?? []).filter((from) => leads.get(from)?.includes(choice.kind)).length;
      return kept > 0 ? [[kept, choice.variable]] : [];
    });
    let best = chosen;
    if (objective.length > 0 && seconds() > 0) {
      const variables = choices.map(({ variable }) => variable);
      const { outcome, values } = await solve({
        program: { objective, rows, variables, binary: [] },
        seconds: seconds(),
      });
      const isWhole = [...values.values()].every((value) => Math.abs(value - Math.round(value)) < 1e-6);
      if (outcome === 'optimal' && isWhole) {
        best = choices.filter(({ variable }) => (values.get(variable) ?? 0) > 0.5);
      }
    }
    for (const choice of best) leads.set(keyOf(choice), [choice.kind]);
    all.push(...best);
  }
  return all;
}
