// What follows from the agenda alone, found out once and kept while the agenda stays the same: most edits move entries.
import { itemsById, parentNumber } from '#domain/agenda.ts';
import type { BodyId, Item, ItemId, LanguageTag, Session } from '#domain/meeting.ts';
import { wordingIn } from '#domain/text.ts';
import type { StandingItem } from '#languages/standing-items.ts';
import { grouped } from './grouped.ts';
import { type ItemKind, itemKind } from './item-kind.ts';
import { once } from './once.ts';

/** An agenda by its parts. */
export interface AgendaFacts {
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly itemsOf: ReadonlyMap<BodyId, readonly Item[]>;
  /** The items that stand on every agenda, by their wording. */
  readonly standing: ReadonlyMap<ItemId, StandingItem>;
  /** Whether an item is business of the meeting's own: neither a standing one nor the heading over such. */
  readonly substantive: (id: ItemId) => boolean;
  /** The items that have an annotation. */
  readonly annotated: readonly Item[];
  /** The other bodies' items of the same title, for each item of substance that is marked as joint with none. */
  readonly namesakes: ReadonlyMap<ItemId, readonly Item[]>;
  readonly itemTitle: (id: ItemId) => string;
  /** The bodies that sit in a session, and those whose items it takes up. */
  readonly concernedBy: (session: Session) => readonly BodyId[];
}

/** What stays as long as an item does: its kind and its title in a language. */
export interface ItemMemory {
  readonly language: LanguageTag;
  readonly kinds: WeakMap<Item, ItemKind>;
  readonly bare: WeakMap<Item, string>;
}

/** A memory of no item. */
export function newItemMemory(language: LanguageTag): ItemMemory {
  return { language, kinds: new WeakMap(), bare: new WeakMap() };
}

/** The item above an item, by its number: "A/5" above "A/5(a)"; null at the top. */
export function aboveOf(id: ItemId): ItemId | null {
  const end = id.indexOf('/') + 1;
  const above = parentNumber(id.slice(end));
  return above === null ? null : id.slice(0, end) + above;
}

/** An agenda by its parts. Of the one before it, what the bodies of its items tell is kept where they are the same. */
export function agendaFactsOf(
  agenda: readonly Item[],
  memory: ItemMemory,
  before: { readonly of: readonly Item[]; readonly facts: AgendaFacts } | null,
): AgendaFacts {
  const { language } = memory;
  const items = itemsById(agenda);
  const itemsOf = grouped(agenda, (item) => [item.body]);
  const annotated = agenda.filter((item) => item.annotation !== null);
  const standing = standingItemsOf(agenda, memory);
  const headings = headingsOf(items, standing);
  const substance = once(
    () => new Set(agenda.filter(({ id }) => !standing.has(id) && !isUnder(id, headings)).map(({ id }) => id)),
  );
  const substantive = (id: ItemId): boolean => substance().has(id);
  const namesakes = once(() => namesakesOf(agenda, substantive, memory));
  const titles = new Map<ItemId, string>();
  return {
    items,
    itemsOf,
    standing,
    substantive,
    annotated,
    get namesakes() {
      return namesakes();
    },
    itemTitle: (id) => {
      const known = titles.get(id) ?? wordingIn(items.get(id)?.title, [language]).text;
      titles.set(id, known);
      return known;
    },
    concernedBy: before && ofSameBodies(before.of, agenda) ? before.facts.concernedBy : concernedByItems(items),
  };
}

function standingItemsOf(agenda: readonly Item[], { kinds }: ItemMemory): ReadonlyMap<ItemId, StandingItem> {
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

const isUnder = (id: ItemId, headings: ReadonlySet<ItemId>): boolean =>
  headings.size > 0 && (headings.has(id) || headings.has(aboveOf(id) ?? ''));

/** A title without spaces and signs: agendas copy titles from one another. */
function bareTitle(item: Item, { bare, language }: ItemMemory): string {
  const known =
    bare.get(item) ??
    wordingIn(item.title, [language])
      .text.toLowerCase()
      .replace(/[\s\p{P}]+/gu, '');
  bare.set(item, known);
  return known;
}

function namesakesOf(
  agenda: readonly Item[],
  substantive: (id: ItemId) => boolean,
  memory: ItemMemory,
): ReadonlyMap<ItemId, readonly Item[]> {
  const byTitle = grouped(agenda, (item) => [bareTitle(item, memory)]);
  const found = new Map<ItemId, readonly Item[]>();
  for (const item of agenda) {
    if (item.jointWith.length > 0 || !substantive(item.id)) continue;
    const others = byTitle.get(bareTitle(item, memory))?.filter(({ body }) => body !== item.body) ?? [];
    if (others.length > 0) found.set(item.id, others);
  }
  return found;
}

const ofSameBodies = (before: readonly Item[], after: readonly Item[]): boolean =>
  before.length === after.length &&
  after.every((item, at) => item === before[at] || (item.id === before[at]?.id && item.body === before[at]?.body));

function concernedByItems(items: ReadonlyMap<ItemId, Item>): AgendaFacts['concernedBy'] {
  const concerned = new WeakMap<Session, readonly BodyId[]>();
  return (session) => {
    const known = concerned.get(session) ?? bodiesConcerned(session, items);
    concerned.set(session, known);
    return known;
  };
}

function bodiesConcerned(session: Session, items: ReadonlyMap<ItemId, Item>): readonly BodyId[] {
  const bodies = new Set(session.bodies);
  for (const entry of session.entries)
    for (const id of entry.items) bodies.add(items.get(id)?.body ?? '').add(id.slice(0, id.indexOf('/')));
  return [...bodies];
}
