// A change of a meeting as data. Everything that changes a meeting is an edit, and applying one gives its inverse,
// on which undo, history and later sync hang. Pure: ids and texts come in with the edit.
// Each family has a file; the inverse is found by comparing, so that it is exact for every edit that there is.
import { type AgendaEdit, withAgendaEdited } from './agenda-edits.ts';
import { EditError } from './edit-error.ts';
import { type EntryEdit, withEntriesEdited } from './entry-edits.ts';
import type { Meeting, Slot, Text } from './meeting.ts';
import { type MeetingEdit, withMeetingEdited } from './meeting-edits.ts';
import { applyPatch, type Patch, patchBetween } from './patch.ts';
import { type SlotEdit, withSlotsEdited } from './slot-edits.ts';

/** A change of one meeting, as data. */
export type Edit =
  /** The meeting comes to be as it is given, whatever stood before: an import, an update, a restore. */
  | { readonly kind: 'put'; readonly meeting: Meeting }
  /** The meeting is deleted. */
  | { readonly kind: 'remove' }
  /** What an undo does: the parts that an edit changed become what they were. */
  | { readonly kind: 'patch'; readonly patch: Patch | null }
  | Change;

/** A change of a meeting that stays. */
export type Change =
  /** The meeting gets a title of its own; null takes it away. */
  | { readonly kind: 'retitle'; readonly title: Text | null }
  /** The programme comes to be these slots. */
  | { readonly kind: 'set-slots'; readonly slots: readonly Slot[] }
  /** Several changes, one after the other, as one. */
  | { readonly kind: 'several'; readonly edits: readonly Change[] }
  | AgendaEdit
  | MeetingEdit
  | SlotEdit
  | EntryEdit;

/** What an edit makes of a meeting (null = there is none), and the edit that takes it back. */
export interface Applied {
  readonly meeting: Meeting | null;
  readonly inverse: Edit;
}

/**
 * Applies an edit.
 * @throws EditError where the edit does not fit the meeting.
 */
export function applyEdit(meeting: Meeting | null, edit: Edit): Applied {
  if (edit.kind === 'put')
    return { meeting: edit.meeting, inverse: meeting ? { kind: 'put', meeting } : { kind: 'remove' } };
  if (!meeting) throw new EditError('no-meeting');
  if (edit.kind === 'remove') return { meeting: null, inverse: { kind: 'put', meeting } };
  const after = edited(meeting, edit);
  return { meeting: after, inverse: { kind: 'patch', patch: patchBetween(after, meeting) } };
}

/** What an edit makes of a meeting that stays. @throws EditError */
export function edited(meeting: Meeting, edit: Exclude<Edit, { kind: 'put' | 'remove' }>): Meeting {
  switch (edit.kind) {
    case 'patch':
      return edit.patch ? (applyPatch(meeting, edit.patch) as Meeting) : meeting;
    case 'several':
      return edit.edits.reduce((result, one) => edited(result, one), meeting);
    case 'retitle':
      return retitled(meeting, edit.title);
    case 'set-slots':
      return { ...meeting, slots: edit.slots };
    case 'add-item':
    case 'remove-items':
    case 'set-item':
    case 'arrange-agenda':
    case 'join-items':
    case 'part-item':
    case 'set-agenda':
      return withAgendaEdited(meeting, edit);
    case 'set-facts':
    case 'shift-dates':
    case 'put-body':
    case 'remove-body':
    case 'order-bodies':
    case 'put-document':
    case 'remove-document':
    case 'acknowledge':
      return withMeetingEdited(meeting, edit);
    case 'add-slots':
    case 'remove-slots':
    case 'set-slot':
    case 'swap-slots':
    case 'shift-sessions':
    case 'set-room':
    case 'make-joint':
    case 'make-apart':
      return withSlotsEdited(meeting, edit);
    default:
      return withEntriesEdited(meeting, edit);
  }
}

function retitled(meeting: Meeting, title: Text | null): Meeting {
  const { title: _old, ...rest } = meeting;
  return title ? { ...rest, title } : rest;
}
