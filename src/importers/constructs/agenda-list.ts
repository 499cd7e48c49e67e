// The agenda as a list: numbered items and sub-items of one or several bodies, with the words that mark them joint.
import type { Observation } from '#domain/finding.ts';
import type { Vocabulary } from '#languages/language.ts';
import { fold, tidy } from '#languages/normalise.ts';
import type { Ledger } from '../ledger.ts';
import type { PreparedLine } from '../prepared-line.ts';
import {
  bracketAfter,
  CLOSED,
  closesItems,
  closesWithSymbols,
  isSameRow,
  namesItems,
  numberOfCell,
} from './agenda-list-lines.ts';
import { bearsNumbersBehind, inOwnAgenda } from './allocated-items.ts';
import { symbolsOfLine } from './documents.ts';
import {
  countsInRoman,
  fullNumber,
  isNamedItem,
  listedNumber,
  nextBelow,
  numberBehind,
  romanNumber,
} from './item-number.ts';
import { type ListedItem, listed, type OpenItem } from './listed-item.ts';
import type { NamedBody } from './masthead-bodies.ts';
import { deliberateBreaks, lineBreaking, width } from './paragraphs.ts';

/** What the list gives. `bodies` begins with the masthead's and goes on with what only the list names. */
export interface AgendaList {
  readonly bodies: readonly NamedBody[];
  /** The indexes of the bodies in the order in which their agendas stand. */
  readonly order: readonly number[];
  readonly items: readonly ListedItem[];
  readonly observations: readonly Observation[];
}

/** How far below a body's name its first item may stand. */
const NEAR = 8;
/** An allocated item that its list does not count stands for itself until it has its number in the other agenda. */
const UNCOUNTED = 1000;
/** Longer lines between items head groups of them. */
const SHORT = 40;
/** Lines of a body's name. */
const LONGEST_NAME = 5;

const BULLET = /^\s*[•▪●○·‣–—-]\s+(?![\d(])/u;
/** Behind a line of this part of the usual width a title may go on. */
const FULL = 0.75;
/** A footnote under the rule at the foot of a page. */
const FOOTNOTE = /^\s*(\d{1,2}|\*{1,3}) ?(?=\p{L})/u;
/** Reads the agenda's list. */
export function readAgendaList(
  lines: readonly PreparedLine[],
  ofMasthead: readonly NamedBody[],
  vocabulary: Vocabulary,
  ledger: Ledger,
): AgendaList {
  const bodies = [...ofMasthead];
  const byName = new Map(bodies.map((body, index) => [fold(body.name), index]));
  const order: number[] = [];
  const items: ListedItem[] = [];
  const observations: Observation[] = [];
  const seen = new Set<string>();
  let body = 0;
  let before: string | null = null;
  let open: OpenItem | null = null;
  let closed = true;
  let inBracket = false;
  let underRule = false;
  const notes = new Set<string>();
  const headings = new Set<number>();

  const isAllocation = bearsNumbersBehind(lines);
  const isUncounted =
    isAllocation && !lines.some(({ plain }) => listedNumber(plain) !== null && numberBehind(plain) !== null);
  /** The numbers of a list of items allocated by another agenda, by those that count the list. */
  const allocated = new Map<string, string>();

  const finish = (): void => {
    if (!open) return;
    const counted = listed(open, vocabulary);
    open = null;
    const item = isAllocation ? inOwnAgenda(counted, allocated) : counted;
    if (item === null) {
      ledger.pass('not-understood', counted.lines);
      return;
    }
    const key = `${item.body}/${item.number}`;
    if (seen.has(key)) {
      observations.push({
        rule: 'number-twice',
        severity: 'warning',
        where: { line: item.lines[0] ?? 0 },
        values: { number: item.number, title: item.title },
      });
      ledger.pass('not-understood', item.lines);
    } else {
      seen.add(key);
      if (!order.includes(item.body)) order.push(item.body);
      items.push(item);
      ledger.use(`listed/${key}`, item.lines);
    }
  };

  const { doubleSpaced, margin } = lineBreaking(lines);
  const breaksAfter = deliberateBreaks(lines);
  const isPunctuated = closesItems(lines);
  const named = namesItems(lines);
  const isRoman = countsInRoman(lines);
  let afterBlank = false;
  for (const [at, line] of lines.entries()) {
    if (headings.has(line.number)) continue;
    // Where lists have no full stops, an empty line ends a title that goes on in no lower case.
    if (line.kind === 'blank') {
      afterBlank = true;
      continue;
    }
    const beginsNew = isPunctuated ? /^\s*\p{Lu}/u : /^\s*[\p{Lu}\p{Lo}]/u;
    // Where every line has an empty one behind it, a title goes on behind a full line alone.
    const goesOn =
      doubleSpaced && margin !== null && (isPunctuated || width(open?.lines.at(-1)?.normal ?? '') > margin * FULL);
    if (afterBlank && !goesOn && !inBracket && beginsNew.test(line.plain)) closed = true;
    afterBlank = false;
    if (line.kind !== 'text') {
      ledger.pass('page-furniture', [line.number]);
      underRule ||= line.kind === 'rule';
      continue;
    }
    const note = underRule ? FOOTNOTE.exec(line.plain) : null;
    underRule = note !== null;
    if (note) {
      notes.add(note[1] ?? '');
      ledger.pass('footnote', [line.number]);
      continue;
    }
    const openItem = open as OpenItem | null;
    const sameRow = isSameRow(line, openItem?.lines[0]) && !BULLET.test(line.plain);
    const isApart = (item: OpenItem): boolean =>
      BULLET.test(line.plain) || breaksAfter(item.lines.at(-1), line) || closesWithSymbols(item, line);
    if (openItem && !inBracket && isApart(openItem)) closed = true;
    if (!sameRow && (line.cell || (line.whole && !isPunctuated)) && open) closed = true;
    // A number on a line of its own waits for its title.
    if (openItem && !line.cell && openItem.rest.every((text) => text.trim() === '')) closed = false;
    const number = (isRoman ? romanNumber(line.plain) : nextBelow(line.plain, before)) ?? listedNumber(line.plain);
    const isParagraph =
      (named || isRoman) && number !== null && /^\d+$/.test(number.number) && !isNamedItem(line.plain);
    const unnumbered = isUncounted && number === null && numberBehind(line.plain) !== null;
    const alone = unnumbered ? { number: String(UNCOUNTED + at), title: line.plain } : null;
    const head = sameRow || isParagraph ? null : (number ?? numberOfCell(line) ?? alone);
    if (isParagraph) closed = true;
    const symbols = open && !head && !sameRow ? symbolsOfLine(line.plain) : [];
    if (open && symbols.length > 0) {
      (open as OpenItem).symbols.push(...symbols);
      for (const symbol of symbols) ledger.use(`document/${symbol}`, [line.number]);
      closed = true;
      continue;
    }
    if (vocabulary.furniture.test(line.normal)) {
      ledger.pass('page-furniture', [line.number]);
      continue;
    }
    // "Plenary" over a body's items is the body itself.
    const isPlenary = bodies.length > 0 && vocabulary.programme.plenary.test(line.normal) && line.normal.length < SHORT;
    const ofName = head || inBracket ? [] : nameAt(at);
    const known = byName.get(ofName.map(({ folded }) => folded).join(''));
    const heading = head || inBracket ? undefined : (known ?? (isPlenary && beginsAnew(at) ? 0 : undefined));
    if (heading !== undefined) {
      finish();
      body = heading;
      before = null;
      const own = known === undefined ? [line] : ofName;
      for (const { number } of own) headings.add(number);
      ledger.use(
        `body/${body}`,
        own.map(({ number }) => number),
      );
    } else if (head) {
      finish();
      before = fullNumber(head.number, before);
      open = { body, number: before, lines: [line], rest: [head.title], symbols: [] };
      inBracket = bracketAfter(head.title, false);
      closed = unnumbered || (head.title.trim() !== '' && CLOSED.test(line.normal));
    } else if (open && (sameRow || !closed)) {
      const current: OpenItem = open;
      current.lines.push(line);
      current.rest.push(line.plain);
      inBracket = bracketAfter(line.plain, inBracket);
      closed = CLOSED.test(line.normal);
    } else if (!isParagraph && isBodyHeading(line) && beginsAnew(at)) {
      finish();
      body = bodies.push({ name: tidy(line.plain), ordinal: null, lines: [line.number] }) - 1;
      byName.set(line.folded, body);
      before = null;
      ledger.use(`body/${body}`, [line.number]);
    }
  }
  finish();
  return { bodies, order, items: items.map(withoutNote), observations };

  /** The lines from a place on that are the name of a known body, which may break over some; none where they name none. */
  function nameAt(at: number): readonly PreparedLine[] {
    const own: PreparedLine[] = [];
    let name = '';
    for (let look = at; look < lines.length && own.length < LONGEST_NAME; look++) {
      const line = lines[look] as PreparedLine;
      if (line.kind === 'blank') continue;
      name += line.folded;
      if (line.kind !== 'text' || ![...byName.keys()].some((known) => known.startsWith(name))) return [];
      own.push(line);
      if (byName.has(name)) return own;
    }
    return [];
  }

  /** An item without the mark of a footnote that stands below the list. */
  function withoutNote(item: ListedItem): ListedItem {
    const mark = /(?:(?<=\p{L})| )(\d{1,2})$/u.exec(item.title);
    if (!mark || !notes.has(mark[1] ?? '')) return item;
    const title = item.title.slice(0, mark.index);
    return { ...item, title, folded: fold(title) };
  }

  function isBodyHeading({ normal, cell }: PreparedLine): boolean {
    return !cell && vocabulary.bodyKind.test(normal) && normal.length < 120 && !/[。.;；؛]$/.test(normal);
  }

  /** Whether the numbers begin anew below a line: only then it names another body, and no group of items. */
  function beginsAnew(at: number): boolean {
    for (let look = at + 1; look < Math.min(lines.length, at + NEAR); look++) {
      const head = listedNumber((lines[look] as PreparedLine).plain);
      if (!head) continue;
      const [top, last] = [head.number, before ?? '0'].map((number) => Number.parseInt(number, 10)) as [number, number];
      return before === null || top <= 1 || (top > last + 1 && (lines[at] as PreparedLine).normal.length < SHORT);
    }
    return false;
  }
}
