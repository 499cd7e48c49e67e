// Takes a change of the programme of work over: the slots of the one state with that change of the other. What a change
// is about (an entry's business) comes to stand in the slots that it names as it stands there; all else stays.
import type { Change as Told } from './changes.ts';
import type { Slot } from './meeting.ts';
import { withBusiness } from './take-over-business.ts';
import { inTheirOrder, withEmptySessions, withSession } from './take-over-sittings.ts';
import { emptied, settledLike, slotsOfBoth } from './taken-slots.ts';
import type { TakingOver } from './taking-over.ts';

/** The slots of `into` with the change; null where the change is none of the programme's. */
export function withProgrammeChange(change: Told, between: TakingOver): readonly Slot[] | null {
  const { into } = between;
  const theirs = slotsOfBoth(between);
  switch (change.kind) {
    case 'slot-added':
      return settledLike(between, [...into.slots, emptied(between, change.slot)]);
    case 'slot-cancelled':
      return settledLike(
        between,
        into.slots.filter(({ id }) => id !== change.slot.id),
      );
    case 'slot-time-changed': {
      const { date, start, end } = change.after;
      const changed = into.slots.map((slot) => (slot.id === change.before.slot ? { ...slot, date, start, end } : slot));
      return settledLike(between, changed);
    }
    case 'slot-mode-changed':
      return into.slots.map((slot) => {
        if (theirs.get(slot.id)?.id !== change.slot.slot) return slot;
        const { mode: _, ...rest } = slot;
        return change.after ? { ...rest, mode: change.after } : rest;
      });
    case 'room-changed':
      return withSession(between, change.place.slot, change.place.session, (session) => {
        const { room: _, ...rest } = session;
        return change.after === null ? rest : { ...rest, room: change.after };
      });
    case 'session-added':
    case 'session-cancelled':
      return withEmptySessions(between, change.place.slot, change.kind === 'session-added');
    case 'order-changed':
      return inTheirOrder(between, change.slot.slot);
    case 'entry-moved': {
      const { business, from, to, frees } = change;
      const moved = withBusiness(between, business, [from.slot], [to.slot]);
      return frees && moved ? moved.filter(({ id, sessions }) => id !== frees.id || sessions.length > 0) : moved;
    }
    case 'entry-became-joint':
    case 'entry-no-longer-joint':
    case 'entry-bodies-changed':
      return withBusiness(between, change.business, [change.from.slot], [change.to.slot]);
    case 'entry-added':
      return withBusiness(between, change.business, [], [change.to.slot]);
    case 'entry-withdrawn':
      return withBusiness(between, change.business, [change.from.slot], []);
    case 'entry-retitled':
      return withBusiness(between, change.business, [], [change.place.slot], change.before);
    case 'entry-length-changed':
    case 'continued-mark-changed':
      return withBusiness(between, change.business, [], [change.place.slot]);
    default:
      return null;
  }
}
