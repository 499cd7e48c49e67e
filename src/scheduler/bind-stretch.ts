// What binds the tasks that are taken up in one stretch of a draft: who sits with whom, in how many rooms, for how long.
import { COSTS } from './draft-costs.ts';
import type { DraftProblem, Task } from './draft-problem.ts';
import { namesOf, scaled, takenUp } from './draft-variables.ts';
import type { LinearRow, Term, VariableRange } from './linear-program.ts';

/** Where rows, costs and variables of a program are written. */
export interface ProgramWriter {
  readonly row: (terms: readonly Term[], relation: LinearRow['relation'], limit: number) => void;
  readonly cost: (value: number, name: string) => void;
  readonly binary: string[];
  readonly ranges: Map<string, VariableRange>;
}

/** What binds the tasks of a stretch: nobody in two places, the hours, the sessions at once. */
export function bindStretch({ tasks, stretches, parallel }: DraftProblem, stretch: number, to: ProgramWriter): void {
  const { row, cost, binary, ranges } = to;
  const { minutes } = stretches[stretch] as { minutes: number };
  const makeUps = new Map<string, { bodies: readonly string[]; members: number[] }>();
  for (const [task, { bodies }] of tasks.entries()) {
    const key = bodies.join('+');
    const made = makeUps.get(key) ?? { bodies, members: [] };
    makeUps.set(key, { bodies, members: [...made.members, task] });
  }
  const sits = (key: string): string => `sits${[...makeUps.keys()].indexOf(key)}at${stretch}`;
  const time = (task: number): Term => [1, namesOf(task, stretch)[2]];
  const bodies = [...new Set(tasks.flatMap((task) => task.bodies))];
  const rooms: Term[] = [[1, `rooms${stretch}`]];
  ranges.set(`rooms${stretch}`, { most: parallel });
  cost(COSTS.meeting + COSTS.later * stretch, `rooms${stretch}`);
  for (const [key, { members }] of makeUps) {
    if (parallel > 1) binary.push(sits(key));
    const all: Term[] = [[-1, sits(key)]];
    for (const task of members) {
      row([...takenUp(task, stretch), [-1, sits(key)]], '<=', 0);
      all.push(...scaled(takenUp(task, stretch), -1));
    }
    row([[1, sits(key)], ...all.slice(1)], '<=', 0);
  }
  // What follows from the rest, and lets the solver see it at once.
  row([...[...tasks.keys()].map(time), [-minutes, `rooms${stretch}`]], '<=', 0);
  for (const [key] of makeUps)
    row(
      [
        [1, sits(key)],
        [-1, `rooms${stretch}`],
      ],
      '<=',
      0,
    );
  if (parallel === 1) {
    const alone = [...makeUps].filter(([, makeUp]) => makeUp.bodies.length === 1);
    if (alone.length > 1) row([...alone.map(([key]): Term => [1, sits(key)]), [-1, `rooms${stretch}`]], '<=', 0);
    const parts = [...makeUps].flatMap(([a, one], at) =>
      [...makeUps]
        .slice(at + 1)
        .filter(([, other]) => other.bodies.every((body) => !one.bodies.includes(body)))
        .map(([b]) => [a, b] as const),
    );
    for (const [a, b] of parts)
      row(
        [
          [1, sits(a)],
          [1, sits(b)],
        ],
        '<=',
        1,
      );
    return;
  }
  for (const [index, body] of bodies.entries()) {
    const of = [...makeUps].filter(([, makeUp]) => makeUp.bodies.includes(body));
    const here = `body${index}at${stretch}`;
    for (const [key] of of)
      row(
        [
          [1, sits(key)],
          [-1, here],
        ],
        '<=',
        0,
      );
    row(
      of.flatMap(([, { members }]) => members.map(time)),
      '<=',
      minutes,
    );
    const joint = of.filter(([, makeUp]) => makeUp.bodies.length > 1);
    if (joint.length > 1)
      row(
        joint.map(([key]) => [1, sits(key)] as const),
        '<=',
        1,
      );
    rooms.push([-1, here]);
  }
  for (const [key, { bodies: joined, members }] of makeUps) {
    if (joined.length === 1) continue;
    rooms.push([joined.length - 1, sits(key)]);
    const alone = joined.filter((body) => makeUps.has(body));
    const apart = `apart${sits(key)}`;
    if (alone.length > 1) {
      rooms.push([-1, apart]);
      ranges.set(apart, { most: alone.length - 1 });
      const parted = alone.map((body): Term => [1, sits(body)]);
      row([...parted, [alone.length, sits(key)], [-1, apart]], '<=', alone.length + 1);
    }
    const own = alone.flatMap((body) => makeUps.get(body)?.members ?? []);
    const atStart = members.every((task) => isAtStart(tasks[task] as Task));
    if (own.length > 0 && !atStart) {
      const slack = (alone.length - 1) * minutes;
      row([...members.map(time), ...own.map(time), [slack, sits(key)]], '<=', minutes + slack);
    }
  }
  row(rooms, '>=', 0);
}

/** Business that is first for all its bodies, so that nobody waits for it. */
function isAtStart({ kind }: Task): boolean {
  return kind === 'opening' || kind === 'adoption-of-agenda';
}
