// What follows from an agenda: the order of its numbers, its tree, and which items are the same business.
import type { BodyId, Item, ItemId, Meeting } from './meeting.ts';

/** The parts of an item number: "5(a)(i)" is 5, a, i; "13.3" is 13, 3. */
export function numberParts(number: string): readonly string[] {
  return number.split(/[.()/]/).filter((part) => part !== '');
}

const ROMAN = /^[ivxlc]+$/;
/** Some houses count their items in Roman numbers: I, II, II(a). */
const TOP_ROMAN = /^[IVX]+$/;
const ROMAN_VALUES: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(part: string): number {
  let sum = 0;
  for (let at = 0; at < part.length; at++) {
    const value = ROMAN_VALUES[part[at] as string] ?? 0;
    sum += value < (ROMAN_VALUES[part[at + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

/** The order in which Arabic documents letter their sub-items. */
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';

/** The place of a number part among its siblings. The third level counts in Roman numerals: 5(a)(i). */
function partRank(part: string, level: number): number {
  if (/^\d+$/.test(part)) return Number(part);
  const lower = part.toLowerCase();
  if ((level >= 2 && ROMAN.test(lower)) || (level === 0 && TOP_ROMAN.test(part))) return romanValue(lower);
  const abjad = ABJAD.indexOf(part);
  if (abjad >= 0) return abjad + 1;
  return [...lower].reduce((sum, letter) => sum * 32 + (letter.codePointAt(0) ?? 0) - 96, 0);
}

const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщэюя';

/** The place of a number among its siblings, counted from 1; null where its last part counts in no way that is known. */
export function placeAmongSiblings(number: string): number | null {
  const parts = numberParts(number);
  const last = parts.at(-1)?.toLowerCase() ?? '';
  if (/^\d+$/.test(last)) return Number(last);
  if ((parts.length >= 3 && ROMAN.test(last)) || TOP_ROMAN.test(number)) return romanValue(last);
  const letter =
    last.length === 1 ? ['abcdefghijklmnopqrstuvwxyz', CYRILLIC, ABJAD].map((one) => one.indexOf(last)) : [];
  const at = Math.max(-1, ...letter);
  return at < 0 ? null : at + 1;
}

/** Orders item numbers as an agenda lists them: 1, 1(a), 1(b), 2, 10; 5(a)(ix) before 5(a)(x). */
export function compareNumbers(a: string, b: string): number {
  const left = numberParts(a);
  const right = numberParts(b);
  for (let level = 0; level < Math.min(left.length, right.length); level++) {
    const difference = partRank(left[level] as string, level) - partRank(right[level] as string, level);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** The number that a number stands under: "5(a)" under "5", "13.3" under "13"; null at the top. */
export function parentNumber(number: string): string | null {
  const cut = number.endsWith(')') ? number.lastIndexOf('(') : number.lastIndexOf('.');
  return cut > 0 ? number.slice(0, cut) : null;
}

/** An item with the items below it. */
export interface ItemNode {
  readonly item: Item;
  readonly children: readonly ItemNode[];
}

/** A body's agenda as a tree, in the agenda's own order. An item whose parent is missing stands at the top. */
export function agendaTree(agenda: readonly Item[], body: BodyId): readonly ItemNode[] {
  const roots: ItemNode[] = [];
  const nodes = new Map<string, { item: Item; children: ItemNode[] }>();
  for (const item of agenda) {
    if (item.body !== body) continue;
    const node = { item, children: [] };
    nodes.set(item.number, node);
    const parent = parentNumber(item.number);
    const under = parent === null ? undefined : nodes.get(parent);
    (under?.children ?? roots).push(node);
  }
  return roots;
}

/** The items of an agenda by their id. */
export function itemsById(agenda: readonly Item[]): ReadonlyMap<ItemId, Item> {
  return new Map(agenda.map((item) => [item.id, item]));
}

/** An item and everything that is the same business on another agenda, in the order of the bodies. */
export function jointGroup(meeting: Pick<Meeting, 'agenda' | 'bodies'>, id: ItemId): readonly Item[] {
  const byId = itemsById(meeting.agenda);
  const own = byId.get(id);
  if (!own) return [];
  const order = new Map(meeting.bodies.map((body, index) => [body.id, index]));
  return [
    own,
    ...own.jointWith.map((other) => byId.get(other)).filter((item): item is Item => item !== undefined),
  ].sort((a, b) => (order.get(a.body) ?? 0) - (order.get(b.body) ?? 0));
}
