// What kind of business an item is, by its title: the rules of order and the drafting of a programme ask alike.
import type { Text } from '#domain/meeting.ts';
import { type StandingItem, standingItem } from '#languages/standing-items.ts';

/** A standing item of every agenda, or the meeting's own business. */
export type ItemKind = StandingItem | 'substantive';

/** The kind of an item, told by the first of its wordings that names a standing one. */
export function itemKind({ title }: { readonly title: Text }): ItemKind {
  for (const [language, wording] of Object.entries(title)) {
    const kind = standingItem(wording, language);
    if (kind) return kind;
  }
  return 'substantive';
}
