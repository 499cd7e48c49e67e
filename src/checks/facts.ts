// A meeting as the rules look at it: indexes that are made when they are first asked for, once for all rules.
import type { Where } from '#domain/finding.ts';
import type { Body, BodyId, Entry, Item, ItemId, LanguageTag, Meeting, Session, Slot } from '#domain/meeting.ts';
import { type Occurrence, occurrencesByItem } from '#domain/programme.ts';
import { wordingIn } from '#domain/text.ts';
import { type AgendaFacts, agendaFactsOf, type ItemMemory, newItemMemory } from './agenda-facts.ts';
import { grouped } from './grouped.ts';
import { once } from './once.ts';
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
export interface Facts extends AgendaFacts {
  readonly meeting: Meeting;
  /** The language that the meeting's texts are told in. */
  readonly language: LanguageTag;
  readonly bodies: ReadonlyMap<BodyId, Body>;
  /** The bodies of the meeting in their order, and after them whatever else has items or sits. */
  readonly bodyIds: readonly BodyId[];
  /** Every place of an item, in the order of time. */
  readonly places: ReadonlyMap<ItemId, readonly Occurrence[]>;
  /** Every sitting of a body, in the order of time. */
  readonly sittings: ReadonlyMap<BodyId, readonly Sitting[]>;
  /** Every sitting of a body, and every other one that takes up an item of it, in the order of time. */
  readonly concerns: ReadonlyMap<BodyId, readonly Sitting[]>;
  /** A body's entries in the order in which it takes them up. */
  readonly entriesOf: (body: BodyId) => readonly Taken[];
  /** What an item's annotation states about days and hours. */
  readonly statements: (item: Item) => readonly Annotated[];
  readonly bodyName: (id: BodyId) => string;
  /** As printed: its own title, or that of its first item. */
  readonly entryTitle: (entry: Entry) => string;
}

/** What costs much to find out and stays as long as an item, or the agenda, does. */
export interface Memory {
  readonly prose: ProseMemory;
  items: ItemMemory;
  agenda: { readonly of: Meeting['agenda']; readonly facts: AgendaFacts } | null;
}

/** A memory of nothing. */
export function newMemory(): Memory {
  return { prose: new WeakMap(), items: newItemMemory(''), agenda: null };
}

/** A meeting by its parts. */
export function factsOf(meeting: Meeting, memory: Memory): Facts {
  const year = Number(meeting.start.slice(0, 4));
  const language = meeting.languages[0] ?? 'en';
  if (memory.items.language !== language) {
    memory.items = newItemMemory(language);
    memory.agenda = null;
  }
  if (memory.agenda?.of !== meeting.agenda)
    memory.agenda = { of: meeting.agenda, facts: agendaFactsOf(meeting.agenda, memory.items) };
  const agenda = memory.agenda.facts;
  const bodies = new Map(meeting.bodies.map((body) => [body.id, body]));
  const places = once(() => occurrencesByItem(meeting));
  const all = once(() => meeting.slots.flatMap((slot) => slot.sessions.map((session): Sitting => ({ slot, session }))));
  const sittings = once(() => grouped(all(), ({ session }) => session.bodies));
  const concerns = once(() => grouped(all(), ({ session }) => agenda.concernedBy(session)));
  const taken = new Map<BodyId, readonly Taken[]>();
  return {
    ...agenda,
    get namesakes() {
      return agenda.namesakes;
    },
    meeting,
    language,
    bodies,
    get bodyIds() {
      return [...new Set([...bodies.keys(), ...agenda.itemsOf.keys(), ...sittings().keys()])];
    },
    get places() {
      return places();
    },
    get sittings() {
      return sittings();
    },
    get concerns() {
      return concerns();
    },
    statements: (item) => annotatedOf(item, year, memory.prose),
    entriesOf: (body) => {
      const known = taken.get(body) ?? entriesOf(body, sittings().get(body) ?? []);
      taken.set(body, known);
      return known;
    },
    bodyName: (id) => wordingIn(bodies.get(id)?.name, [language]).text || id,
    entryTitle: (entry) =>
      entry.title ? wordingIn(entry.title, [language]).text : agenda.itemTitle(entry.items[0] ?? ''),
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

/** The values that name an item in a message. */
export function itemValues(id: ItemId, facts: Facts): { number: string; title: string } {
  return { number: facts.items.get(id)?.number ?? id, title: facts.itemTitle(id) };
}

/** The values that name an entry's business in a message: its first item, under the words that are printed. */
export function entryValues(entry: Entry, item: ItemId, facts: Facts): { number: string; title: string } {
  return { number: facts.items.get(item)?.number ?? item, title: facts.entryTitle(entry) };
}

/** The place of an entry. */
export function placeOf({ slot, session, index, item }: Taken): Where {
  return { slot: slot.id, session: session.id, entry: index, item };
}

/** The values that name a slot in a message. */
export function slotValues(slot: Slot): { date: string; start: string; end: string } {
  return { date: slot.date, start: slot.start, end: slot.end };
}
