// Finding within an agenda: the items that a query is about, and those above them, so that each stands in its place.
import { parentNumber } from '#domain/agenda.ts';
import type { Item, ItemId } from '#domain/meeting.ts';
import { fold } from '../fold-text.ts';

/** What an item is found by, folded: its number, titles, annotations and symbols. */
function foldedItem(item: Item): string {
  const texts = [...Object.values(item.title), ...Object.values(item.annotation ?? {})];
  return fold([item.number, ...texts, ...item.documents].join('\n'));
}

/** What a query finds: the items that match, and all that are to be shown. */
export interface FoundItems {
  readonly matching: ReadonlySet<ItemId>;
  readonly shown: ReadonlySet<ItemId>;
}

/** Finds the items in which every word of a query occurs; an empty query shows all. */
export function findItems(agenda: readonly Item[], query: string): FoundItems {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const matches = (item: Item): boolean => {
    const text = foldedItem(item);
    return words.every((word) => text.includes(word));
  };
  const matching = words.length === 0 ? [...agenda] : agenda.filter(matches);
  const byNumber = new Map(agenda.map((item) => [`${item.body} ${item.number}`, item]));
  const shown = new Set<ItemId>();
  for (const item of matching) {
    shown.add(item.id);
    for (let number = parentNumber(item.number); number !== null; number = parentNumber(number)) {
      const above = byNumber.get(`${item.body} ${number}`);
      if (above) shown.add(above.id);
    }
  }
  return { matching: new Set(matching.map((item) => item.id)), shown };
}
