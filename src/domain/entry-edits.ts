// Edits of what is taken up when: entries come into sessions, move, part, join and go. A session that is not there yet
// is opened by the entry that lands in it, and closed when its last entry leaves; continuations follow by themselves.
import { EditError } from './edit-error.ts';
import type { BodyId, Entry, ItemId, Meeting, Session, SessionId, Slot, SlotId, Text } from './meeting.ts';
import { settled } from './settled-slots.ts';

/** The place of an entry in the programme. */
export interface EntryPlace {
  readonly slot: SlotId;
  readonly session: SessionId;
  /** Index among the session's entries. */
  readonly index: number;
  /** The items that are expected there, so that an edit made from an older state moves nothing else. */
  readonly items?: readonly ItemId[];
}

/** Where entries land: before the entry of that index, once those that move have left their places. */
export interface Landing {
  readonly slot: SlotId;
  readonly session: SessionId;
  readonly index: number;
  /** Opens the session where the slot does not have it: whose it is, and its place among the slot's sessions. */
  readonly opens?: { readonly bodies: readonly BodyId[]; readonly at: number };
}

/** A change of entries. */
export type EntryEdit =
  /** Entries come into the programme. */
  | { readonly kind: 'place-entries'; readonly entries: readonly Entry[]; readonly to: Landing }
  /** An entry moves to another session, or within its own. */
  | { readonly kind: 'move-entry'; readonly from: EntryPlace; readonly to: Landing }
  /** Several entries move together and then stand one after the other. */
  | { readonly kind: 'move-entries'; readonly from: readonly EntryPlace[]; readonly to: Landing }
  /** The same business is taken up once more elsewhere. */
  | { readonly kind: 'copy-entries'; readonly from: readonly EntryPlace[]; readonly to: Landing }
  /** Entries leave the programme; their items wait again. */
  | { readonly kind: 'unschedule'; readonly from: readonly EntryPlace[] }
  /** An entry goes on elsewhere: so many of its minutes stay, where it has any, and the rest goes. */
  | { readonly kind: 'split-entry'; readonly from: EntryPlace; readonly to: Landing; readonly minutes: number | null }
  /** One part of an entry is taken up with another one of the same business; minutes add up. */
  | { readonly kind: 'merge-entries'; readonly from: EntryPlace; readonly into: EntryPlace }
  /** An entry gets another length or title; null takes it away. */
  | {
      readonly kind: 'set-entry';
      readonly at: EntryPlace;
      readonly minutes?: number | null;
      readonly title?: Text | null;
    };

/** What an edit of entries makes of a meeting. @throws EditError */
export function withEntriesEdited(meeting: Meeting, edit: EntryEdit): Meeting {
  const { slots } = meeting;
  switch (edit.kind) {
    case 'place-entries':
      return { ...meeting, slots: settled(landed(slots, edit.entries, edit.to)) };
    case 'move-entry':
      return { ...meeting, slots: moved(slots, [edit.from], edit.to) };
    case 'move-entries':
      return { ...meeting, slots: moved(slots, edit.from, edit.to) };
    case 'copy-entries':
      return { ...meeting, slots: settled(landed(slots, entriesAt(slots, edit.from), edit.to)) };
    case 'unschedule':
      return { ...meeting, slots: settled(closed(without(slots, edit.from), edit.from)) };
    case 'split-entry': {
      const entry = entryAt(slots, edit.from);
      const [stays, goes] = parted(entry, edit.minutes);
      return { ...meeting, slots: settled(landed(replaced(slots, edit.from, stays), [goes], edit.to)) };
    }
    case 'merge-entries': {
      const { from: gone, into: stays } = edit;
      if (gone.slot === stays.slot && gone.session === stays.session && gone.index === stays.index)
        throw new EditError('no-such-place');
      const [from, into] = [entryAt(slots, edit.from), entryAt(slots, edit.into)];
      const minutes = from.minutes === undefined || into.minutes === undefined ? null : from.minutes + into.minutes;
      const merged = replaced(slots, edit.into, withMinutes(into, minutes));
      return { ...meeting, slots: settled(closed(without(merged, [edit.from]), [edit.from])) };
    }
    case 'set-entry': {
      let entry = entryAt(slots, edit.at);
      if (edit.minutes !== undefined) entry = withMinutes(entry, edit.minutes);
      if (edit.title !== undefined) entry = withTitle(entry, edit.title);
      return { ...meeting, slots: settled(replaced(slots, edit.at, entry)) };
    }
  }
}

/** The entry at a place. @throws EditError where there is none, or another one than was expected */
export function entryAt(slots: readonly Slot[], place: EntryPlace): Entry {
  const slot = slots.find(({ id }) => id === place.slot);
  const entry = slot?.sessions.find(({ id }) => id === place.session)?.entries[place.index];
  if (!entry) throw new EditError('no-such-place');
  const { items } = place;
  if (items && (items.length !== entry.items.length || items.some((item) => !entry.items.includes(item))))
    throw new EditError('no-such-place');
  return entry;
}

const entriesAt = (slots: readonly Slot[], places: readonly EntryPlace[]): readonly Entry[] =>
  places.map((place) => entryAt(slots, place));

function moved(slots: readonly Slot[], from: readonly EntryPlace[], to: Landing): readonly Slot[] {
  const entries = entriesAt(slots, from);
  return settled(closed(landed(without(slots, from), entries, to), from));
}

/** The slots with one session changed. */
function withSession(slots: readonly Slot[], at: EntryPlace, change: (session: Session) => Session): readonly Slot[] {
  return slots.map((slot) => {
    if (slot.id !== at.slot) return slot;
    return {
      ...slot,
      sessions: slot.sessions.map((session) => (session.id === at.session ? change(session) : session)),
    };
  });
}

function replaced(slots: readonly Slot[], at: EntryPlace, entry: Entry): readonly Slot[] {
  return withSession(slots, at, (session) => ({ ...session, entries: session.entries.with(at.index, entry) }));
}

/** The slots without the entries at some places. Sessions stay, be they empty: something may land in them. */
function without(slots: readonly Slot[], places: readonly EntryPlace[]): readonly Slot[] {
  for (const place of places) entryAt(slots, place);
  return slots.map((slot) => {
    const here = places.filter((place) => place.slot === slot.id);
    if (here.length === 0) return slot;
    const sessions = slot.sessions.map((session) => {
      const gone = here.filter((place) => place.session === session.id).map(({ index }) => index);
      if (gone.length === 0) return session;
      return { ...session, entries: session.entries.filter((_, index) => !gone.includes(index)) };
    });
    return { ...slot, sessions };
  });
}

/** The slots without those of the sessions at some places that are empty now. */
function closed(slots: readonly Slot[], places: readonly EntryPlace[]): readonly Slot[] {
  return slots.map((slot) => {
    const touched = places.filter((place) => place.slot === slot.id).map(({ session }) => session);
    const sessions = slot.sessions.filter(({ id, entries }) => entries.length > 0 || !touched.includes(id));
    return sessions.length === slot.sessions.length ? slot : { ...slot, sessions };
  });
}

function landed(slots: readonly Slot[], entries: readonly Entry[], to: Landing): readonly Slot[] {
  const slot = slots.find(({ id }) => id === to.slot);
  if (!slot) throw new EditError('no-such-place');
  if (!slot.sessions.some(({ id }) => id === to.session)) {
    if (!to.opens) throw new EditError('no-such-place');
    const session: Session = { id: to.session, bodies: to.opens.bodies, entries };
    const sessions = slot.sessions.toSpliced(to.opens.at, 0, session);
    return slots.map((one) => (one === slot ? { ...one, sessions } : one));
  }
  return withSession(slots, to, (session) => ({
    ...session,
    entries: session.entries.toSpliced(to.index, 0, ...entries),
  }));
}

/** An entry in two: what stays and what goes on. */
function parted(entry: Entry, minutes: number | null): readonly [Entry, Entry] {
  if (entry.minutes === undefined || minutes === null) return [entry, entry];
  return [withMinutes(entry, minutes), withMinutes(entry, Math.max(0, entry.minutes - minutes))];
}

function withMinutes(entry: Entry, minutes: number | null): Entry {
  const { minutes: _old, ...rest } = entry;
  return minutes === null ? rest : { ...entry, minutes };
}

function withTitle(entry: Entry, title: Text | null): Entry {
  const { title: _old, ...rest } = entry;
  return title === null ? rest : { ...entry, title };
}
