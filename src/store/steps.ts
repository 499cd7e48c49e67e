// Which step of a meeting's history can be taken back now, and which can be done again. No place is kept for it: every
// edit names the states that it lies between, an undo leads back to an earlier one, and the history has all of them.
import type { Database } from './database.ts';
import type { StoredEdit } from './edit-record.ts';

/** A step that can be made in the history. */
export interface Step {
  /** The edit that is taken back or done again, by which the step is named. */
  readonly edit: StoredEdit;
  /** What `undo` is to be given: the edit itself, or the undo of it. */
  readonly takes: StoredEdit;
}

/** The steps that can be made now. */
export interface Steps {
  readonly undo: Step | null;
  readonly redo: Step | null;
}

/** Whether an edit made a state that was not there before: it is no undo. */
const isFresh = (edit: StoredEdit): boolean => edit.stateAfter === edit.sequence;

/**
 * The steps from the state in which a meeting is. What brought the meeting here is not taken back, since that would
 * delete it; a step forward ends where something else was done instead.
 */
export async function stepsOf(db: Database, meetingId: string): Promise<Steps> {
  const backwards = () =>
    db.edits.where('[meetingId+sequence]').between([meetingId, 0], [meetingId, Number.POSITIVE_INFINITY]).reverse();
  const since: StoredEdit[] = [];
  await backwards()
    .until((edit) => isFresh(edit), true)
    .each((edit) => void since.push(edit));
  const latest = since[0];
  if (!latest) return { undo: null, redo: null };
  const state = latest.stateAfter;
  const made = await ofMeeting(db, meetingId, state);
  const undo = made && made.inverse.kind !== 'remove' ? { edit: made, takes: made } : null;

  // From the newest state back to the present one: the last edit on that way is the next to be done again.
  let next: StoredEdit | undefined;
  for (let at = since.at(-1); at && at.stateAfter !== state; at = await ofMeeting(db, meetingId, at.stateBefore)) {
    next = at;
    if (at.stateBefore === state) break;
  }
  const undone = since.find((edit) => edit.stateBefore === next?.stateAfter && edit.stateAfter === state);
  return { undo, redo: next?.stateBefore === state && undone ? { edit: next, takes: undone } : null };
}

async function ofMeeting(db: Database, meetingId: string, sequence: number): Promise<StoredEdit | undefined> {
  const edit = await db.edits.get(sequence);
  return edit?.meetingId === meetingId ? edit : undefined;
}
