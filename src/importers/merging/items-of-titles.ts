// Entries of a programme that was read without its agenda find their items once the agenda is there: by number and title,
// or by title alone.
import type { BodyId, Entry, Item, Slot, Text } from '#domain/meeting.ts';
import { fold, likeness } from '#languages/normalise.ts';

const ALIKE = 0.6;

/** The slots with the items that the titles of their entries name. What names none stays as it is. */
export function withItemsOfTitles(slots: readonly Slot[], agenda: readonly Item[]): readonly Slot[] {
  return slots.map((slot) => ({
    ...slot,
    sessions: slot.sessions.map((session) => ({
      ...session,
      entries: session.entries.map((entry) => withItems(entry, session.bodies, agenda)),
    })),
  }));
}

function withItems(entry: Entry, bodies: readonly BodyId[], agenda: readonly Item[]): Entry {
  if (entry.items.length > 0 || !entry.title) return entry;
  for (const [language, wording] of Object.entries(entry.title)) {
    const wanted = fold(wording);
    const own = agenda.filter((item) => bodies.includes(item.body) && item.title[language] !== undefined);
    const item = best(own, language, wanted);
    if (!item) continue;
    const { title: _printed, ...rest } = entry;
    const others = agenda.filter(({ id, body }) => item.jointWith.includes(id) && bodies.includes(body));
    const order = (one: Item): number => bodies.indexOf(one.body);
    const items = [item, ...others].sort((a, b) => order(a) - order(b)).map(({ id }) => id);
    return { ...rest, items, ...restOfTitle(entry.title, item, language) };
  }
  return entry;
}

/** The item whose number and title a wording is, else whose title it is; of several the most alike. */
function best(items: readonly Item[], language: string, wanted: string): Item | undefined {
  const rated = items.map((item) => {
    const title = fold(item.title[language] ?? '');
    const number = fold(item.number);
    const isNumbered = wanted.startsWith(number) && !/^\d/.test(wanted.slice(number.length));
    const rest = isNumbered ? wanted.slice(number.length) : wanted;
    const rate = title !== '' && rest === title ? 1 : isNumbered ? likeness(rest, title) : 0;
    return { item, rate: rate + (isNumbered ? 0.1 : 0) };
  });
  const [first] = rated.filter(({ rate }) => rate >= ALIKE).sort((a, b) => b.rate - a.rate);
  return first?.item;
}

/** The title that is kept where the programme prints it otherwise than the agenda: without the number. */
function restOfTitle(printed: Text, item: Item, language: string): { title?: Text } {
  const wording = printed[language] ?? '';
  const parts = fold(item.number).length;
  let cut = 0;
  for (let seen = 0; cut < wording.length && seen < parts; cut++) if (fold(wording[cut] ?? '') !== '') seen++;
  const isNumbered = fold(wording).startsWith(fold(item.number));
  const rest = (isNumbered ? wording.slice(cut) : wording).replace(/^[\s.,:;)\]-]+/, '');
  return fold(rest) === fold(item.title[language] ?? '') || rest === '' ? {} : { title: { [language]: rest } };
}
