// A meeting by its parts, made once for the many look-ups of a plan.
import { itemsById } from './agenda.ts';
import type { Body, BodyId, Item, ItemId, Meeting, Text } from './meeting.ts';
import { type Occurrence, occurrencesByItem } from './programme.ts';
import { sharesWording } from './wording-match.ts';

/** A meeting by its parts. */
export interface MeetingIndex {
  readonly meeting: Meeting;
  readonly bodies: ReadonlyMap<BodyId, Body>;
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly itemsOf: ReadonlyMap<BodyId, readonly Item[]>;
  /** Every place of an item, in the order of time. */
  readonly places: ReadonlyMap<ItemId, readonly Occurrence[]>;
  /** Entries that take up no item of the agenda; with a title, those of that title. */
  readonly otherBusiness: (title?: Text) => readonly Occurrence[];
}

/** Orders a meeting for look-ups. */
export function indexOf(meeting: Meeting): MeetingIndex {
  const items = itemsById(meeting.agenda);
  const itemsOf = new Map<BodyId, Item[]>();
  for (const item of meeting.agenda) {
    const own = itemsOf.get(item.body);
    if (own) own.push(item);
    else itemsOf.set(item.body, [item]);
  }
  const others = meeting.slots.flatMap((slot) =>
    slot.sessions.flatMap((session) =>
      session.entries.flatMap((entry, index) =>
        entry.items.some((id) => items.has(id)) ? [] : [{ slot, session, entry, index }],
      ),
    ),
  );
  return {
    meeting,
    bodies: new Map(meeting.bodies.map((body) => [body.id, body])),
    items,
    itemsOf,
    places: occurrencesByItem(meeting),
    otherBusiness: (title) =>
      title ? others.filter(({ entry }) => entry.title && sharesWording(entry.title, title)) : others,
  };
}
