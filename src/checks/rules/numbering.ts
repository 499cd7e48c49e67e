// Agenda numbers run on without gaps: 1, 2, 3; (a), (b), (c).
import { parentNumber, placeAmongSiblings } from '#domain/agenda.ts';
import { aboveOf } from '../agenda-facts.ts';
import { itemValues } from '../facts.ts';
import { grouped } from '../grouped.ts';
import type { BodyRule, ItemRule } from '../rule.ts';

/** Numbers run on. */
export const numberingGap: BodyRule = {
  id: 'numbering-gap',
  of: 'body',
  severity: 'warning',
  about: 'The numbers of an agenda begin with the first and run on without a gap, on each of its levels.',
  source: 'United Nations agendas number items 1, 2, 3, with (a), (b) and (i), (ii) below them.',
  reads: ['agenda', 'languages'],
  *check(body, facts) {
    const items = facts.itemsOf.get(body) ?? [];
    // "1 (a), 1 (b), 2": the 1 is there in its letters.
    const byNumber = new Map(items.map((item) => [item.number, item]));
    const numbers = new Set(items.flatMap(({ number }) => [number, ...numbersAbove(number)]));
    const levels = grouped(numbers, (number) => [parentNumber(number) ?? '']);
    for (const siblings of levels.values()) {
      const places = placesOf(siblings);
      const taken = new Set(places.values());
      for (const [number, place] of places) {
        const item = byNumber.get(number);
        if (item && place !== null && place > 1 && !taken.has(place - 1))
          yield { where: { item: item.id, body: item.body }, values: itemValues(item.id, facts) };
      }
    }
  },
};

function numbersAbove(number: string): string[] {
  const above = parentNumber(number);
  return above === null ? [] : [above, ...numbersAbove(above)];
}

/** The places of numbers of one level; "(i), (ii), (iii)" counts in Roman numerals on the second level too. */
function placesOf(siblings: readonly string[]): ReadonlyMap<string, number | null> {
  const roman = siblings.some((number) => number.endsWith('(ii)'));
  return new Map(
    siblings.map((number) => [
      number,
      placeAmongSiblings(roman ? `1(a)${number.slice(number.lastIndexOf('('))}` : number),
    ]),
  );
}

/** What stands under a number has its item. */
export const itemAboveMissing: ItemRule = {
  id: 'item-above-missing',
  of: 'item',
  severity: 'info',
  about: 'A sub-item stands under an item of its agenda.',
  source: 'United Nations agendas number items 1, 2, 3, with (a), (b) and (i), (ii) below them.',
  reads: ['agenda', 'languages'],
  *check(item, facts) {
    const above = aboveOf(item.id);
    if (above !== null && !facts.items.has(above))
      yield { where: { item: item.id, body: item.body }, values: itemValues(item.id, facts) };
  },
};
