// Pairs what is the same in two states of a meeting, although ids, numbers or names may have changed between them.
import { numberParts } from './agenda.ts';
import type { Turn } from './changes.ts';
import type { Body, BodyId, Item, ItemId, Meeting, Slot, Text } from './meeting.ts';
import { periodOf } from './programme.ts';

/** What stands in both states, and what in one only. */
export interface Pairs<Thing> {
  readonly both: readonly Turn<Thing>[];
  readonly gone: readonly Thing[];
  readonly come: readonly Thing[];
}

/** By what a thing is known in one round of pairing; null where it cannot be. */
interface Round<Thing> {
  readonly before: (thing: Thing) => string | null;
  readonly after: (thing: Thing) => string | null;
}

/** A round in which both states are known by the same mark. */
export function alike<Thing>(mark: (thing: Thing) => string | null): Round<Thing> {
  return { before: mark, after: mark };
}

/** Pairs things round by round: what bears the same mark belongs together, the first with the first. */
export function pairUp<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  rounds: readonly Round<Thing>[],
): Pairs<Thing> {
  const partner = new Map<Thing, Thing>();
  let gone = before;
  let come = after;
  for (const round of rounds) {
    if (gone.length === 0 || come.length === 0) break;
    const waiting = new Map<string, Thing[]>();
    for (const thing of come) {
      const mark = round.after(thing);
      if (mark === null) continue;
      const queue = waiting.get(mark);
      if (queue) queue.push(thing);
      else waiting.set(mark, [thing]);
    }
    const found = new Set<Thing>();
    gone = gone.filter((thing) => {
      const mark = round.before(thing);
      const match = mark === null ? undefined : waiting.get(mark)?.shift();
      if (match === undefined) return true;
      partner.set(thing, match);
      found.add(match);
      return false;
    });
    come = come.filter((thing) => !found.has(thing));
  }
  const both = before.flatMap((thing) => {
    const match = partner.get(thing);
    return match === undefined ? [] : [{ before: thing, after: match }];
  });
  return { both, gone, come };
}

/** Whether two plain values are equal in all that they hold, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return keys.every((key) => key in right && isSame(left[key], right[key]));
}

function languagesOf(texts: readonly Text[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => Object.keys(text)))];
}

const wording = (text: Text, language: string): string | null => text[language] || null;
const joined = (...parts: readonly (string | null)[]): string | null =>
  parts.includes(null) ? null : JSON.stringify(parts);

/** Pairs bodies: by name, in whatever column they stand; a body that was renamed by its id. */
export function pairBodies(before: readonly Body[], after: readonly Body[]): Pairs<Body> {
  const languages = languagesOf([...before, ...after].map((body) => body.name));
  return pairUp(before, after, [
    alike((body) => joined(body.id, JSON.stringify(body.name))),
    ...languages.map((language) => alike<Body>((body) => wording(body.name, language))),
    alike((body) => body.id),
  ]);
}

/** The later ids of things that stand in both states. */
export function laterIds<Thing extends { readonly id: string }>(pairs: Pairs<Thing>): ReadonlyMap<string, string> {
  return new Map(pairs.both.map(({ before, after }) => [before.id, after.id]));
}

/**
 * Pairs agenda items within their bodies: by number and title; by title (it was renumbered); by number, as far as its
 * siblings leave it (it was renamed).
 */
export function pairItems(
  before: readonly Item[],
  after: readonly Item[],
  bodies: ReadonlyMap<BodyId, BodyId>,
): Pairs<Item> {
  const languages = languagesOf([...before, ...after].map((item) => item.title));
  const round = (mark: (item: Item) => string | null): Round<Item> => ({
    before: (item) => joined(bodies.get(item.body) ?? null, mark(item)),
    after: (item) => joined(item.body, mark(item)),
  });
  return pairUp(before, after, [
    round((item) => joined(item.number, JSON.stringify(item.title))),
    ...languages.map((language) => round((item) => joined(item.number, wording(item.title, language)))),
    ...languages.map((language) =>
      round((item) => joined(String(numberParts(item.number).length), wording(item.title, language))),
    ),
    ...languages.map((language) => round((item) => wording(item.title, language))),
    round((item) => item.number),
  ]);
}

/** Pairs slots: by their hours; then by id, then by half day (their hours changed). */
export function pairSlots(before: readonly Slot[], after: readonly Slot[]): Pairs<Slot> {
  const hours = (slot: Slot): string => `${slot.date} ${slot.start} ${slot.end}`;
  return pairUp(before, after, [
    alike((slot) => `${slot.id} ${hours(slot)}`),
    alike(hours),
    alike((slot) => slot.id),
    alike((slot) => `${slot.date} ${periodOf(slot)}`),
  ]);
}

/** What two states of a meeting have in common. */
export interface Correspondence {
  readonly bodies: Pairs<Body>;
  readonly items: Pairs<Item>;
  readonly slots: Pairs<Slot>;
  readonly laterBody: ReadonlyMap<BodyId, BodyId>;
  readonly laterItem: ReadonlyMap<ItemId, ItemId>;
}

/** Finds what two states of a meeting have in common. */
export function correspondence(before: Meeting, after: Meeting): Correspondence {
  const bodies = pairBodies(before.bodies, after.bodies);
  const laterBody = laterIds(bodies);
  const items = pairItems(before.agenda, after.agenda, laterBody);
  return { bodies, items, slots: pairSlots(before.slots, after.slots), laterBody, laterItem: laterIds(items) };
}
