// Whether it can be told by counting alone that no programme holds: more work than time, for a body or for all rooms,
// more meetings than interpretation is granted for, or pins that the conventions or the hours contradict. What it calls
// impossible is; of what it does not, nothing is said. Quick on any size, where solving is not.
import { allPairs, type DraftProblem, type Task } from './draft-problem.ts';

/** Whether counting proves that no programme holds. */
export function cannotHold(problem: DraftProblem): boolean {
  const { tasks, stretches, parallel, interpretation } = problem;
  const longest = Math.max(0, ...stretches.map(({ minutes }) => minutes));
  if (tasks.length > 0 && longest === 0) return true;
  const meetings = Math.ceil(sum(tasks.map(({ least }) => least)) / longest);
  if (meetings > Math.min(interpretation ?? meetings, parallel * stretches.length)) return true;
  const bodies = new Set(tasks.flatMap((task) => task.bodies));
  return [...bodies].some((body) => hasTooMuch(body, problem, longest)) || pinsContradict(problem);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Whether a body has more business than there is time; its report is drafted between two stretches. */
function hasTooMuch(body: string, { tasks, stretches, drafting }: DraftProblem, longest: number): boolean {
  const own = [...tasks.entries()].filter(([, task]) => task.bodies.includes(body));
  const isLate = new Set(drafting.filter(({ last }) => tasks[last]?.bodies.includes(body)).map(({ report }) => report));
  const work = (part: readonly (readonly [number, Task])[]): number => sum(part.map(([, { least }]) => least));
  const sittings = [own.filter(([at]) => !isLate.has(at)), own.filter(([at]) => isLate.has(at))].map((part) =>
    Math.ceil(work(part) / longest),
  );
  return sum(sittings) > stretches.length || work(own) > sum(stretches.map(({ minutes }) => minutes));
}

function pinsContradict(problem: DraftProblem): boolean {
  const { tasks, stretches, parallel } = problem;
  if (tasks.every(({ pinned }) => pinned.length === 0)) return false;
  const rooms = roomsOf(tasks);
  const roomOf = ({ bodies }: Task) => rooms.find((room) => bodies.some((body) => room.has(body)));
  const isCrowded = stretches.some(({ minutes }, stretch) => {
    const here = tasks.filter(({ pinned }) => pinned.includes(stretch));
    const bodies = new Set(here.flatMap((task) => task.bodies));
    const taken = (body: string): number =>
      sum(here.filter((task) => task.bodies.includes(body)).map(({ part, least }) => Math.min(part, least)));
    return (
      new Set(here.map((task) => roomOf(task))).size > parallel || [...bodies].some((body) => taken(body) > minutes)
    );
  });
  return isCrowded || pinsOutOfOrder(problem);
}

/** Bodies that can follow one another in one room: those that joint business binds, pinned or not. */
function roomsOf(tasks: readonly Task[]): readonly ReadonlySet<string>[] {
  const rooms: Set<string>[] = [];
  for (const { bodies } of tasks) {
    const shared = rooms.filter((room) => bodies.some((body) => room.has(body)));
    for (const room of shared) rooms.splice(rooms.indexOf(room), 1);
    rooms.push(new Set([...bodies, ...shared.flatMap((room) => [...room])]));
  }
  return rooms;
}

/** Whether what must come before a pinned task, or after it, does not fit in there. */
function pinsOutOfOrder(problem: DraftProblem): boolean {
  const { tasks, stretches, drafting } = problem;
  const minutes = stretches.map((stretch) => stretch.minutes);
  const pairs = allPairs(problem).filter(({ rule }) => rule === 'convention');
  const isDrafted = new Set(drafting.map(({ last, report }) => `${last} ${report}`));
  const room = (of: readonly number[], from: number, to: number): boolean => {
    const bodies = new Set(of.flatMap((task) => tasks[task]?.bodies ?? []));
    const work = (body: string): number =>
      sum(of.map((task) => (tasks[task]?.bodies.includes(body) ? (tasks[task]?.least ?? 0) : 0)));
    return [...bodies].every((body) => work(body) <= sum(minutes.slice(Math.max(0, from), to)));
  };
  return tasks.some(({ pinned }, task) => {
    const [first, last] = [Math.min(...pinned), Math.max(...pinned)];
    if (pinned.length === 0) return false;
    const earlier = pairs.filter(({ then }) => then === task).map((pair) => pair.first);
    const drafted = earlier.filter((one) => isDrafted.has(`${one} ${task}`));
    const later = pairs.filter((pair) => pair.first === task).map(({ then }) => then);
    return (
      earlier.some((one) => tasks[one]?.pinned.some((at) => at > first)) ||
      drafted.some((one) => tasks[one]?.pinned.some((at) => at >= first)) ||
      !room(earlier, 0, first + 1) ||
      !room(drafted, 0, first) ||
      !room(later, last, minutes.length)
    );
  });
}
