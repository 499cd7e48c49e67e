// The variables of a draft's program: what "begun", "done" and "time" say of a task in a stretch.
import type { Term } from './linear-program.ts';

/** The names of the variables of a task in a stretch: begun, done, minutes. */
export function namesOf(task: number, stretch: number): readonly [begun: string, done: string, time: string] {
  return [`begun${task}at${stretch}`, `done${task}at${stretch}`, `time${task}at${stretch}`];
}

/** Whether a task is taken up in a stretch, as a sum of variables. */
export function takenUp(task: number, stretch: number): readonly Term[] {
  const begun: Term = [1, `begun${task}at${stretch}`];
  return stretch === 0 ? [begun] : [begun, [-1, `done${task}at${stretch - 1}`]];
}

/** A sum, so many times over. */
export function scaled(terms: readonly Term[], factor: number): readonly Term[] {
  return terms.map(([coefficient, name]) => [coefficient * factor, name]);
}
