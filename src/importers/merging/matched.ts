// What of a second document is the same as in the known meeting: bodies by name, else by their place; items by number
// within their body, whatever script letters it.
import type { Body, BodyId, Item, ItemId, Meeting, Text } from '#domain/meeting.ts';
import { isSame } from '#domain/pairing.ts';
import { sharesWords } from '#domain/wording-match.ts';
import { bodyLetter } from '../assemble-bodies.ts';
import { numberPath } from './relation.ts';

/** What two documents have in common. */
export interface Matched {
  /** The second document's body, item for one of the first. */
  readonly readBody: ReadonlyMap<Body, Body>;
  readonly readItem: ReadonlyMap<Item, Item>;
  /** The ids that the second document's bodies and items have in the meeting. */
  readonly bodyId: ReadonlyMap<BodyId, BodyId>;
  readonly itemId: ReadonlyMap<ItemId, ItemId>;
  /** What only the second has, under the ids that it gets. */
  readonly newBodies: readonly Body[];
  readonly newItems: readonly Item[];
}

/** Finds what two documents about one meeting have in common. */
export function matched(known: Meeting, read: Meeting): Matched {
  const readBody = new Map<Body, Body>();
  const bodyId = new Map<BodyId, BodyId>();
  const isForeign = !read.languages.some((language) => known.languages.includes(language));
  const inOrder = isForeign && known.bodies.length === read.bodies.length;
  const pair = (own: Body | undefined, other: Body): void => {
    if (!own || readBody.has(own) || bodyId.has(other.id)) return;
    readBody.set(own, other);
    bodyId.set(other.id, own.id);
  };
  for (const other of read.bodies)
    pair(
      known.bodies.find((body) => body.id === other.id && isSame(body.name, other.name)),
      other,
    );
  for (const other of read.bodies) {
    const same = known.bodies.filter((body) => !readBody.has(body) && sharesWords(body.name, other.name));
    pair(same[0], other);
  }
  read.bodies.forEach((other, index) => {
    if (inOrder) pair(known.bodies[index], other);
  });
  // Where each has one body, or gives it no name, it is the same one.
  for (const other of read.bodies)
    pair(
      known.bodies.find(({ id, name }) => id === other.id && !haveLanguage(name, other.name)),
      other,
    );
  if (known.bodies.length === 1 && read.bodies.length === 1) pair(known.bodies[0], read.bodies[0] as Body);
  const newBodies: Body[] = [];
  for (const other of read.bodies) {
    if (bodyId.has(other.id)) continue;
    const taken = new Set([...known.bodies, ...newBodies].map(({ id }) => id));
    let at = 0;
    while (taken.has(bodyLetter(at))) at++;
    bodyId.set(other.id, bodyLetter(at));
    newBodies.push({ ...other, id: bodyLetter(at) });
  }
  return { readBody, bodyId, newBodies, ...matchedItems(known, read, bodyId, isForeign) };
}

const haveLanguage = (a: Text, b: Text): boolean => Object.keys(a).some((language) => b[language] !== undefined);

function matchedItems(
  known: Meeting,
  read: Meeting,
  bodyId: ReadonlyMap<BodyId, BodyId>,
  isForeign: boolean,
): Pick<Matched, 'readItem' | 'itemId' | 'newItems'> {
  const own = new Map(known.agenda.map((item) => [`${item.body} ${numberPath(item.number)}`, item]));
  const readItem = new Map<Item, Item>();
  const itemId = new Map<ItemId, ItemId>();
  const bodyOf = (other: Item): BodyId => bodyId.get(other.body) ?? other.body;
  const pair = (item: Item | undefined, other: Item): void => {
    if (!item || readItem.has(item)) return;
    readItem.set(item, other);
    itemId.set(other.id, item.id);
  };
  for (const other of read.agenda) pair(own.get(`${bodyOf(other)} ${numberPath(other.number)}`), other);
  // In another language an item is known by its place where a number was misprinted: it is what is left over in both.
  if (isForeign)
    for (const { id } of known.bodies) {
      const left = known.agenda.filter((item) => item.body === id && !readItem.has(item));
      const theirs = read.agenda.filter((other) => bodyOf(other) === id && !itemId.has(other.id));
      if (left.length === theirs.length) theirs.forEach((other, index) => void pair(left[index], other));
    }
  return { readItem, itemId, newItems: newItemsOf(known, read, bodyOf, itemId) };
}

/** What only the second document has, under ids of its own; their ids are entered. */
function newItemsOf(
  known: Meeting,
  read: Meeting,
  bodyOf: (other: Item) => BodyId,
  itemId: Map<ItemId, ItemId>,
): readonly Item[] {
  const ids = new Set(known.agenda.map(({ id }) => id));
  return read.agenda.flatMap((other) => {
    const id = `${bodyOf(other)}/${other.number}`;
    if (itemId.has(other.id) || ids.has(id)) return [];
    ids.add(id);
    itemId.set(other.id, id);
    return [{ ...other, id, body: bodyOf(other) }];
  });
}
