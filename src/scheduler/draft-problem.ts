// The drafting of a programme as a problem: tasks to lay into stretches of time, with what binds them. It knows neither
// titles nor languages; draft-model.ts puts it to a solver.
import type { ItemKind } from '#checks/item-kind.ts';
import type { BodyId, LocalDate, Meeting } from '#domain/meeting.ts';
import { type Business, conventionalRank, sequenceOf } from './business.ts';
import { type DraftLimits, minutesOf, usableFrames } from './draft-limits.ts';
import { type Need, SHORTEST_PART } from './needs.ts';

/** A piece of business with its time. */
export interface Task {
  readonly bodies: readonly BodyId[];
  readonly kind: ItemKind;
  /** Minutes. */
  readonly least: number;
  readonly wanted: number;
  /** Minutes of the shortest part, where it goes on in another stretch; what is shorter than two parts stays whole. */
  readonly part: number;
  /** Stretches in which it must be taken up. */
  readonly pinned: readonly number[];
}

/** One task before another: by the conventions of every meeting, or by an agenda. */
export interface Before {
  readonly first: number;
  readonly then: number;
  readonly rule: 'convention' | 'agenda';
}

/** What is to be laid out, and what binds it. Tasks and stretches are named by their index. */
export interface DraftProblem {
  readonly stretches: readonly { readonly minutes: number; readonly date: LocalDate }[];
  readonly tasks: readonly Task[];
  readonly before: readonly Before[];
  /** The report is drafted after the last business: its adoption begins in a later stretch. */
  readonly drafting: readonly { readonly last: number; readonly report: number }[];
  readonly parallel: number;
  readonly interpretation: number | null;
}

/** A draft's problem. Business outside the agenda is pinned where it stands. */
export function draftProblem(
  meeting: Meeting,
  business: readonly Business[],
  needs: readonly Need[],
  limits: DraftLimits,
  pinned: ReadonlyMap<number, readonly number[]>,
): DraftProblem {
  const tasks = business.map((one, at): Task => {
    const { least, wanted } = needs[at] as Need;
    const whole = one.items.length === 0 || conventionalRank(one.kind) !== conventionalRank('substantive');
    const isReport = one.kind === 'adoption-of-report';
    const part = whole && !isReport ? wanted : Math.min(SHORTEST_PART, least);
    return { bodies: one.bodies, kind: one.kind, least, wanted, part, pinned: pinned.get(at) ?? [] };
  });
  const sequences = meeting.bodies.map(({ id }) => sequenceOf(business, id, meeting));
  return {
    stretches: usableFrames(limits).map((frame) => ({ minutes: minutesOf(frame), date: frame.date })),
    tasks,
    before: beforesOf(sequences, tasks),
    drafting: draftingOf(sequences, tasks),
    parallel: limits.parallel,
    interpretation: limits.interpretation,
  };
}

/** What comes before what: pairs that stand next to each other in a body's sequence, each once. */
function beforesOf(sequences: readonly (readonly number[])[], tasks: readonly Task[]): readonly Before[] {
  const found = new Map<string, Before>();
  for (const sequence of sequences) {
    for (const [at, then] of sequence.entries()) {
      const first = sequence[at - 1];
      if (first === undefined || found.has(`${first} ${then}`)) continue;
      const agenda = [first, then].every((task) => tasks[task]?.kind === 'substantive');
      found.set(`${first} ${then}`, { first, then, rule: agenda ? 'agenda' : 'convention' });
    }
  }
  return [...found.values()];
}

/**
 * The same with the agenda's order loosened: every pair of a body's own business is a rule of its agenda by itself, and
 * what conventions put before and after stays bound to each of them.
 */
export function allPairs(problem: DraftProblem): readonly Before[] {
  const found = new Map<string, Before>();
  const bodies = new Set(problem.tasks.flatMap((task) => task.bodies));
  for (const body of bodies) {
    const own = problem.tasks.flatMap((task, index) => (task.bodies.includes(body) ? [index] : []));
    const isBefore = reachOf(own, problem.before);
    for (const first of own) {
      for (const then of own) {
        if (!isBefore(first, then)) continue;
        const agenda = [first, then].every((task) => problem.tasks[task]?.kind === 'substantive');
        found.set(`${first} ${then}`, { first, then, rule: agenda ? 'agenda' : 'convention' });
      }
    }
  }
  return [...found.values()];
}

function reachOf(own: readonly number[], before: readonly Before[]): (first: number, then: number) => boolean {
  const next = new Map<number, number[]>();
  for (const { first, then } of before) next.set(first, [...(next.get(first) ?? []), then]);
  const reached = new Map(
    own.map((start) => {
      const seen = new Set<number>();
      const open = [...(next.get(start) ?? [])];
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (seen.has(at)) continue;
        seen.add(at);
        open.push(...(next.get(at) ?? []));
      }
      return [start, seen] as const;
    }),
  );
  return (first, then) => reached.get(first)?.has(then) === true;
}

/** Each report with the business of its bodies that comes last before it. */
function draftingOf(sequences: readonly (readonly number[])[], tasks: readonly Task[]): DraftProblem['drafting'] {
  const pairs = new Map<string, { last: number; report: number }>();
  for (const sequence of sequences) {
    for (const report of sequence.filter((task) => tasks[task]?.kind === 'adoption-of-report')) {
      for (const last of sequence.filter((task) => tasks[task]?.kind === 'substantive')) {
        pairs.set(`${last} ${report}`, { last, report });
      }
    }
  }
  return [...pairs.values()];
}
