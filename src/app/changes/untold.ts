// What updates changed since the person last looked. No place is kept for "last looked": the history has every state,
// the plan the keys of what was seen, and the latest state of which everything was seen is the one to compare with.
import { compareMeetings } from '#domain/compare.ts';
import { applyEdit, EditError } from '#domain/edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Plan } from '#domain/plan.ts';
import { type ChangeForMe, changesForMe } from '#domain/plan-changes.ts';
import type { StoredEdit } from '#store/store.ts';

/** Changes that were not seen yet, and the two states that they lie between. */
export interface Untold {
  readonly before: Meeting;
  readonly after: Meeting;
  /** Mine first. */
  readonly changes: readonly ChangeForMe[];
}

/** The changes of a meeting that were not seen yet. `history` = all its edits, in their order. */
export function untoldChanges(history: readonly StoredEdit[], after: Meeting, plan: Plan): Untold {
  const before = lastSeen(history, plan) ?? after;
  return { before, after, changes: unseen(before, after, plan) };
}

function unseen(before: Meeting, after: Meeting, plan: Plan): readonly ChangeForMe[] {
  return before === after ? [] : changesForMe(compareMeetings(before, after), plan, after).filter(({ seen }) => !seen);
}

/**
 * The latest state of which nothing is left to see. What the person changed here by hand is no news: it moves that
 * state along; where an update is still to be seen, a title of one's own is all that can be told apart.
 */
function lastSeen(history: readonly StoredEdit[], plan: Plan): Meeting | null {
  let seen: Meeting | null = null;
  let state: Meeting | null = null;
  for (const { edit } of history) {
    const next = stateAfter(state, edit);
    if (next && !seen) seen = next;
    else if (next && seen) {
      if (edit.kind === 'put') seen = unseen(seen, next, plan).length === 0 ? next : seen;
      else if (seen === state) seen = next;
      else if (edit.kind === 'retitle') seen = stateAfter(seen, edit);
    }
    state = next;
  }
  return seen;
}

function stateAfter(state: Meeting | null, edit: StoredEdit['edit']): Meeting | null {
  if (edit.kind === 'put') return edit.meeting;
  if (!state) return null;
  try {
    return applyEdit(state, edit).meeting;
  } catch (error) {
    if (error instanceof EditError) return state;
    throw error;
  }
}
