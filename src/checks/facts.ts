// A meeting as the rules look at it: indexes that are made when they are first asked for, once for all rules.
import { itemsById, parentNumber } from '#domain/agenda.ts';
import type { Observation, Where } from '#domain/finding.ts';
import type { Body, BodyId, Entry, Item, ItemId, LanguageTag, Meeting, Session, Slot } from '#domain/meeting.ts';
import { observeReferences } from '#domain/meeting-references.ts';
import { type Occurrence, occurrencesByItem } from '#domain/programme.ts';
import { wordingIn } from '#domain/text.ts';
import type { StandingItem } from '#languages/standing-items.ts';
import { type ItemKind, itemKind } from './item-kind.ts';
import { type Annotated, annotatedOf, type ProseMemory } from './prose/annotated.ts';

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
  /** The items that stand on every agenda, by their wording. */
  readonly standing: ReadonlyMap<ItemId, StandingItem>;
  /** Whether an item is business of the meeting's own: neither a standing one nor the heading over such. */
  readonly substantive: (id: ItemId) => boolean;
  /** A body's entries in the order in which it takes them up. */
  readonly entriesOf: (body: BodyId) => readonly Taken[];
  /** The items that have an annotation. */
  readonly annotated: readonly Item[];
  /** A title without spaces and signs: agendas copy titles from one another. */
  readonly bareTitle: (item: Item) => string;
  /** What an item's annotation states about days and hours. */
  readonly statements: (item: Item) => readonly Annotated[];
  /** What the meeting names and does not have. */
  readonly references: readonly Observation[];
  readonly itemTitle: (id: ItemId) => string;
  readonly bodyName: (id: BodyId) => string;
  /** As printed: its own title, or that of its first item. */
  readonly entryTitle: (entry: Entry) => string;
}

/** What costs much to find out of an item and stays as long as the item does. */
export interface Memory {
  readonly prose: ProseMemory;
  readonly kinds: WeakMap<Item, ItemKind>;
  readonly bare: WeakMap<Item, string>;
}

/** A memory of nothing. */
export function newMemory(): Memory {
  return { prose: new WeakMap(), kinds: new WeakMap(), bare: new WeakMap() };
}

/** A value that is made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Things by their keys, in order. */
export function grouped<K, T>(things: Iterable<T>, keys: (thing: T) => Iterable<K>): Map<K, T[]> {
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
export function factsOf(meeting: Meeting, memory: Memory): Facts {
  const year = Number(meeting.start.slice(0, 4));
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
  const annotated = once(() => meeting.agenda.filter((item) => item.annotation !== null));
  const broken = once(() => observeReferences(meeting));
  const standing = once(() => standingItemsOf(meeting.agenda, memory));
  const taken = new Map<BodyId, readonly Taken[]>();
  const headings = once(() => headingsOf(items(), standing()));
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
    get standing() {
      return standing();
    },
    get annotated() {
      return annotated();
    },
    bareTitle: (item) => {
      const known = memory.bare.get(item) ?? bare(wordingIn(item.title, [language]).text);
      memory.bare.set(item, known);
      return known;
    },
    statements: (item) => annotatedOf(item, year, memory.prose),
    get references() {
      return broken();
    },
    substantive: (id) =>
      items().has(id) && !standing().has(id) && !headings().has(id) && !headings().has(aboveOf(id) ?? ''),
    entriesOf: (body) => {
      const known = taken.get(body) ?? entriesOf(body, sittings().get(body) ?? []);
      taken.set(body, known);
      return known;
    },
    itemTitle: (id) => wordingIn(items().get(id)?.title, [language]).text,
    bodyName: (id) => wordingIn(bodies().get(id)?.name, [language]).text || id,
    entryTitle: (entry) => wordingIn(entry.title ?? items().get(entry.items[0] ?? '')?.title, [language]).text,
  };
}

const bare = (title: string): string => title.toLowerCase().replace(/[\s\p{P}]+/gu, '');

function standingItemsOf(agenda: readonly Item[], { kinds }: Memory): ReadonlyMap<ItemId, StandingItem> {
  const standing = new Map<ItemId, StandingItem>();
  for (const item of agenda) {
    const kind = kinds.get(item) ?? itemKind(item);
    kinds.set(item, kind);
    if (kind !== 'substantive') standing.set(item.id, kind);
  }
  return standing;
}

/** The items that stand over a standing one: "Organizational matters". */
function headingsOf(
  items: ReadonlyMap<ItemId, Item>,
  standing: ReadonlyMap<ItemId, StandingItem>,
): ReadonlySet<ItemId> {
  const headings = new Set<ItemId>();
  for (const id of standing.keys()) {
    const above = aboveOf(id);
    if (above !== null && items.has(above)) headings.add(above);
  }
  return headings;
}

function entriesOf(body: BodyId, sittings: readonly Sitting[]): readonly Taken[] {
  return sittings.flatMap(({ slot, session }) =>
    session.entries.flatMap((entry, index) => {
      const item = entry.items.find((id) => id.startsWith(`${body}/`));
      return item === undefined ? [] : [{ slot, session, entry, index, item }];
    }),
  );
}

/** The item above an item, by its number: "A/5" above "A/5(a)"; null at the top. */
export function aboveOf(id: ItemId): ItemId | null {
  const end = id.indexOf('/') + 1;
  const above = parentNumber(id.slice(end));
  return above === null ? null : id.slice(0, end) + above;
}

/** The values that name an item in a message. */
export function itemValues(id: ItemId, facts: Facts): { number: string; title: string } {
  return { number: facts.items.get(id)?.number ?? id, title: facts.itemTitle(id) };
}

/** The place of an entry. */
export function placeOf({ slot, session, index, item }: Taken): Where {
  return { slot: slot.id, session: session.id, entry: index, item };
}

/** The values that name a slot in a message. */
export function slotValues(slot: Slot): { date: string; start: string; end: string } {
  return { date: slot.date, start: slot.start, end: slot.end };
}
