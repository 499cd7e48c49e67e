// What the line of an entry says: its numbers, its title, whether it stands under the entry before it.
import { parentNumber } from '#domain/agenda.ts';
import type { BodyId, Entry, Item, ItemId, LanguageTag, Session } from '#domain/meeting.ts';
import { type Wording, wordingIn } from '#domain/text.ts';
import type { BodyFacts } from './bodies.ts';

/** What all lines of a grid are made from; one object as long as none of it changes. */
export interface EntrySources {
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly bodies: ReadonlyMap<BodyId, BodyFacts>;
  readonly languages: readonly LanguageTag[];
}

/** The item's number; of an item that the agenda lacks, what its id says. */
function numberOf(id: ItemId, items: EntrySources['items']): string {
  return items.get(id)?.number ?? id.slice(id.indexOf('/') + 1);
}

/**
 * The numbers of an entry: "3" where its bodies agree, or where there is one; "A 3 / B 2" where they differ, or where
 * the entry is not every body's of its joint session. Empty for business outside the agenda.
 */
export function numberLabel(entry: Entry, session: Session, sources: EntrySources): string {
  const [first] = entry.items;
  if (first === undefined) return '';
  if (entry.items.length === 1 && session.bodies.length === 1) return numberOf(first, sources.items);
  const byNumber = new Map<string, string[]>();
  for (const id of entry.items) {
    const number = numberOf(id, sources.items);
    const body = sources.items.get(id)?.body ?? id.slice(0, id.indexOf('/'));
    const marks = byNumber.get(number) ?? [];
    marks.push(sources.bodies.get(body)?.mark ?? body);
    byNumber.set(number, marks);
  }
  if (byNumber.size === 1 && entry.items.length >= session.bodies.length) return numberOf(first, sources.items);
  return [...byNumber].map(([number, marks]) => `${marks.join(', ')}\u00a0${number}`).join(' / ');
}

/** The title of an entry as it is printed: its own, or that of its first item. */
export function titleOf(entry: Entry, sources: EntrySources): Wording {
  const first = entry.items[0];
  return wordingIn(entry.title ?? (first === undefined ? null : sources.items.get(first)?.title), sources.languages);
}

/** How deep each entry stands under the one before it: 5, 5(a), 5(b), 6 give 0, 1, 1, 0. */
export function levelsOf(entries: readonly Entry[], items: EntrySources['items']): readonly number[] {
  const above: string[] = [];
  return entries.map((entry) => {
    const first = entry.items[0];
    if (first === undefined) {
      above.length = 0;
      return 0;
    }
    const number = numberOf(first, items);
    const parent = parentNumber(number);
    while (above.length > 0 && above.at(-1) !== parent) above.pop();
    above.push(number);
    return above.length - 1;
  });
}
