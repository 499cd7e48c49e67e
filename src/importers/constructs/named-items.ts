// The items that a wording names: in brackets behind a title, or within ("General debate on item 3").
import type { Item } from '#domain/meeting.ts';
import type { Vocabulary } from '#languages/language.ts';
import { CASELESS } from '#languages/normalise.ts';
import type { ItemFinder } from './meant-items.ts';

const LONGEST_WORDING = 400;

/** Finds in a flow's text the items that wordings name. */
export function namedItems(text: string, finder: ItemFinder, vocabulary: Vocabulary) {
  const anyItemWord = new RegExp(vocabulary.programme.itemWord.source, 'gu');

  return { bracketed, itemsNamed, namedWithin };

  /** Where a bracket that names an item ends, if one stands at a place. */
  function bracketed(from: number, end: number): { end: number } | null {
    const behind = /^\s?[([]([^()[\]]{1,40}(?:\([a-z]\))?)[)\]]/.exec(text.slice(from, Math.min(end, from + 60)));
    return behind && itemsNamed(behind[1] ?? '').length > 0 ? { end: from + behind[0].length } : null;
  }

  /** The items that a bracket's inside names: "item 47", "48 (a)", "137", "question III". */
  function itemsNamed(inside: string): readonly Item[] {
    const roman = /^(?:\p{L}{4,12} )?([ivx]{1,5})$/u.exec(inside.trim())?.[1];
    if (roman) return finder.bearing(roman);
    const number = inside.replace(/^[^\d]{0,30}/, '').replace(/\s/g, '');
    return /^\d{1,3}(?:\.\d{1,2})*(?:\([a-z]{1,4}\))*$/.test(number) ? finder.bearing(number) : [];
  }

  /** The item that a wording names within: "General debate on item 3". */
  function namedWithin(from: number, stop: number): readonly Item[] {
    const line = text.slice(from, Math.min(stop, from + LONGEST_WORDING));
    for (const { index } of line.matchAll(anyItemWord)) {
      if (index > 0 && /[\p{L}\p{N}]/u.test(line[index - 1] ?? '') && !CASELESS.test(line[index - 1] ?? '')) continue;
      const list = finder.listed(from + index, null, stop);
      const several = list?.numbers.flatMap(({ number }) => finder.bearing(number)) ?? [];
      if (several.length > 0) return several;
      const meant = finder.numbered(from + index, null);
      const items = meant?.named ? finder.bearing(meant.number) : [];
      if (items.length > 0) return items;
    }
    return [];
  }
}
