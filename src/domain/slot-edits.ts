// Edits of the stretches of time of a meeting, and of the sessions in them.
import { EditError } from './edit-error.ts';
import type { EntryPlace } from './entry-edits.ts';
import { entryAt } from './entry-edits.ts';
import type { BodyId, Entry, ItemId, Meeting, Session, SessionId, Slot, SlotId } from './meeting.ts';
import { settled } from './settled-slots.ts';

/** A change of slots or sessions. */
export type SlotEdit =
  | { readonly kind: 'add-slots'; readonly slots: readonly Slot[] }
  /** Slots go; what was taken up in them waits again. */
  | { readonly kind: 'remove-slots'; readonly slots: readonly SlotId[] }
  | {
      readonly kind: 'set-slot';
      readonly slot: SlotId;
      readonly to: Partial<Pick<Slot, 'date' | 'start' | 'end'>> & { readonly mode?: Slot['mode'] | null };
    }
  /** What takes place in two slots changes places. */
  | { readonly kind: 'swap-slots'; readonly slots: readonly [SlotId, SlotId] }
  /** From a slot on, everything takes place a slot later (1) or earlier (-1); there must be a slot free for it. */
  | { readonly kind: 'shift-sessions'; readonly from: SlotId; readonly by: 1 | -1 }
  | { readonly kind: 'set-room'; readonly slot: SlotId; readonly session: SessionId; readonly room: string | null }
  /** An entry is taken up by several bodies together, in a session of their own between what came before and after. */
  | {
      readonly kind: 'make-joint';
      readonly at: EntryPlace;
      readonly items: readonly ItemId[];
      readonly bodies: readonly BodyId[];
      /** Ids of the joint session, and of what follows it. */
      readonly session: SessionId;
      readonly rest: SessionId;
    }
  /** What several bodies took up together, each takes up by itself, at the same time. */
  | {
      readonly kind: 'make-apart';
      readonly at: EntryPlace;
      readonly sessions: readonly {
        readonly id: SessionId;
        readonly body: BodyId;
        readonly items: readonly ItemId[];
      }[];
      readonly rest: SessionId;
    };

/** What such an edit makes of a meeting. @throws EditError */
export function withSlotsEdited(meeting: Meeting, edit: SlotEdit): Meeting {
  return { ...meeting, slots: settled(slotsAfter(meeting.slots, edit)) };
}

function slotsAfter(slots: readonly Slot[], edit: SlotEdit): readonly Slot[] {
  switch (edit.kind) {
    case 'add-slots': {
      const all = [...slots, ...edit.slots];
      if (new Set(all.map(({ id }) => id)).size !== all.length) throw new EditError('taken');
      return all;
    }
    case 'remove-slots':
      for (const id of edit.slots) slotOf(slots, id);
      return slots.filter(({ id }) => !edit.slots.includes(id));
    case 'set-slot': {
      slotOf(slots, edit.slot);
      const { mode, ...hours } = edit.to;
      return slots.map((slot) => (slot.id === edit.slot ? withMode({ ...slot, ...hours }, mode) : slot));
    }
    case 'swap-slots': {
      const [one, other] = edit.slots;
      const [first, second] = [slotOf(slots, one), slotOf(slots, other)];
      return slots.map((slot) => {
        if (slot.id === one) return { ...slot, sessions: second.sessions };
        return slot.id === other ? { ...slot, sessions: first.sessions } : slot;
      });
    }
    case 'shift-sessions':
      return shifted(slots, edit.from, edit.by);
    case 'set-room':
      return withSessions(slots, edit, (session) => {
        const { room: _former, ...rest } = session;
        return [edit.room === null ? rest : { ...session, room: edit.room }];
      });
    case 'make-joint': {
      const entry: Entry = { ...entryAt(slots, edit.at), items: edit.items };
      const joint = (session: Session): Session => ({ ...like(session, edit.session, edit.bodies), entries: [entry] });
      const alone = withSessions(slots, edit.at, (session) =>
        around(session, edit.at.index, [joint(session)], edit.rest),
      );
      return alone.map((slot) => (slot.id === edit.at.slot ? onlyOnce(slot, edit.session, edit.items) : slot));
    }
    case 'make-apart': {
      const entry = entryAt(slots, edit.at);
      return withSessions(slots, edit.at, (session) => {
        const parts = edit.sessions.map(({ id, body, items }) => ({
          ...like(session, id, [body]),
          entries: [{ ...entry, items }],
        }));
        return around(session, edit.at.index, parts, edit.rest);
      });
    }
  }
}

function slotOf(slots: readonly Slot[], id: SlotId): Slot {
  const slot = slots.find((one) => one.id === id);
  if (!slot) throw new EditError('no-such-place');
  return slot;
}

function withMode(slot: Slot, mode: Slot['mode'] | null | undefined): Slot {
  if (mode === undefined) return slot;
  const { mode: _former, ...rest } = slot;
  return mode === null ? rest : { ...slot, mode };
}

function shifted(slots: readonly Slot[], from: SlotId, by: 1 | -1): readonly Slot[] {
  const at = slots.indexOf(slotOf(slots, from));
  const outside = by === 1 ? slots.at(-1) : slots[at - 1];
  if (!outside || outside.sessions.length > 0) throw new EditError('no-room');
  return slots.map((slot, index) => {
    if (by === 1)
      return index < at ? slot : { ...slot, sessions: index === at ? [] : (slots[index - 1]?.sessions ?? []) };
    return index < at - 1 ? slot : { ...slot, sessions: slots[index + 1]?.sessions ?? [] };
  });
}

function withSessions(
  slots: readonly Slot[],
  at: { readonly slot: SlotId; readonly session: SessionId },
  change: (session: Session) => readonly Session[],
): readonly Slot[] {
  if (!slotOf(slots, at.slot).sessions.some(({ id }) => id === at.session)) throw new EditError('no-such-place');
  return slots.map((slot) => {
    if (slot.id !== at.slot) return slot;
    const sessions = slot.sessions.flatMap((session) => (session.id === at.session ? change(session) : [session]));
    if (new Set(sessions.map(({ id }) => id)).size !== sessions.length) throw new EditError('taken');
    return { ...slot, sessions };
  });
}

/** A session like another one, in the same room, with nothing to take up yet. */
const like = (session: Session, id: SessionId, bodies: readonly BodyId[]): Session => ({
  ...session,
  id,
  bodies,
  entries: [],
});

/** A session in three: what comes before an entry, what takes its place, what comes after it. */
function around(session: Session, index: number, instead: readonly Session[], rest: SessionId): readonly Session[] {
  const before = session.entries.slice(0, index);
  const after = session.entries.slice(index + 1);
  return [
    ...(before.length > 0 ? [{ ...session, entries: before }] : []),
    ...instead,
    ...(after.length > 0 ? [{ ...session, id: rest, entries: after }] : []),
  ];
}

/** The slot with these items in one session alone. */
function onlyOnce(slot: Slot, session: SessionId, items: readonly ItemId[]): Slot {
  const sessions = slot.sessions.flatMap((one) => {
    if (one.id === session) return [one];
    const entries = one.entries.filter(
      (entry) => entry.items.length === 0 || !entry.items.every((id) => items.includes(id)),
    );
    return entries.length === 0 && one.entries.length > 0 ? [] : [{ ...one, entries }];
  });
  return { ...slot, sessions };
}
