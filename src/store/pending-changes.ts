// Changes of meetings found again: each with its meeting before and after it, by going back from the meetings as they are
// now through their histories.
import { applyEdit } from '#domain/edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { StoredEdit } from './edit-record.ts';
import type { PendingCarry } from './lock-record.ts';

/** A change of a meeting over which the plan and the delegation are carried. */
export interface MeetingChange extends PendingCarry {
  readonly before: Meeting;
  readonly after: Meeting;
  readonly at: number;
}

/** Whether two states of a meeting have the same of what plans and delegations are attached to. */
export function isProgrammeAlike(before: Meeting, after: Meeting): boolean {
  return before.slots === after.slots && before.agenda === after.agenda && before.bodies === after.bodies;
}

/** The changes that wait, in their order; `edits` are all since the first of them. What cannot be found is left out. */
export function pendingChanges(
  pending: readonly PendingCarry[],
  now: ReadonlyMap<string, Meeting>,
  edits: readonly StoredEdit[],
  at: number,
): readonly MeetingChange[] {
  const waiting = new Map(pending.map((one) => [one.sequence, one]));
  const states = new Map<string, Meeting | null>(now);
  const found: MeetingChange[] = [];
  for (const { sequence, meetingId, inverse } of edits.toSorted((a, b) => b.sequence - a.sequence)) {
    const after = states.get(meetingId) ?? null;
    const before = takenBack(after, inverse);
    const one = waiting.get(sequence);
    if (one && before && after) found.unshift({ ...one, before, after, at });
    states.set(meetingId, before);
  }
  return found;
}

function takenBack(meeting: Meeting | null, inverse: StoredEdit['inverse']): Meeting | null {
  try {
    return applyEdit(meeting, inverse).meeting;
  } catch {
    return null;
  }
}

/** Those of some edits, in their order, of which something is left: an edit and what took it back leave nothing. */
export function lasting(edits: readonly StoredEdit[]): readonly StoredEdit[] {
  const left: StoredEdit[] = [];
  for (const edit of edits) {
    const at = left.findLastIndex(({ meetingId }) => meetingId === edit.meetingId);
    if (left[at]?.stateBefore === edit.stateAfter) left.splice(at, 1);
    else left.push(edit);
  }
  return left;
}
