// Which items of the agenda a place in the programme means: by its number and title, by a list of numbers, by its title
// alone, or by a number in brackets behind the title.
import type { Item } from '#domain/meeting.ts';
import type { Vocabulary } from '#languages/language.ts';
import { fold, isWordCharacter, likeness } from '#languages/normalise.ts';
import { timesAt } from '#languages/printed-times.ts';
import { agreement, type Flow } from '../flow.ts';
import { fullNumber, numberAt } from './item-number.ts';

/** An item that may be meant, and how far the print agrees with its title. */
export interface MeantItem {
  readonly item: Item;
  readonly matched: number;
  readonly complete: boolean;
  readonly end: number;
}

/** A number at a place, and the items that bear it. */
export interface NumberMeant {
  readonly number: string;
  /** Where its title begins. */
  readonly start: number;
  readonly items: readonly MeantItem[];
  readonly best: number;
  /** The word "item" stands before it. */
  readonly named: boolean;
}

/** A number of a list, and whether a mark says that it goes on. */
interface ListedNumber {
  readonly number: string;
  readonly continued: boolean;
}

/** Several numbers at a place: "Items 47 and 48 (a)". */
export interface NumberList {
  readonly numbers: readonly ListedNumber[];
  readonly endIndex: number;
}

/** Characters of a title that agree from which on it is surely meant. */
export const SURE = 3;

/** A Roman number, perhaps behind the word for an item. */
const ROMAN =
  /(?:(?:agenda )?item |point |question |tema |punto |пункт |(?:ال)?بند |(?:议程)?(?:项目|议题)\s?)?([ivx]{1,5})(?![\p{L}\d])(?:[.:]| ?[-–—])?/uy;
const KEY = 6;
const MOST_OF_A_KEY = 24;
const ALIKE = 0.35;
const SURELY_ALIKE = 0.7;
const MOST_COMPARISONS = 60_000;
const MOST_OF_A_RANGE = 30;

/** What finds items in a flow. */
export type ItemFinder = ReturnType<typeof itemFinder>;

/** Finds items in a flow. `foldedTitles` are the agenda's titles, folded, by item id. */
export function itemFinder(
  flow: Flow,
  agenda: readonly Item[],
  foldedTitles: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
  markAt: (from: number) => number | null,
) {
  const { text } = flow;
  const { itemWord, joiner, ofAgenda, upTo } = vocabulary.programme;
  const titleOf = (item: Item): string => foldedTitles.get(item.id) ?? '';
  const byNumber = new Map<string, Item[]>();
  const byBeginning = new Map<string, Item[]>();
  for (const item of agenda) {
    const number = item.number.toLowerCase();
    byNumber.set(number, [...(byNumber.get(number) ?? []), item]);
    const key = titleOf(item).slice(0, KEY);
    const known = byBeginning.get(key) ?? [];
    if (key !== '' && known.length < MOST_OF_A_KEY) byBeginning.set(key, [...known, item]);
  }
  const isRoman = byNumber.has('i') && byNumber.has('ii');
  let comparisons = 0;

  const wordAt = (from: number): number => {
    itemWord.lastIndex = from;
    return itemWord.test(text) ? itemWord.lastIndex : from;
  };
  const heldAgainst = (items: readonly Item[], from: number): MeantItem[] =>
    items.map((item) => ({ item, ...agreement(flow, from, titleOf(item)) }));

  /** The number at a place, perhaps behind the word "item", with the items that bear it. */
  function numbered(from: number, before: string | null): NumberMeant | null {
    const begin = wordAt(from);
    const number = numberAt(text, begin) ?? romanAt(from);
    if (!number) return null;
    const dashed = dashedAt(number.number, number.endIndex);
    const full = dashed?.number ?? fullNumber(number.number, before);
    let start = dashed?.endIndex ?? number.endIndex;
    ofAgenda.lastIndex = start;
    if (begin > from && ofAgenda.test(text)) start = ofAgenda.lastIndex;
    while (/[\s:]/.test(text[start] ?? '') || (begin > from && /[.\-)]/.test(text[start] ?? ''))) start++;
    const items = heldAgainst(byNumber.get(full) ?? [], start);
    return { number: full, start, items, best: Math.max(0, ...items.map((item) => item.matched)), named: begin > from };
  }

  /** "Item IV", "IV." where the agenda counts in Roman numbers. */
  function romanAt(from: number): { number: string; endIndex: number } | null {
    if (!isRoman) return null;
    ROMAN.lastIndex = from;
    const match = ROMAN.exec(text);
    return match?.[1] && byNumber.has(match[1]) ? { number: match[1], endIndex: ROMAN.lastIndex } : null;
  }

  /** "5-1" for the agenda's item 5.1. */
  function dashedAt(top: string, at: number): { number: string; endIndex: number } | null {
    const below = /^-(\d{1,2})(?![\d/:.-])/.exec(text.slice(at, at + 4));
    const number = `${top}.${below?.[1]}`;
    return below && byNumber.has(number) ? { number, endIndex: at + below[0].length } : null;
  }

  /**
   * A list of numbers, each perhaps with its own mark that it goes on: behind the word "items", or by itself where it
   * fills its cell and the agenda has them all. Null where there is but one.
   */
  function listed(from: number, before: string | null, cellEnd: number): NumberList | null {
    const begin = wordAt(from);
    const first = numberAt(text, begin);
    if (!first) return null;
    const numbers: ListedNumber[] = [];
    let end = first.endIndex;
    const add = (found: string): void => {
      const mark = markAt(end);
      numbers.push({ number: fullNumber(found, numbers.at(-1)?.number ?? before), continued: mark !== null });
      if (mark !== null) end = mark;
    };
    add(first.number);
    for (;;) {
      const next = nextNumber(end);
      const last = next ? null : rangeEnd(end, numbers.at(-1)?.number ?? '');
      if (next) {
        end = next.endIndex;
        add(next.number);
      } else if (last) {
        numbers.push(...last.between.map((number) => ({ number, continued: false })));
        end = last.endIndex;
      } else break;
    }
    if (numbers.length < 2) return null;
    // A mark behind the last of several that bear none counts for all.
    const marked = numbers.filter((one) => one.continued).length;
    const all = marked === 1 && numbers.at(-1)?.continued === true;
    const list = { numbers: all ? numbers.map(({ number }) => ({ number, continued: true })) : numbers, endIndex: end };
    if (begin > from) return list;
    const fills = end >= cellEnd || /^[\s.;:]*$/.test(text.slice(end, Math.min(cellEnd, end + 20)));
    return fills && numbers.every(({ number }) => byNumber.has(number)) ? list : null;
  }

  /** The number that follows one: behind a comma or an "and", or behind the word "item" again on the same line. */
  function nextNumber(at: number) {
    joiner.lastIndex = at;
    if (joiner.test(text)) return isHours(joiner.lastIndex) ? null : numberAt(text, joiner.lastIndex);
    const word = text[at] === ' ' ? at + 1 : at;
    const again = wordAt(word);
    return word > at && again > word && flow.lineOf[word] === flow.lineOf[at - 1] ? numberAt(text, again) : null;
  }

  const isHours = (at: number): boolean => timesAt(text, at, vocabulary) !== null;

  /** "3-5": the numbers behind the first that the agenda has. */
  function rangeEnd(at: number, from: string): { between: string[]; endIndex: number } | null {
    const letters = letterRange(at, from);
    if (letters) return letters;
    upTo.lastIndex = at;
    if (!/^\d+$/.test(from) || !upTo.test(text)) return null;
    const last = numberAt(text, upTo.lastIndex);
    const across = last && !/^\d+$/.test(last.number) ? acrossRanks(from, last.number) : null;
    if (last && across) return { between: across, endIndex: last.endIndex };
    const span = last && /^\d+$/.test(last.number) ? Number(last.number) - Number(from) : 0;
    if (!last || span < 1 || span > MOST_OF_A_RANGE) return null;
    const between = Array.from({ length: span }, (_, index) => String(Number(from) + index + 1));
    return between.every((number) => byNumber.has(number)) ? { between, endIndex: last.endIndex } : null;
  }

  /** "1-2.2": all numbers of the agenda behind the first up to the last. */
  function acrossRanks(from: string, to: string): string[] | null {
    const numbers = [...byNumber.keys()];
    const [begin, end] = [numbers.indexOf(from), numbers.indexOf(to)];
    return begin >= 0 && end > begin && end - begin <= MOST_OF_A_RANGE ? numbers.slice(begin + 1, end + 1) : null;
  }

  /** "2 (a)-(c)": the letters behind the first that the agenda has. */
  function letterRange(at: number, from: string): { between: string[]; endIndex: number } | null {
    const last = /^\s?(?:-|to|à|al?|по|至)\s?\(?(\p{L})\)/u.exec(text.slice(at, at + 10));
    const first = /^(.*)\((\p{L})\)$/u.exec(from);
    if (!last || !first) return null;
    const [begin, end] = [first[2], last[1]].map((letter) => letter?.charCodeAt(0) ?? 0) as [number, number];
    if (end <= begin || end - begin > MOST_OF_A_RANGE) return null;
    const between = Array.from(
      { length: end - begin },
      (_, index) => `${first[1]}(${String.fromCharCode(begin + index + 1)})`,
    );
    return between.every((number) => byNumber.has(number)) ? { between, endIndex: at + last[0].length } : null;
  }

  /** The items whose whole title stands at a place. */
  function titled(from: number): MeantItem[] {
    let key = '';
    for (let at = from; at < text.length && key.length < KEY; at++) {
      if (isWordCharacter(text[at] as string)) key += text[at];
    }
    // A shorter title's key is the whole of it.
    const keys = [key, ...[3, 4, 5].map((length) => key.slice(0, length))].filter((one) => one !== '');
    const items = [...new Set(keys)].flatMap((one) => byBeginning.get(one) ?? []);
    const found = heldAgainst(items, from).filter(({ complete, end }) => complete && !isWordWithin(end));
    const longest = Math.max(0, ...found.map(({ matched }) => matched));
    return found.filter(({ matched }) => matched === longest);
  }

  const isWordWithin = (end: number): boolean =>
    /[\p{L}]/u.test(text[end] ?? '') && !/[\u2e80-\u9fff]/.test(text[end] ?? '');

  /** The item whose title is nearly the given one; null where none is, or where two are as near. */
  function nearest(title: string): Item | null {
    const folded = fold(title);
    comparisons += agenda.length;
    if (folded.length < KEY || comparisons > MOST_COMPARISONS) return null;
    const rated = agenda
      .map((item) => ({ item, rate: likeness(folded, titleOf(item)) }))
      .filter(({ rate }) => rate >= SURELY_ALIKE)
      .sort((a, b) => b.rate - a.rate);
    const [first, second] = rated;
    return first && (!second || second.rate < first.rate) ? first.item : null;
  }

  /** Of items that bear a number, those whose title is most like the printed one. */
  function mostLikely(items: readonly MeantItem[], folded: string): MeantItem[] {
    const rated = items.map((meant) => ({ meant, rate: likeness(folded, titleOf(meant.item)) }));
    const best = Math.max(ALIKE, ...rated.map(({ rate }) => rate));
    return rated.filter(({ rate }) => rate >= best).map(({ meant }) => meant);
  }

  const bearing = (number: string): readonly Item[] => byNumber.get(number) ?? [];

  return { numbered, listed, titled, nearest, mostLikely, bearing, wordAt };
}
