// The states that a meeting went through, made from its history edit by edit. States share their parts, so that all of them
// together take little more room than the edits.
import { EditError } from './edit-error.ts';
import { applyEdit, type Edit } from './edits.ts';
import type { Meeting } from './meeting.ts';

/** The meeting after each edit of its history, from the first on; null where it was deleted. */
export function historyStates(history: readonly { readonly edit: Edit }[]): readonly (Meeting | null)[] {
  let state: Meeting | null = null;
  return history.map(({ edit }) => {
    state = stateAfter(state, edit);
    return state;
  });
}

/** The state after an edit; what does not fit, as from a damaged history, leaves it as it was. */
export function stateAfter(state: Meeting | null, edit: Edit): Meeting | null {
  try {
    return applyEdit(state, edit).meeting;
  } catch (error) {
    if (error instanceof EditError) return state;
    throw error;
  }
}
