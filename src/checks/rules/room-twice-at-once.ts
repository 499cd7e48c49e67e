// A room that two sessions would need at one time: in overlapping slots, or in one slot side by side.
import type { Session, Slot } from '#domain/meeting.ts';
import { slotValues } from '../facts.ts';
import type { Sitting } from '../programme-facts.ts';
import type { MeetingRule } from '../rule.ts';
import { sittingsAtOnce } from '../sittings-at-once.ts';

/** No room holds two sessions at once. */
export const roomTwiceAtOnce: MeetingRule = {
  id: 'room-twice-at-once',
  of: 'meeting',
  severity: 'error',
  about: 'No room holds two sessions at the same time.',
  source: 'A room holds one meeting at a time.',
  reads: ['slots'],
  *check({ meeting }) {
    const rooms = new Map<string, Sitting[]>();
    for (const slot of meeting.slots) {
      for (const session of slot.sessions) {
        if (!session.room) continue;
        const own = rooms.get(session.room) ?? [];
        if (own.some((other) => other.slot === slot && !follows(other.session, session)))
          yield clash(session.room, slot, session, slot);
        own.push({ slot, session });
        rooms.set(session.room, own);
      }
    }
    for (const [room, sittings] of rooms) {
      for (const [first, second] of sittingsAtOnce(sittings))
        yield clash(room, second.slot, second.session, first.slot);
    }
  },
};

/** Sessions of one slot that share a body follow each other. */
const follows = (a: Session, b: Session): boolean => a.bodies.some((body) => b.bodies.includes(body));

const clash = (room: string, slot: Slot, session: Session, other: Slot) => ({
  where: { slot: slot.id, session: session.id },
  values: { ...slotValues(slot), room, otherStart: other.start },
});
