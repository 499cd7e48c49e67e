// A change of a meeting as data. Everything that changes a meeting is an edit, and applying one gives its inverse,
// on which undo, history and later sync hang. Pure: ids and texts come in with the edit.

import type { Meeting, SessionId, Slot, SlotId, Text } from './meeting.ts';
import { compareSlots, withContinuations } from './programme.ts';

/** The place of an entry in the programme. */
export interface EntryPlace {
  readonly slot: SlotId;
  readonly session: SessionId;
  /** Index among the session's entries. */
  readonly index: number;
}

/** A change of one meeting, as data. */
export type Edit =
  /** The meeting comes to be as it is given, whatever stood before: an import, an update, a restore. */
  | { readonly kind: 'put'; readonly meeting: Meeting }
  /** The meeting is deleted. */
  | { readonly kind: 'remove' }
  /** The meeting gets a title of its own; null takes it away. */
  | { readonly kind: 'retitle'; readonly title: Text | null }
  /** The programme comes to be these slots. */
  | { readonly kind: 'set-slots'; readonly slots: readonly Slot[] }
  /** An entry moves to another session, or within its own; continuations follow. */
  | { readonly kind: 'move-entry'; readonly from: EntryPlace; readonly to: EntryPlace };

/** What an edit makes of a meeting (null = there is none), and the edit that takes it back. */
export interface Applied {
  readonly meeting: Meeting | null;
  readonly inverse: Edit;
}

/** An edit does not fit the meeting that it is applied to; the meeting stays as it was. */
export class EditError extends Error {
  /** `no-meeting`: it needs a meeting and there is none. `no-such-place`: the entry or session is not there. */
  readonly code: 'no-meeting' | 'no-such-place';
  constructor(code: EditError['code']) {
    super(code);
    this.name = 'EditError';
    this.code = code;
  }
}

/**
 * Applies an edit.
 * @throws EditError where the edit does not fit the meeting.
 */
export function applyEdit(meeting: Meeting | null, edit: Edit): Applied {
  if (edit.kind === 'put')
    return { meeting: edit.meeting, inverse: meeting ? { kind: 'put', meeting } : { kind: 'remove' } };
  if (!meeting) throw new EditError('no-meeting');
  switch (edit.kind) {
    case 'remove':
      return { meeting: null, inverse: { kind: 'put', meeting } };
    case 'retitle':
      return { meeting: retitled(meeting, edit.title), inverse: { kind: 'retitle', title: meeting.title ?? null } };
    case 'set-slots':
      return { meeting: { ...meeting, slots: edit.slots }, inverse: { kind: 'set-slots', slots: meeting.slots } };
    case 'move-entry':
      return {
        meeting: { ...meeting, slots: withEntryMoved(meeting.slots, edit.from, edit.to) },
        inverse: { kind: 'set-slots', slots: meeting.slots },
      };
  }
}

function retitled(meeting: Meeting, title: Text | null): Meeting {
  const { title: _old, ...rest } = meeting;
  return title ? { ...rest, title } : rest;
}

function withEntryMoved(slots: readonly Slot[], from: EntryPlace, to: EntryPlace): readonly Slot[] {
  const source = slots.find((slot) => slot.id === from.slot)?.sessions.find((session) => session.id === from.session);
  const target = slots.find((slot) => slot.id === to.slot)?.sessions.find((session) => session.id === to.session);
  const entry = source?.entries[from.index];
  if (!entry || !target) throw new EditError('no-such-place');
  const moved = slots.map((slot) => {
    if (slot.id !== from.slot && slot.id !== to.slot) return slot;
    const sessions = slot.sessions.map((session) => {
      const leaves = slot.id === from.slot && session.id === from.session;
      const arrives = slot.id === to.slot && session.id === to.session;
      if (!leaves && !arrives) return session;
      const entries = leaves ? session.entries.toSpliced(from.index, 1) : session.entries;
      return { ...session, entries: arrives ? entries.toSpliced(to.index, 0, entry) : entries };
    });
    return { ...slot, sessions };
  });
  return withContinuations([...moved].sort(compareSlots));
}
