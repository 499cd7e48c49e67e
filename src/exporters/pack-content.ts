// What goes into a reading pack: of a meeting, what belongs to one day, one item, or a list of documents.
import { itemsById, jointGroup } from '#domain/agenda.ts';
import { isOfItem, type ListedDocument, listedDocuments } from '#domain/listed-documents.ts';
import type { DocumentSymbol, Entry, Item, ItemId, LocalDate, Meeting, Session, Slot } from '#domain/meeting.ts';

/** Of what a pack is made. */
export type PackScope =
  | { readonly kind: 'day'; readonly date: LocalDate }
  | { readonly kind: 'item'; readonly item: ItemId }
  | { readonly kind: 'documents'; readonly symbols: readonly DocumentSymbol[] };

/** A session with those of its entries that are meant. */
export interface PackSession {
  readonly slot: Slot;
  readonly session: Session;
  readonly entries: readonly Entry[];
}

/** What goes in. */
export interface PackContent {
  /** In the order of time. */
  readonly sessions: readonly PackSession[];
  /** In the order in which they are taken up, then in that of the agenda. */
  readonly items: readonly Item[];
  /** In the order of the items. */
  readonly documents: readonly ListedDocument[];
}

/** What a scope holds of a meeting. */
export function packContent(meeting: Meeting, scope: PackScope): PackContent {
  const listed = listedDocuments(meeting);
  const sessionsWith = (isMeant: (entry: Entry, slot: Slot) => boolean): readonly PackSession[] =>
    meeting.slots.flatMap((slot) =>
      slot.sessions.flatMap((session) => {
        const entries = session.entries.filter((entry) => isMeant(entry, slot));
        return entries.length > 0 ? [{ slot, session, entries }] : [];
      }),
    );
  const ofItems = (wanted: ReadonlySet<ItemId>): readonly PackSession[] =>
    sessionsWith((entry) => entry.items.some((id) => wanted.has(id)));
  if (scope.kind === 'day') {
    const sessions = sessionsWith((_, { date }) => date === scope.date);
    const items = takenUp(meeting, sessions);
    return { sessions, items, documents: documentsOf(listed, items) };
  }
  if (scope.kind === 'item') {
    const group = jointGroup(meeting, scope.item);
    const items = meeting.agenda.filter((item) => group.some((one) => isOfItem(item, one)));
    return { sessions: ofItems(new Set(items.map(({ id }) => id))), items, documents: documentsOf(listed, items) };
  }
  const wanted = new Set(scope.symbols);
  const documents = listed.filter(({ document }) => wanted.has(document.symbol));
  const listing = new Set(documents.flatMap(({ items }) => items.map(({ id }) => id)));
  const items = meeting.agenda.filter(({ id }) => listing.has(id));
  return { sessions: ofItems(listing), items, documents: documentsOf(documents, items, true) };
}

function takenUp(meeting: Meeting, sessions: readonly PackSession[]): readonly Item[] {
  const byId = itemsById(meeting.agenda);
  const ids = new Set(sessions.flatMap(({ entries }) => entries.flatMap(({ items }) => items)));
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

/** The documents of items in the items' order, each once; with `all`, those of no item after them. */
function documentsOf(
  listed: readonly ListedDocument[],
  items: readonly Item[],
  all = false,
): readonly ListedDocument[] {
  const found = new Set<ListedDocument>();
  for (const item of items)
    for (const one of listed) if (one.items.some((listing) => isOfItem(listing, item))) found.add(one);
  if (all) for (const one of listed) found.add(one);
  return [...found];
}
