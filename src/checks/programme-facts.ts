// What follows from the slots alone, found out once and kept while they stay the same: an item that is told anew moves
// no sitting.
import type { BodyId, Entry, ItemId, Meeting, Session, Slot } from '#domain/meeting.ts';
import { type Occurrence, occurrencesByItem } from '#domain/programme.ts';
import { grouped } from './grouped.ts';
import { once } from './once.ts';

/** A sitting with the slot that it is in. */
export interface Sitting {
  readonly slot: Slot;
  readonly session: Session;
}

/** An item that a body takes up, with its place. */
export interface Taken extends Sitting {
  readonly item: ItemId;
  readonly entry: Entry;
  readonly index: number;
}

/** A programme by its parts. */
export interface ProgrammeFacts {
  /** Every place of an item, in the order of time. */
  readonly places: ReadonlyMap<ItemId, readonly Occurrence[]>;
  /** Every sitting of a body, in the order of time. */
  readonly sittings: ReadonlyMap<BodyId, readonly Sitting[]>;
  /** Every sitting of a body, and every other one that takes up an item of it, in the order of time. */
  readonly concerns: ReadonlyMap<BodyId, readonly Sitting[]>;
  /** A body's entries in the order in which it takes them up. */
  readonly entriesOf: (body: BodyId) => readonly Taken[];
}

/** A programme by its parts. `concernedBy` tells the bodies whose business a session is. */
export function programmeFactsOf(
  slots: Meeting['slots'],
  concernedBy: (session: Session) => readonly BodyId[],
): ProgrammeFacts {
  const places = once(() => occurrencesByItem({ slots }));
  const all = once(() => slots.flatMap((slot) => slot.sessions.map((session): Sitting => ({ slot, session }))));
  const sittings = once(() => grouped(all(), ({ session }) => session.bodies));
  const concerns = once(() => grouped(all(), ({ session }) => concernedBy(session)));
  const taken = new Map<BodyId, readonly Taken[]>();
  return {
    get places() {
      return places();
    },
    get sittings() {
      return sittings();
    },
    get concerns() {
      return concerns();
    },
    entriesOf: (body) => {
      const known = taken.get(body) ?? entriesOf(body, sittings().get(body) ?? []);
      taken.set(body, known);
      return known;
    },
  };
}

function entriesOf(body: BodyId, sittings: readonly Sitting[]): readonly Taken[] {
  const own = `${body}/`;
  const found: Taken[] = [];
  for (const { slot, session } of sittings)
    for (const [index, entry] of session.entries.entries()) {
      const item = entry.items.find((id) => id.startsWith(own));
      if (item !== undefined) found.push({ slot, session, entry, index, item });
    }
  return found;
}
