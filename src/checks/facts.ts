// A meeting as the rules look at it: indexes that are made when they are first asked for, once for all rules.
import { itemsById } from '#domain/agenda.ts';
import type { Body, BodyId, Entry, Item, ItemId, LanguageTag, Meeting, Session, Slot } from '#domain/meeting.ts';
import { type Occurrence, occurrencesByItem } from '#domain/programme.ts';
import { wordingIn } from '#domain/text.ts';

/** A sitting with the slot that it is in. */
export interface Sitting {
  readonly slot: Slot;
  readonly session: Session;
}

/** A meeting by its parts. */
export interface Facts {
  readonly meeting: Meeting;
  /** The language that the meeting's texts are told in. */
  readonly language: LanguageTag;
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly itemsOf: ReadonlyMap<BodyId, readonly Item[]>;
  readonly bodies: ReadonlyMap<BodyId, Body>;
  /** Every place of an item, in the order of time. */
  readonly places: ReadonlyMap<ItemId, readonly Occurrence[]>;
  /** Every sitting of a body, in the order of time. */
  readonly sittings: ReadonlyMap<BodyId, readonly Sitting[]>;
  readonly itemTitle: (id: ItemId) => string;
  readonly bodyName: (id: BodyId) => string;
  /** As printed: its own title, or that of its first item. */
  readonly entryTitle: (entry: Entry) => string;
}

/** A value that is made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function grouped<K, T>(things: Iterable<T>, keys: (thing: T) => Iterable<K>): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    for (const key of keys(thing)) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  }
  return groups;
}

/** A meeting by its parts. */
export function factsOf(meeting: Meeting): Facts {
  const language = meeting.languages[0] ?? 'en';
  const items = once(() => itemsById(meeting.agenda));
  const itemsOf = once(() => grouped(meeting.agenda, (item) => [item.body]));
  const bodies = once(() => new Map(meeting.bodies.map((body) => [body.id, body])));
  const places = once(() => occurrencesByItem(meeting));
  const sittings = once(() =>
    grouped(
      meeting.slots.flatMap((slot) => slot.sessions.map((session): Sitting => ({ slot, session }))),
      ({ session }) => session.bodies,
    ),
  );
  return {
    meeting,
    language,
    get items() {
      return items();
    },
    get itemsOf() {
      return itemsOf();
    },
    get bodies() {
      return bodies();
    },
    get places() {
      return places();
    },
    get sittings() {
      return sittings();
    },
    itemTitle: (id) => wordingIn(items().get(id)?.title, [language]).text,
    bodyName: (id) => wordingIn(bodies().get(id)?.name, [language]).text || id,
    entryTitle: (entry) => wordingIn(entry.title ?? items().get(entry.items[0] ?? '')?.title, [language]).text,
  };
}

/** The values that name a slot in a message. */
export function slotValues(slot: Slot): { date: string; start: string; end: string } {
  return { date: slot.date, start: slot.start, end: slot.end };
}
