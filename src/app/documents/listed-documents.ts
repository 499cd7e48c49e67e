// The documents of a meeting as its page lists them: each with the items that list it, filtered and in order.
import { compareNumbers } from '#domain/agenda.ts';
import type { Document, Item, ItemId, Meeting } from '#domain/meeting.ts';

/** A document and the items that list it, in the order of the bodies. */
export interface ListedDocument {
  readonly document: Document;
  readonly items: readonly Item[];
}

/** By what documents are in order. */
export type DocumentOrder = 'item' | 'symbol' | 'title';

/** Every document of a meeting, those included that only an item names. */
export function listedDocuments(meeting: Meeting): readonly ListedDocument[] {
  const bySymbol = new Map<string, Document>(meeting.documents.map((document) => [document.symbol, document]));
  const items = new Map<string, Item[]>();
  for (const item of meeting.agenda) {
    for (const symbol of item.documents) {
      if (!bySymbol.has(symbol)) bySymbol.set(symbol, { symbol, title: {} });
      const listing = items.get(symbol) ?? [];
      listing.push(item);
      items.set(symbol, listing);
    }
  }
  return [...bySymbol.values()].map((document) => ({ document, items: items.get(document.symbol) ?? [] }));
}

/** Whether a document belongs to an item: the item lists it, one below it does, or its joint item of another body. */
export function belongsTo({ items }: ListedDocument, item: Item): boolean {
  const ids = new Set<ItemId>([item.id, ...item.jointWith]);
  const isBelow = (other: Item): boolean =>
    other.body === item.body &&
    /^[.(]/.test(other.number.slice(item.number.length)) &&
    other.number.startsWith(item.number);
  return items.some((listing) => ids.has(listing.id) || isBelow(listing));
}

/** Documents in order; symbols and titles as `collator` compares them, documents of no item last. */
export function inOrder(
  documents: readonly ListedDocument[],
  order: DocumentOrder,
  collator: Intl.Collator,
  titleOf: (document: Document) => string,
): readonly ListedDocument[] {
  const bySymbol = (a: ListedDocument, b: ListedDocument): number =>
    collator.compare(a.document.symbol, b.document.symbol);
  const byItem = (a: ListedDocument, b: ListedDocument): number => {
    const [left, right] = [a.items[0], b.items[0]];
    if (!left || !right) return left ? -1 : right ? 1 : 0;
    return left.body === right.body ? compareNumbers(left.number, right.number) : left.body < right.body ? -1 : 1;
  };
  const rules: Record<DocumentOrder, (a: ListedDocument, b: ListedDocument) => number> = {
    symbol: bySymbol,
    title: (a, b) => collator.compare(titleOf(a.document), titleOf(b.document)) || bySymbol(a, b),
    item: (a, b) => byItem(a, b) || bySymbol(a, b),
  };
  return documents.toSorted(rules[order]);
}
