// Parts the business of bodies that have joint items with each other into sittings, each no longer than a stretch, with
// the order of their agendas kept: the fewest meetings and continuations, as draft-model.ts weighs them. It says nothing
// of when they sit. Exact by a best-first search; where that would take long, a plan and what no plan can go below.
//
// Business is cut only where a sitting is full: minutes that follow in the next sitting could else be taken into this
// one at no cost. What no plan goes below is found without the rule of the shortest part.
import { bestFirst } from './best-first.ts';
import { COSTS } from './draft-costs.ts';
import type { Task } from './draft-problem.ts';
import { GRAIN } from './needs.ts';

/** A sitting: what is taken up one after the other by those who sit together. */
export interface Sitting {
  readonly pieces: readonly { readonly task: number; readonly minutes: number }[];
  readonly bodies: readonly string[];
  /** Whether its last business goes on in another sitting. */
  readonly goesOn: boolean;
}

/** A plan of sittings in an order that keeps all rules, and what no plan costs less than. */
export interface SittingPlan {
  readonly sittings: readonly Sitting[];
  readonly cost: number;
  readonly bound: number;
}

/** What is planned: bodies that are bound by joint business, each with its tasks in order. */
export interface SittingProblem {
  readonly tasks: readonly Task[];
  readonly lines: readonly { readonly body: string; readonly sequence: readonly number[] }[];
  /** Minutes of a stretch. */
  readonly minutes: number;
  /** What a meeting costs here: more than by itself, since each of them comes later than others. */
  readonly meetingCost: number;
  /** Minutes of the longest stretch, for what no plan can go below. */
  readonly longest: number;
  /** Pairs that must not stand in one sitting: business and the report on it. */
  readonly isApart: (one: number, other: number) => boolean;
}

/** States that are looked into at most, before a plan is taken as it comes. */
const MOST_STATES = 4000;

/** Plans the sittings; null where some business is longer in its shortest parts than any stretch. */
export function planSittings(problem: SittingProblem): SittingPlan | null {
  const exact = search(problem, problem.minutes, true, 1);
  const plan = exact.sittings ? exact : search(problem, problem.minutes, true, HASTE);
  if (!plan.sittings) return null;
  const bound =
    problem.lines.length > MOST_BODIES ? leastRest(problem).start : search(problem, problem.longest, false, 1).bound;
  return { sittings: plan.sittings, cost: plan.cost, bound: Math.min(bound, plan.cost) };
}

/** How much what is left counts above what was spent, where a plan is wanted soon. */
const HASTE = 3;

/** Bodies beyond which what no plan can go below is told body by body. */
const MOST_BODIES = 6;

interface State {
  /** For each body how far it is: index in its sequence, minutes done of that task. */
  readonly at: readonly (readonly [index: number, done: number])[];
  readonly cost: number;
  readonly sitting: Sitting | null;
  readonly before: State | null;
}

interface Found {
  readonly sittings: readonly Sitting[] | null;
  readonly cost: number;
  readonly bound: number;
}

function search(problem: SittingProblem, minutes: number, hasShortestPart: boolean, haste: number): Found {
  const { lines } = problem;
  const rest = leastRest({ ...problem, longest: minutes });
  const start: State = { at: lines.map(() => [0, 0]), cost: 0, sitting: null, before: null };
  const open = bestFirst<State>();
  open.add(start, rest.start * haste);
  const done = new Set<string>();
  let looked = 0;
  let bound = rest.start;
  for (let state = open.take(); state; state = open.take()) {
    const key = state.at.join(';');
    if (done.has(key)) continue;
    done.add(key);
    if (state.at.every(([index], line) => index === (lines[line]?.sequence.length ?? 0))) {
      return { sittings: sittingsTo(state), cost: state.cost, bound: haste === 1 ? state.cost : bound };
    }
    if (haste === 1) bound = Math.max(bound, state.cost + rest.of(state));
    if (++looked > MOST_STATES * (haste === 1 ? 1 : 10)) break;
    for (const next of sittingsFrom(problem, state, minutes, hasShortestPart)) {
      if (!done.has(next.at.join(';'))) open.add(next, next.cost + haste * rest.of(next));
    }
  }
  return { sittings: null, cost: Number.POSITIVE_INFINITY, bound };
}

function sittingsTo(end: State): readonly Sitting[] {
  const sittings: Sitting[] = [];
  for (let state: State | null = end; state?.sitting; state = state.before) sittings.unshift(state.sitting);
  return sittings;
}

/** Every sitting that can be next: business of one body, or joint business with one body's own before and after it. */
function sittingsFrom(
  { tasks, lines, isApart, meetingCost }: SittingProblem,
  from: State,
  minutes: number,
  hasShortestPart: boolean,
): readonly State[] {
  const found: State[] = [];
  type Draft = {
    at: State['at'];
    left: number;
    pieces: Sitting['pieces'];
    joint: readonly string[] | null;
    alone: number | null;
  };
  const grow = (draft: Draft): void => {
    for (const [line, { sequence }] of lines.entries()) {
      const [index, done] = draft.at[line] as readonly [number, number];
      const task = sequence[index];
      if (task === undefined) continue;
      const { bodies, wanted, part } = tasks[task] as Task;
      const together = lines.flatMap(({ body }, other) => (bodies.includes(body) ? [other] : []));
      // Joint business once, from the first of its bodies, and only when all have come to it.
      if (together[0] !== line) continue;
      const isReady = together.every((other) => {
        const [at, minutesDone] = draft.at[other] as readonly [number, number];
        return lines[other]?.sequence[at] === task && minutesDone === done;
      });
      if (!isReady) continue;
      const isJoint = bodies.length > 1;
      if (isJoint && draft.joint && draft.joint.join('+') !== bodies.join('+')) continue;
      if (isJoint && draft.joint && draft.alone !== null && draft.pieces.length > 0 && !endsJointly(draft, tasks))
        continue;
      if (isJoint && !draft.joint && draft.alone !== null && !together.includes(draft.alone)) continue;
      if (!isJoint && draft.pieces.length > 0 && !draft.joint && draft.alone !== line) continue;
      if (!isJoint && draft.joint && !draft.joint.includes(lines[line]?.body ?? '')) continue;
      if (!isJoint && draft.joint && !endsJointly(draft, tasks) && draft.alone !== line) continue;
      if (draft.pieces.some((piece) => isApart(piece.task, task))) continue;
      const left = wanted - done;
      const taken = Math.min(draft.left, left);
      if (taken < left && hasShortestPart && (taken < part || left - taken < part)) continue;
      if (taken < Math.min(left, GRAIN)) continue;
      const at = draft.at.map((place, other): readonly [number, number] =>
        together.includes(other) ? (taken === left ? [place[0] + 1, 0] : [place[0], done + taken]) : place,
      );
      const next: Draft = {
        at,
        left: draft.left - taken,
        pieces: [...draft.pieces, { task, minutes: taken }],
        joint: isJoint ? bodies : draft.joint,
        alone: isJoint ? draft.alone : line,
      };
      const cut = taken < left;
      const members = [...new Set(next.pieces.flatMap((piece) => tasks[piece.task]?.bodies ?? []))];
      found.push({
        at,
        cost: from.cost + meetingCost + (cut ? COSTS.continuation : 0),
        sitting: { pieces: next.pieces, bodies: members, goesOn: cut },
        before: from,
      });
      if (next.left >= GRAIN) grow(next);
    }
  };
  grow({ at: from.at, left: minutes, pieces: [], joint: null, alone: null });
  return found;
}

function endsJointly({ pieces }: { pieces: Sitting['pieces'] }, tasks: readonly Task[]): boolean {
  return (tasks[pieces.at(-1)?.task ?? -1]?.bodies.length ?? 0) > 1;
}

/**
 * What is left costs at least this: each body by itself, a sitting with joint business shared among those who join, cuts
 * wherever they help.
 */
function leastRest({ tasks, lines, longest, isApart, meetingCost }: SittingProblem): {
  start: number;
  of: (state: State) => number;
} {
  const tables = lines.map(({ sequence }) => {
    const offsets: number[] = [];
    let length = 0;
    for (const task of sequence) {
      offsets.push(length);
      length += (tasks[task] as Task).wanted;
    }
    const steps = Math.ceil(length / GRAIN);
    const taskAt: number[] = [];
    for (const [index, task] of sequence.entries()) {
      const end = (offsets[index + 1] ?? length) / GRAIN;
      for (let step = Math.floor((offsets[index] ?? 0) / GRAIN); step < end; step++) taskAt[step] = task;
    }
    const starts = new Set(offsets.map((minutes) => minutes / GRAIN));
    const least = new Array<number>(steps + 1).fill(0);
    for (let step = steps - 1; step >= 0; step--) {
      let best = Number.POSITIVE_INFINITY;
      let sharers = 1;
      for (let end = step + 1; end <= Math.min(steps, step + longest / GRAIN); end++) {
        const last = taskAt[end - 1] as number;
        if (isApart(taskAt[step] as number, last)) break;
        sharers = Math.max(sharers, tasks[last]?.bodies.length ?? 1);
        const cut = end < steps && !starts.has(end) ? COSTS.continuation / (tasks[last]?.bodies.length ?? 1) : 0;
        best = Math.min(best, meetingCost / sharers + cut + (least[end] as number));
      }
      least[step] = best;
    }
    return { offsets, least, length };
  });
  const of = ({ at }: State): number =>
    at.reduce((sum, [index, done], line) => {
      const table = tables[line];
      const minutes = (table?.offsets[index] ?? table?.length ?? 0) + done;
      return sum + (table?.least[Math.floor(minutes / GRAIN)] ?? 0);
    }, 0);
  return { start: tables.reduce((sum, { least }) => sum + (least[0] ?? 0), 0), of };
}
