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

/** What the line of an entry says. */
export interface EntryFacts {
  /** Tells the entry from the others of its session, and stays when another one comes or goes. */
  readonly key: string;
  readonly number: string;
  readonly title: Wording;
  /** How deep it stands under the entry before it: 5, 5(a), 5(b), 6 give 0, 1, 1, 0. */
  readonly level: number;
  readonly continued: boolean;
}

/** What the lines of a session say. */
export function entryFactsOf(session: Session, sources: EntrySources): readonly EntryFacts[] {
  const above: string[] = [];
  const seen = new Map<string, number>();
  return session.entries.map((entry) => {
    const [first] = entry.items;
    const own = first === undefined ? null : numberOf(first, sources.items);
    const parent = own === null ? null : parentNumber(own);
    while (above.length > 0 && above.at(-1) !== parent) above.pop();
    const level = above.length;
    if (own !== null) above.push(own);
    const business = entry.items.join('+') || JSON.stringify(entry.title ?? '');
    const times = seen.get(business) ?? 0;
    seen.set(business, times + 1);
    return {
      key: times === 0 ? business : `${business}#${times}`,
      number: numberLabel(entry, session, sources),
      title: titleOf(entry, sources),
      level,
      continued: entry.continued,
    };
  });
}
