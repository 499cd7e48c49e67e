// The documents of a meeting, each with the items that list it: which belong to an item, and in what order they stand.
import { compareNumbers } from './agenda.ts';
import type { Document, Item, Meeting } from './meeting.ts';

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

/** Whether an item is another one, stands below it on its agenda, or is its joint item of another body. */
export function isOfItem(other: Item, item: Item): boolean {
  const isBelow =
    other.body === item.body &&
    /^[.(]/.test(other.number.slice(item.number.length)) &&
    other.number.startsWith(item.number);
  return other.id === item.id || item.jointWith.includes(other.id) || isBelow;
}

/** Whether a document belongs to an item: the item lists it, one below it does, or its joint item of another body. */
export function belongsTo({ items }: ListedDocument, item: Item): boolean {
  return items.some((listing) => isOfItem(listing, item));
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
