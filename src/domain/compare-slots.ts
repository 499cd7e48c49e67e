// What changed between two states of a programme in its slots: hours, mode, rooms, and sessions without entries.
import type { Hours, ProgrammeChange, SessionPlace } from './changes.ts';
import type { BodyId, Session, Slot } from './meeting.ts';
import { alike, type Correspondence, pairUp } from './pairing.ts';

/** The hours of a slot. */
export function hoursOf({ id, date, start, end }: Slot): Hours {
  return { slot: id, date, start, end };
}

/** A session in its slot, its bodies under the ids of the later state. */
export function placeOf(slot: Slot, session: Session, body: (id: BodyId) => BodyId): SessionPlace {
  const room = session.room === undefined ? {} : { room: session.room };
  return { ...hoursOf(slot), session: session.id, bodies: session.bodies.map(body), ...room };
}

/** The bodies of a session as one mark, whatever their order. */
export const bodiesKey = (place: SessionPlace): string => [...place.bodies].sort().join(' ');

/** What changed in the slots, and in their sessions as far as no entry tells it. */
export function slotChanges({ slots, laterBody }: Correspondence): readonly ProgrammeChange[] {
  return [
    ...slots.gone.map((slot) => ({ kind: 'slot-cancelled' as const, slot })),
    ...slots.come.map((slot) => ({ kind: 'slot-added' as const, slot })),
    ...slots.both.flatMap(({ before, after }): ProgrammeChange[] => {
      const hours = { before: hoursOf(before), after: hoursOf(after) };
      const moved = before.date !== after.date || before.start !== after.start || before.end !== after.end;
      const mode = { before: before.mode ?? null, after: after.mode ?? null };
      return [
        ...(moved ? [{ kind: 'slot-time-changed' as const, ...hours }] : []),
        ...(mode.before === mode.after ? [] : [{ kind: 'slot-mode-changed' as const, slot: hours.after, ...mode }]),
        ...sessionChanges(before, after, laterBody),
      ];
    }),
  ];
}

/** Rooms, and sessions without entries; the other changes of sessions are told by their entries. */
function sessionChanges(before: Slot, after: Slot, laterBody: ReadonlyMap<BodyId, BodyId>): ProgrammeChange[] {
  const laterOf = (id: BodyId): BodyId => laterBody.get(id) ?? id;
  const earlier = before.sessions.map((session) => ({ session, place: placeOf(before, session, laterOf) }));
  const later = after.sessions.map((session) => ({ session, place: placeOf(after, session, (id) => id) }));
  const { both, gone, come } = pairUp(earlier, later, [
    alike(({ session, place }) => JSON.stringify([session.id, bodiesKey(place), session.room ?? null])),
    alike(({ session, place }) => JSON.stringify([session.id, bodiesKey(place)])),
    alike(({ place }) => bodiesKey(place)),
  ]);
  const empty = ({ session }: { session: Session }): boolean => session.entries.length === 0;
  return [
    ...gone.filter(empty).map(({ place }) => ({ kind: 'session-cancelled' as const, place })),
    ...come.filter(empty).map(({ place }) => ({ kind: 'session-added' as const, place })),
    ...both.flatMap((pair): ProgrammeChange[] => {
      const rooms = { before: pair.before.session.room ?? null, after: pair.after.session.room ?? null };
      return rooms.before === rooms.after ? [] : [{ kind: 'room-changed', place: pair.after.place, ...rooms }];
    }),
  ];
}
