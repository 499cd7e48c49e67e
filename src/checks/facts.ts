// A meeting as the rules look at it: indexes that are made when they are first asked for, once for all rules.
import type { Where } from '#domain/finding.ts';
import type { Body, BodyId, Entry, Item, ItemId, LanguageTag, Meeting, Slot } from '#domain/meeting.ts';
import { wordingIn } from '#domain/text.ts';
import { type AgendaFacts, agendaFactsOf, type ItemMemory, newItemMemory } from './agenda-facts.ts';
import { once } from './once.ts';
import { type ProgrammeFacts, programmeFactsOf, type Taken } from './programme-facts.ts';
import { type Annotated, annotatedOf, type ProseMemory } from './prose/annotated.ts';

/** A meeting by its parts. */
export interface Facts extends AgendaFacts, ProgrammeFacts {
  readonly meeting: Meeting;
  /** The language that the meeting's texts are told in. */
  readonly language: LanguageTag;
  readonly bodies: ReadonlyMap<BodyId, Body>;
  /** The bodies of the meeting in their order, and after them whatever else has items or sits. */
  readonly bodyIds: readonly BodyId[];
  /** What an item's annotation states about days and hours. */
  readonly statements: (item: Item) => readonly Annotated[];
  readonly bodyName: (id: BodyId) => string;
  /** As printed: its own title, or that of its first item. */
  readonly entryTitle: (entry: Entry) => string;
}

/** What costs much to find out and stays as long as an item, the agenda or the slots do. */
export interface Memory {
  readonly prose: ProseMemory;
  items: ItemMemory;
  agenda: { readonly of: Meeting['agenda']; readonly facts: AgendaFacts } | null;
  programme: {
    readonly of: Meeting['slots'];
    readonly concernedBy: AgendaFacts['concernedBy'];
    readonly facts: ProgrammeFacts;
  } | null;
}

/** A memory of nothing. */
export function newMemory(): Memory {
  return { prose: new WeakMap(), items: newItemMemory(''), agenda: null, programme: null };
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
    memory.agenda = { of: meeting.agenda, facts: agendaFactsOf(meeting.agenda, memory.items, memory.agenda) };
  const agenda = memory.agenda.facts;
  const { concernedBy } = agenda;
  if (memory.programme?.of !== meeting.slots || memory.programme.concernedBy !== concernedBy)
    memory.programme = { of: meeting.slots, concernedBy, facts: programmeFactsOf(meeting.slots, concernedBy) };
  const programme = memory.programme.facts;
  const bodies = new Map(meeting.bodies.map((body) => [body.id, body]));
  const bodyIds = once(() => [...new Set([...bodies.keys(), ...agenda.itemsOf.keys(), ...programme.sittings.keys()])]);
  return {
    ...agenda,
    get namesakes() {
      return agenda.namesakes;
    },
    meeting,
    language,
    bodies,
    get bodyIds() {
      return bodyIds();
    },
    get places() {
      return programme.places;
    },
    get sittings() {
      return programme.sittings;
    },
    get concerns() {
      return programme.concerns;
    },
    entriesOf: programme.entriesOf,
    statements: (item) => annotatedOf(item, year, memory.prose),
    bodyName: (id) => wordingIn(bodies.get(id)?.name, [language]).text || id,
    entryTitle: (entry) =>
      entry.title ? wordingIn(entry.title, [language]).text : agenda.itemTitle(entry.items[0] ?? ''),
  };
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
