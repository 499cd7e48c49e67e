// Lays out a large conference: bodies are bound to each other by joint business and by the sessions that can take place
// at once. First each group of bodies with joint business is parted into sittings by itself (plan-sittings.ts), whose
// costs no programme can go below; then all sittings are laid into stretches, the bodies with the longest way to go
// first, as many at once as may be. The costs are those of draft-model.ts, with the order of agendas kept and each
// piece of business at the length it should have.
import { COSTS } from './draft-costs.ts';
import type { Layout } from './draft-model.ts';
import type { DraftProblem } from './draft-problem.ts';
import { planSittings, type Sitting, type SittingPlan } from './plan-sittings.ts';

/** A layout, what it costs, and what none costs less than. */
export interface LargeLayout {
  readonly layout: Layout;
  readonly cost: number;
  readonly bound: number;
}

/** Lays out a large problem; null where no layout was found so. Told how many of the groups are planned. */
export function layOutLarge(
  problem: DraftProblem,
  isStopped: () => boolean,
  onPlanned: (share: number) => void,
): LargeLayout | null {
  const apart = new Set(problem.drafting.map(({ last, report }) => `${last} ${report}`));
  const pinOf = (task: number): number | undefined => problem.tasks[task]?.pinned[0];
  const isApart = (one: number, other: number): boolean =>
    apart.has(`${one} ${other}`) ||
    apart.has(`${other} ${one}`) ||
    (pinOf(one) ?? pinOf(other)) !== (pinOf(other) ?? pinOf(one));
  const lengths = problem.stretches.map(({ minutes }) => minutes);
  const groups = groupsOf(problem);
  const plans: SittingPlan[] = [];
  const delay = usualDelay(problem);
  for (const [done, lines] of groups.entries()) {
    if (isStopped()) return null;
    const plan = planSittings({
      tasks: problem.tasks,
      lines,
      meetingCost: COSTS.meeting + delay * COSTS.later,
      minutes: Math.min(...lengths),
      longest: Math.max(...lengths),
      isApart,
    });
    if (!plan) return null;
    plans.push(plan);
    onPlanned((done + 1) / groups.length);
  }
  const sittings = plans.flatMap((plan) => plan.sittings);
  if (problem.interpretation !== null && sittings.length > problem.interpretation) return null;
  const fixed = fixedPlaces(sittings, problem);
  const places = fixed && laidOut(sittings, problem, fixed);
  if (!places) return null;
  const layout = problem.tasks.map(() => new Map<number, number>());
  for (const [index, { pieces }] of sittings.entries()) {
    for (const { task, minutes } of pieces) {
      const parts = layout[task] as Map<number, number>;
      const at = places[index] as number;
      parts.set(at, (parts.get(at) ?? 0) + minutes);
    }
  }
  const priced = sittings.length * delay * COSTS.later;
  const spent = plans.reduce((sum, { cost }) => sum + cost, 0) - priced;
  const later = places.reduce((sum, at) => sum + at * COSTS.later, 0);
  const least = plans.reduce((sum, { bound }) => sum + bound, 0);
  return { layout, cost: spent + later + hurries(problem, layout), bound: least - rebate(delay, problem) };
}

/**
 * The stretches before that of one meeting more, where as many meetings as the work needs, and some, are laid as early
 * as can be. Plans count it on each meeting, since all meetings together share the early stretches.
 */
function usualDelay({ tasks, stretches, parallel }: DraftProblem): number {
  const work = tasks.reduce((sum, { wanted }) => sum + wanted, 0);
  const longest = Math.max(...stretches.map(({ minutes }) => minutes));
  return Math.floor((work / longest) * (1.2 / parallel));
}

/**
 * What plans count too much at the most. Any number of meetings, laid as early as can be, waits in all at least this
 * much less than the delay for each: the waiting is convex in their number, and this is its tangent.
 */
function rebate(delay: number, { parallel }: DraftProblem): number {
  return ((parallel * delay * (delay + 1)) / 2) * COSTS.later;
}

/** Bodies that have joint business with each other, directly or through others, each with its tasks in order. */
function groupsOf({
  tasks,
  before,
}: DraftProblem): readonly (readonly { body: string; sequence: readonly number[] }[])[] {
  const leader = new Map<string, string>();
  const find = (body: string): string => {
    const up = leader.get(body) ?? body;
    return up === body ? body : find(up);
  };
  for (const { bodies } of tasks) for (const body of bodies) leader.set(find(body), find(bodies[0] as string));
  const follows = new Map<number, number[]>();
  for (const { first, then } of before) follows.set(first, [...(follows.get(first) ?? []), then]);
  const groups = new Map<string, { body: string; sequence: readonly number[] }[]>();
  for (const body of new Set(tasks.flatMap(({ bodies }) => bodies))) {
    const own = new Set(tasks.flatMap((task, index) => (task.bodies.includes(body) ? [index] : [])));
    const waits = new Map([...own].map((task) => [task, 0]));
    for (const [first, all] of follows)
      for (const then of all) if (own.has(first) && own.has(then)) waits.set(then, (waits.get(then) ?? 0) + 1);
    const sequence: number[] = [];
    while (waits.size > 0) {
      const next = [...waits].reduce((best, one) => (one[1] < best[1] ? one : best))[0];
      waits.delete(next);
      sequence.push(next);
      for (const then of follows.get(next) ?? []) if (waits.has(then)) waits.set(then, (waits.get(then) ?? 0) - 1);
    }
    const group = groups.get(find(body)) ?? [];
    groups.set(find(body), [...group, { body, sequence }]);
  }
  return [...groups.values()];
}

/** The stretches of the sittings that are pinned, with those that they go on from and in; null where pins disagree. */
function fixedPlaces(
  sittings: readonly Sitting[],
  { tasks, stretches }: DraftProblem,
): ReadonlyMap<number, number> | null {
  const fixed = new Map<number, number>();
  for (const [task, { pinned }] of tasks.entries()) {
    if (pinned.length === 0) continue;
    const parts = [...sittings.keys()].filter((index) => sittings[index]?.pieces.some((piece) => piece.task === task));
    const [first, last] = [Math.min(...pinned), Math.max(...pinned)];
    if (parts.length <= last - first) return null;
    // Parts follow each other without a break.
    for (const [at, index] of parts.entries()) {
      const stretch = Math.min(first, stretches.length - parts.length) + at;
      if ((fixed.get(index) ?? stretch) !== stretch) return null;
      fixed.set(index, stretch);
    }
  }
  return fixed;
}

/** The stretch of each sitting; null where they do not all find a place. */
function laidOut(
  sittings: readonly Sitting[],
  problem: DraftProblem,
  pins: ReadonlyMap<number, number>,
): readonly number[] | null {
  const { stretches, parallel, tasks } = problem;
  const latest = new Map<string, number>();
  const needs: number[][] = sittings.map(() => []);
  const next = new Map<number, number>();
  const cameFrom = new Map<number, number>();
  const onGoing = new Map<number, number>();
  for (const [index, { bodies, pieces, goesOn }] of sittings.entries()) {
    for (const body of bodies) {
      const last = latest.get(body);
      if (last !== undefined && !needs[index]?.includes(last)) needs[index]?.push(last);
      latest.set(body, index);
    }
    for (const { task } of pieces) {
      const from = onGoing.get(task);
      if (from !== undefined) {
        next.set(from, index);
        cameFrom.set(index, from);
      }
      onGoing.delete(task);
    }
    const last = pieces.at(-1)?.task;
    if (goesOn && last !== undefined) onGoing.set(last, index);
  }
  const fixed = new Map(pins);
  for (const [from, to] of [...next].toReversed()) if (fixed.has(to)) fixed.set(from, (fixed.get(to) ?? 0) - 1);
  for (const [from, to] of next) if (fixed.has(from)) fixed.set(to, (fixed.get(from) ?? 0) + 1);
  const latestAt = sittings.map((_, index) => fixed.get(index) ?? stretches.length - 1);
  for (let index = sittings.length - 1; index >= 0; index--)
    for (const earlier of needs[index] ?? [])
      latestAt[earlier] = Math.min(latestAt[earlier] ?? 0, (latestAt[index] ?? 0) - 1);
  const isReport = ({ pieces }: Sitting): boolean =>
    pieces.some(({ task }) => tasks[task]?.kind === 'adoption-of-report');
  const places = new Array<number>(sittings.length).fill(-1);
  const placed = (index: number, stretch: number): boolean =>
    (places[index] ?? -1) >= 0 && (places[index] ?? 0) < stretch;
  let left = sittings.length;
  for (let stretch = 0; stretch < stretches.length && left > 0; stretch++) {
    const here: number[] = [];
    const fits = (index: number): boolean =>
      here.length < parallel &&
      here.every((other) => !sittings[other]?.bodies.some((body) => sittings[index]?.bodies.includes(body))) &&
      (needs[index] ?? []).every((other) => placed(other, stretch));
    const put = (index: number): void => {
      places[index] = stretch;
      here.push(index);
      left--;
    };
    const due = [...sittings.keys()].filter((index) => places[index] === -1);
    const goesOn = (index: number): boolean => stretch > 0 && places[cameFrom.get(index) ?? -1] === stretch - 1;
    const must = due.filter((index) => fixed.get(index) === stretch || goesOn(index));
    for (const index of must) {
      if (!fits(index)) return null;
      put(index);
    }
    // A report is not hurried while there are stretches to spare.
    const isEarly = (index: number): boolean =>
      isReport(sittings[index] as Sitting) &&
      stretch < (latestAt[index] ?? 0) &&
      (needs[index] ?? []).some((other) => places[other] === stretch - 1);
    /** What has its place in a stretch already. */
    const bound = (at: number): number =>
      [...sittings.keys()].filter((one) => fixed.get(one) === at || places[cameFrom.get(one) ?? -1] === at - 1).length;
    const others = due.filter((index) => places[index] === -1 && !fixed.has(index) && !isEarly(index));
    others.sort((a, b) => (latestAt[a] ?? 0) - (latestAt[b] ?? 0) || a - b);
    for (const index of others) {
      if (!fits(index)) continue;
      const after = next.get(index);
      const ready =
        after === undefined || (needs[after] ?? []).every((other) => other === index || placed(other, stretch + 1));
      const isRoom = (): boolean => stretch + 1 < stretches.length && bound(stretch + 1) < parallel;
      if (ready && (after === undefined || isRoom())) put(index);
    }
  }
  return left === 0 && [...pins].every(([index, stretch]) => places[index] === stretch) ? places : null;
}

/** What it costs that reports are drafted in a hurry. */
function hurries({ drafting, stretches }: DraftProblem, layout: Layout): number {
  const costs = new Map<string, number>();
  for (const { last, report } of drafting) {
    const end = Math.max(...(layout[last]?.keys() ?? []));
    const start = Math.min(...(layout[report]?.keys() ?? []));
    if (start !== end + 1) continue;
    const sameDay = stretches[start]?.date === stretches[end]?.date;
    costs.set(`${report} ${start}`, sameDay ? COSTS.draftedOverLunch : COSTS.draftedOverNight);
  }
  return [...costs.values()].reduce((sum, cost) => sum + cost, 0);
}
