// An entry whose title is not the agenda's. One that leaves words out, or says more behind the
// agenda's, is information; another wording is a warning.
import type { Text } from '#domain/meeting.ts';
import { fold, likeness } from '#languages/normalise.ts';
import type { SlotRule } from '../rule.ts';

/** Likeness from which a title without some signs, or with some more, is the same title. */
const SAME_BUSINESS = 0.6;

/** The programme titles items as the agenda does. */
export const titleDiffers: SlotRule = {
  id: 'title-differs',
  of: 'slot',
  severity: 'warning',
  about:
    'The programme titles items as the agenda does; a title that only leaves words out, or adds some behind the agenda’s, is information.',
  source: 'Delegates find an item by its title; the annex often shortens the name of a convention.',
  reads: ['agenda', 'languages'],
  *check(slot, facts) {
    for (const session of slot.sessions) {
      for (const [index, entry] of session.entries.entries()) {
        const [id] = entry.items;
        const item = id === undefined ? undefined : facts.items.get(id);
        if (!entry.title || !item) continue;
        const worst = entry.items.map((one) => difference(entry.title ?? {}, facts.items.get(one)?.title ?? {}));
        if (worst.every((one) => one !== 'none'))
          yield {
            severity: worst.includes('related') ? 'info' : 'warning',
            where: { slot: slot.id, session: session.id, entry: index, item: item.id },
            values: { number: item.number, title: facts.entryTitle(entry) },
          };
      }
    }
  },
};

/** How a printed title stands to the agenda's, in the languages that both have. */
function difference(printed: Text, agenda: Text): 'none' | 'related' | 'other' {
  let found: 'none' | 'related' | 'other' = 'none';
  for (const [language, wording] of Object.entries(printed)) {
    const own = agenda[language];
    if (own === undefined) continue;
    const a = fold(wording);
    const b = fold(own);
    if (a === b) continue;
    const isShortened = leavesOut(a, b) && likeness(a, b) >= SAME_BUSINESS;
    if (!isShortened && !a.startsWith(b)) return 'other';
    found = 'related';
  }
  return found;
}

/** Whether a text is another one with signs left out. */
function leavesOut(short: string, long: string): boolean {
  let at = 0;
  for (const sign of long) if (sign === short[at]) at++;
  return at === short.length;
}
