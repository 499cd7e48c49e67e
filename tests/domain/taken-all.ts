// Takes single changes over from one state of a meeting into another until nothing more can be had.
import type { Change } from '#domain/changes.ts';
import { compareMeetings } from '#domain/compare.ts';
import { applyEdit } from '#domain/edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import { takeOver } from '#domain/take-over.ts';
import { takingOver } from '#domain/taking-over.ts';

/** Takes every single change over, one after the other in any order, and gives what is still told then. */
export function takenAll(into: Meeting, from: Meeting, order = 0): readonly Change[] {
  let state: State = { meeting: into, told: compareMeetings(into, from) };
  const limit = 12 * (state.told.length + 8);
  for (let step = 0; step < limit; step++) {
    const { told } = state;
    const turned = order === 0 ? told : [...told.slice((order * step) % (told.length || 1)), ...told];
    const next = withOneTaken(state, turned, from);
    if (!next) return told;
    state = next;
  }
  return state.told;
}

interface State {
  readonly meeting: Meeting;
  /** What is told between it and the other state. */
  readonly told: readonly Change[];
}

/** The state with the first of these changes that can be had and alters what is told. */
function withOneTaken({ meeting, told }: State, changes: readonly Change[], from: Meeting): State | null {
  const between = takingOver(meeting, from);
  const before = JSON.stringify(told);
  for (const change of changes) {
    const edit = takeOver(change, between);
    if (!edit) continue;
    const taken = applyEdit(meeting, edit).meeting as Meeting;
    const left = compareMeetings(taken, from);
    if (JSON.stringify(left) !== before) return { meeting: taken, told: left };
  }
  return null;
}
