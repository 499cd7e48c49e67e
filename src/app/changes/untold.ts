// What updates changed since the person last looked. No place is kept for "last looked": the history has every state,
// the plan the keys of what was seen, and the latest state of which everything was seen is the one to compare with.
import { changeKeys } from '#domain/change-key.ts';
import type { Change } from '#domain/changes.ts';
import { compareMeetings } from '#domain/compare.ts';
import { stateAfter } from '#domain/history-states.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Plan } from '#domain/plan.ts';
import { type ChangeForMe, changesForMe } from '#domain/plan-changes.ts';
import type { StoredEdit } from '#store/store.ts';

/** A meeting as it is, and all its edits in their order. */
export interface Course {
  readonly meeting: Meeting;
  readonly history: readonly StoredEdit[];
}

/** Changes that were not seen yet, and the two states that they lie between. */
export interface Untold {
  readonly before: Meeting;
  readonly after: Meeting;
  /** Mine first. */
  readonly changes: readonly ChangeForMe[];
}

/** Whether there can be anything to tell: a meeting that came once and was never updated has nothing. */
export function wasUpdated({ history }: Course): boolean {
  return history.filter(({ edit }) => edit.kind === 'put').length > 1;
}

/** The changes of a meeting that were not seen yet. */
export function untoldChanges(course: Course, plan: Plan): Untold {
  const { before, after } = span(course, plan);
  const { changes } = comparison(before, after);
  if (changes.length === 0) return { before, after, changes: [] };
  const told = changesForMe(changes, plan, after);
  return { before, after, changes: told.filter(({ seen }) => !seen) };
}

/** How many changes of a meeting were not seen yet. */
export function untoldCount(course: Course, plan: Plan): number {
  const { before, after } = span(course, plan);
  return unseen(before, after, new Set(plan.seen));
}

/**
 * From the latest state of which nothing is left to see to the present one. What the person changed here by hand is no
 * news: it moves that state along; where an update is still to be seen, a title of one's own is all that can be told
 * apart.
 */
function span({ history, meeting }: Course, plan: Plan): { before: Meeting; after: Meeting } {
  const keys = new Set(plan.seen);
  let seen: Meeting | null = null;
  let state: Meeting | null = null;
  for (const { edit } of history) {
    const next = stateAfter(state, edit);
    if (next && !seen) seen = next;
    else if (next && seen) {
      if (edit.kind === 'put') seen = unseen(seen, next, keys) === 0 ? next : seen;
      else if (seen === state) seen = next;
      else if (edit.kind === 'retitle') seen = stateAfter(seen, edit);
    }
    state = next;
  }
  // The last state of the history says the same as the meeting; where nothing came after it, nothing is compared.
  return { before: seen && seen !== state ? seen : meeting, after: meeting };
}

interface Comparison {
  readonly changes: readonly Change[];
  readonly keys: readonly string[];
}

const SAME: Comparison = { changes: [], keys: [] };

/** States do not change, so that a comparison is made once, however often the plan does. */
const known = new WeakMap<Meeting, WeakMap<Meeting, Comparison>>();

function comparison(before: Meeting, after: Meeting): Comparison {
  if (before === after) return SAME;
  const ofBefore = known.get(before) ?? new WeakMap<Meeting, Comparison>();
  known.set(before, ofBefore);
  const there = ofBefore.get(after);
  if (there) return there;
  const changes = compareMeetings(before, after);
  const made = { changes, keys: changeKeys(after.id, changes) };
  ofBefore.set(after, made);
  return made;
}

function unseen(before: Meeting, after: Meeting, seen: ReadonlySet<string>): number {
  return comparison(before, after).keys.filter((key) => !seen.has(key)).length;
}
