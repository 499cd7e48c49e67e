// A drafting problem as a linear program, and its solution read back. For each task and stretch, "begun" and "done" say
// whether the task has begun or ended by then, so that it is taken up without a break from one to the other.
//
// What is least is a sum of costs, in minutes, so that they can be weighed against each other (`COSTS`): meetings with
// interpretation that are used, continuations, minutes by which a task differs from what it should have, a report that
// must be drafted over lunch or over night, for each meeting the stretches before it, and where the order of
// the agenda cannot be kept, each pair out of order. In one stretch a body sits in joint sessions of one make-up only,
// and bodies that sat jointly part for parallel sessions only where a further one is granted.

import { bindStretch } from './bind-stretch.ts';
import { COSTS } from './draft-costs.ts';
import { allPairs, type DraftProblem } from './draft-problem.ts';
import { namesOf, scaled, takenUp } from './draft-variables.ts';
import type { LinearProgram, LinearRow, Term, VariableRange } from './linear-program.ts';

/** A problem put as a program. */
export interface DraftModel {
  readonly program: LinearProgram;
  /** Costs less the objective. */
  readonly fixedCost: number;
}

/** What a solution says: for each task, the minutes in each stretch in which it is taken up. */
export type Layout = readonly ReadonlyMap<number, number>[];

/** Puts a problem as a program; where the order of agendas is not kept, each pair out of order costs. */
export function draftModel(problem: DraftProblem, order: 'kept' | 'counted'): DraftModel {
  const { tasks, stretches } = problem;
  const last = stretches.length - 1;
  const rows: LinearRow[] = [];
  const costs = new Map<string, number>();
  const ranges = new Map<string, VariableRange>();
  const binary: string[] = [];
  const variables = new Set<string>();
  let fixedCost = 0;
  const row = (terms: readonly Term[], relation: LinearRow['relation'], limit: number): void => {
    rows.push({ terms: gathered(terms), relation, limit });
    for (const [, name] of terms) variables.add(name);
  };
  const cost = (value: number, name: string): void => {
    costs.set(name, (costs.get(name) ?? 0) + value);
    variables.add(name);
  };
  for (const [task, { least, wanted, part, pinned }] of tasks.entries()) {
    const given: Term[] = [];
    for (const [stretch, { minutes }] of stretches.entries()) {
      const [begun, done, time] = namesOf(task, stretch);
      binary.push(begun, done);
      const most = Math.min(minutes, least === wanted ? wanted : wanted * 2);
      ranges.set(time, { most });
      given.push([1, time]);
      row(
        [
          [1, done],
          [-1, begun],
        ],
        '<=',
        0,
      );
      const before = stretch > 0 ? namesOf(task, stretch - 1) : null;
      if (before) {
        row(
          [
            [1, before[0]],
            [-1, begun],
          ],
          '<=',
          0,
        );
        row(
          [
            [1, before[1]],
            [-1, done],
          ],
          '<=',
          0,
        );
      }
      const taken = takenUp(task, stretch);
      row([[1, time], ...scaled(taken, -most)], '<=', 0);
      row([[1, time], ...scaled(taken, -part)], '>=', 0);
      if (pinned.includes(stretch)) row(taken, '=', 1);
      for (const [coefficient, name] of taken) cost(COSTS.continuation * coefficient, name);
    }
    fixedCost -= COSTS.continuation;
    row([[1, namesOf(task, last)[1]]], '=', 1);
    if (least === wanted) row(given, '=', wanted);
    else {
      const [short, over] = [`short${task}`, `over${task}`];
      ranges.set(short, { most: wanted - least });
      ranges.set(over, { most: wanted });
      row([...given, [1, short], [-1, over]], '=', wanted);
      cost(COSTS.minuteOff, short);
      cost(COSTS.minuteOff, over);
    }
  }
  const pairs = order === 'kept' ? problem.before : allPairs(problem);
  for (const { first, then, rule } of pairs) {
    const free: Term[] = order === 'counted' && rule === 'agenda' ? [[-1, `swap${first}and${then}`]] : [];
    for (const [, name] of free) {
      binary.push(name);
      cost(COSTS.outOfOrder, name);
    }
    for (const stretch of stretches.keys()) {
      row([[1, namesOf(then, stretch)[0]], [-1, namesOf(first, stretch)[1]], ...free], '<=', 0);
    }
  }
  for (const { last: business, report } of problem.drafting) {
    row([[1, namesOf(report, 0)[0]]], '=', 0);
    for (let stretch = 1; stretch <= last; stretch++) {
      const [begun] = namesOf(report, stretch);
      row(
        [
          [1, begun],
          [-1, namesOf(business, stretch - 1)[1]],
        ],
        '<=',
        0,
      );
      const hurry = `hurry${report}at${stretch}`;
      const ends: Term[] = [[1, namesOf(business, stretch - 1)[1]]];
      if (stretch > 1) ends.push([-1, namesOf(business, stretch - 2)[1]]);
      row([[1, begun], [-1, namesOf(report, stretch - 1)[0]], ...ends, [-1, hurry]], '<=', 1);
      const sameDay = stretches[stretch]?.date === stretches[stretch - 1]?.date;
      if (!costs.has(hurry)) cost(sameDay ? COSTS.draftedOverLunch : COSTS.draftedOverNight, hurry);
    }
  }
  for (const stretch of stretches.keys()) bindStretch(problem, stretch, { row, cost, binary, ranges });
  const meetings = stretches.map((_, stretch): Term => [1, `rooms${stretch}`]);
  // Follows from the hours once meetings are whole numbers; said outright, the proof is shorter.
  row(meetings, '>=', fewestMeetings(problem));
  if (problem.interpretation !== null) {
    row(meetings, '<=', problem.interpretation);
  }
  const objective = [...costs].map(([name, value]): Term => [-value, name]);
  return { program: { objective, rows, variables: [...variables], binary, ranges }, fixedCost };
}

/** No programme has fewer meetings: the longest stretches that together hold the least time of one body, or of all. */
function fewestMeetings({ tasks, stretches, parallel }: DraftProblem): number {
  const bodies = parallel === 1 ? [null] : [...new Set(tasks.flatMap((task) => task.bodies))];
  const loads = bodies.map((body) =>
    tasks.reduce((sum, task) => (body === null || task.bodies.includes(body) ? sum + task.least : sum), 0),
  );
  let left = Math.max(0, ...loads);
  let meetings = 0;
  for (const minutes of stretches.map((stretch) => stretch.minutes).sort((a, b) => b - a)) {
    if (left <= 0) break;
    left -= minutes;
    meetings += 1;
  }
  return meetings;
}

/** Each variable once. */
function gathered(terms: readonly Term[]): readonly Term[] {
  const sums = new Map<string, number>();
  for (const [coefficient, name] of terms) sums.set(name, (sums.get(name) ?? 0) + coefficient);
  return [...sums].map(([name, coefficient]) => [coefficient, name]);
}

/** Reads a solution back, in minutes as the solver has them. */
export function layoutOf(problem: DraftProblem, values: ReadonlyMap<string, number>): Layout {
  return problem.tasks.map((_, task) => {
    const parts = new Map<number, number>();
    for (const stretch of problem.stretches.keys()) {
      const taken = takenUp(task, stretch).reduce((sum, [sign, name]) => sum + sign * (values.get(name) ?? 0), 0);
      if (taken > 0.5) parts.set(stretch, values.get(namesOf(task, stretch)[2]) ?? 0);
    }
    return parts;
  });
}
