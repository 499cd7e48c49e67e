// The entries of a slot: items by number, by a list of numbers or by title; what the agenda does not have; and the lines
// that say more of an entry.
import type { Observation } from '#domain/finding.ts';
import type { BodyId, Item } from '#domain/meeting.ts';
import { oneOf, type Vocabulary } from '#languages/language.ts';
import { fold, isWordCharacter, withoutEnd } from '#languages/normalise.ts';
import { timeAt, timesAt } from '#languages/printed-times.ts';
import { type Flow, lineBounds, linesOf, shown } from '../flow.ts';
import type { PreparedLine } from '../prepared-line.ts';
import { itemFinder, type MeantItem } from './meant-items.ts';
import type { Days } from './programme-days.ts';
import type { OpenSlot, ProgrammeContext } from './programme-table.ts';

/** An entry as the table prints it. */
export interface PrintedEntry {
  /** The items that it can mean: one of each body that has this number and title. None: business outside the agenda. */
  readonly candidates: readonly Item[];
  /** As printed, without number and continuation mark. */
  readonly title: string;
  /** The title is the agenda's. */
  readonly exact: boolean;
  readonly continued: boolean;
  readonly lines: readonly number[];
  /** The body in whose column or under whose heading it stands, where it is no item of a body. */
  readonly body?: BodyId;
  /** What meets beside the bodies of the agenda, as printed. */
  readonly part?: string;
  /** The body that sits, where it is another than the item's: a committee of the whole. */
  readonly sits?: BodyId;
}

interface EntryParts {
  readonly flow: Flow;
  readonly rows: readonly PreparedLine[];
  readonly context: ProgrammeContext;
  readonly vocabulary: Vocabulary;
  readonly days: Days;
  readonly observations: Observation[];
  readonly cellEnd: (from: number) => number;
}

const ENOUGH = 3;
const CASELESS = /[\u0600-\u06ff\u2e80-\u9fff]/;
const LONG_LINE = 24;
const LONGEST_WORDING = 400;
const LONGEST_NUMBER = 12;

/** Below this part of the usual width a line was not full. */
const ROOM = 0.7;

/** The width at which most full lines break. */
function widthOf(rows: readonly PreparedLine[]): number {
  const widths = rows.map((row) => row.normal.length).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.95)] ?? 0;
}

/** Reads the entries of a table's flow. */
export function entryReader({ flow, rows, context, vocabulary, days, observations, cellEnd }: EntryParts) {
  const { text } = flow;
  const words = vocabulary.programme;
  const finder = itemFinder(flow, context.agenda, context.foldedTitles, vocabulary, continuedAt);
  const byLine = new Map(rows.map((row) => [row.number, row]));
  /** The row in which a place stands; a printed line may hold several. */
  const rowAt = (place: number): PreparedLine | undefined => {
    let [low, high] = [0, flow.lineStarts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((flow.lineStarts[middle] as number) > place) high = middle;
      else low = middle + 1;
    }
    return rows[low - 1];
  };
  let here: PreparedLine | undefined;
  const mark = `\\s?[(（\\[]\\s?(?:${oneOf(vocabulary.continued)})\\s?[)）\\]]`;
  const continuedMark = new RegExp(mark, 'y');
  const markAtEnd = new RegExp(`${mark}[\\s.。;；:]*$`);
  /** "General debate (item 3)", "Public clocks [48]". */
  const numberBehind = /[([]([^()[\]]{1,40}(?:\([a-z]\))?)[)\]][\s.;*]*$/;
  const anyItemWord = new RegExp(words.itemWord.source, 'gu');
  const widest = widthOf(rows);
  let before: string | null = null;
  let heading: { body?: BodyId; part?: string; end?: number; ofDay?: boolean } = {};
  let dayBegun = false;
  let last: {
    entry: PrintedEntry;
    slots: readonly OpenSlot[];
    end: number;
    row: PreparedLine | undefined;
    isList?: boolean;
  } | null = null;

  return { begin, at, newDay };

  /** A heading under a day holds for that day; one right above a day for all days that follow. */
  function newDay(from: number): void {
    const between = heading.end === undefined ? '' : text.slice(heading.end, from);
    if (heading.ofDay || /\p{L}/u.test(between)) heading = {};
    dayBegun = true;
  }

  function begin(): void {
    dayBegun = false;
    before = null;
    last = null;
  }

  /** Reads what begins at a place: an entry, more of the one before, a heading. Null where it is none of these. */
  function at(from: number, begins: boolean, slots: readonly OpenSlot[]): number | null {
    here = rowAt(from);
    if (isBehindTable(slots)) return null;
    if (days.isDate(from)) return begins ? otherAt(from, slots) : null;
    return (
      (begins ? listAt(from, slots) : null) ??
      numberedAt(from, begins, slots) ??
      (begins ? (besideAt(from, slots) ?? headingAt(from) ?? titledAt(from, slots)) : null) ??
      moreAt(from, begins, slots) ??
      (begins ? otherAt(from, slots) : null)
    );
  }

  /** A line outside tables, where the hours of its slot stand in one: no part of it. */
  function isBehindTable(slots: readonly OpenSlot[]): boolean {
    const hours = byLine.get(slots[0]?.hoursLine ?? 0);
    return (hours?.cell?.table ?? -1) >= 0 && here?.cell === undefined;
  }

  function add(slots: readonly OpenSlot[], entry: PrintedEntry, end: number): void {
    const body = (here && context.bodyAt(here)) ?? heading.body;
    const part = (here && context.partAt(here)) ?? heading.part;
    const placed = { ...entry, ...(body === undefined ? {} : { body }), ...(part === undefined ? {} : { part }) };
    for (const slot of slots) slot.entries.push(slot === slots[0] ? placed : { ...placed, continued: true });
    last = { entry: placed, slots, end, row: here };
  }

  function replaceLast(change: Partial<PrintedEntry>, end: number): void {
    if (!last) return;
    const entry = { ...last.entry, ...change };
    for (const slot of last.slots) {
      const own = slot.entries.at(-1);
      if (own) slot.entries[slot.entries.length - 1] = { ...own, ...change };
    }
    last = { ...last, entry, end };
  }

  /** The place behind a mark that says that an entry goes on; null where none stands. */
  function continuedAt(from: number): number | null {
    continuedMark.lastIndex = from;
    return continuedMark.test(text) ? continuedMark.lastIndex : null;
  }

  function listAt(from: number, slots: readonly OpenSlot[]): number | null {
    const list = slots.length === 0 ? null : finder.listed(from, before, cellEnd(from));
    if (!list) return null;
    const end = list.endIndex;
    const lines = linesOf(flow, from, end);
    for (const { number, continued } of list.numbers) {
      const items = inColumn(finder.bearing(number));
      if (items.length === 0 && context.agenda.length > 0) notOnAgenda(number, '', lines[0] ?? 0);
      const title = items.length > 0 ? '' : shown(flow, from, list.endIndex);
      if (items.length === 0 && number !== list.numbers[0]?.number) continue;
      add(slots, { candidates: items, title, exact: items.length > 0, continued, lines }, end);
    }
    before = list.numbers.at(-1)?.number ?? null;
    if (last) (last as NonNullable<typeof last>).isList = true;
    return end;
  }

  function numberedAt(from: number, begins: boolean, slots: readonly OpenSlot[]): number | null {
    const meant = finder.numbered(from, before);
    if (!meant || slots.length === 0) return null;
    if (meant.items.length === 0 && !begins) return null;
    if (!begins && meant.best < ENOUGH && !meant.named) return null;
    const complete = meant.items.filter((item) => item.complete);
    const bare = complete.length === 0 && meant.items.length > 0 && isBare(from, meant.start, meant.best);
    const printedTo = bare ? numberEnd(from, meant.start) : titleEnd(meant.start);
    const titleStop = complete.length > 0 ? Math.max(...complete.map((item) => item.end)) : printedTo;
    let end = titleStop;
    if (!bare)
      while (end < text.length && !isWordCharacter(text[end] as string) && !/[(（[\t]/.test(text[end] as string)) end++;
    const mark = continuedAt(end);
    let continued = mark !== null;
    if (mark !== null) end = mark;
    let stop = titleStop;
    if (complete.length === 0 && !bare) {
      const printed = markAtEnd.exec(text.slice(meant.start, stop));
      if (printed) {
        continued = true;
        stop = meant.start + printed.index;
      }
    }
    const title = bare ? '' : withoutEnd(shown(flow, meant.start, stop), /[。.；;]/);
    const lines = linesOf(flow, from, Math.max(end, from + 1));
    const alike = complete.length > 0 ? complete : bare ? meant.items : finder.mostLikely(meant.items, fold(title));
    // Where the print says "item 4", the number tells the item, whatever is said of it.
    const likely = alike.length === 0 && meant.named ? meant.items : alike;
    const items = inColumn(likely.map(({ item }: MeantItem) => item));
    if (items.length === 0 && context.agenda.length > 0) notOnAgenda(meant.number, title, lines[0] ?? 0);
    const printed = items.length === 0 ? `${meant.number} ${title}`.trim() : title;
    add(slots, { candidates: items, title: printed, exact: complete.length > 0 || bare, continued, lines }, end);
    before = meant.number;
    return Math.max(end, from + 1);
  }

  /** A number without a title: nothing of the agenda's wording follows, and its cell or line ends, or a mark stands there. */
  function isBare(from: number, start: number, best: number): boolean {
    if (best >= ENOUGH) return false;
    const end = cellEnd(from);
    if (start < end) {
      const mark = continuedAt(numberEnd(from, start));
      return mark !== null && (finder.wordAt(from) > from || text.slice(mark, end).trim() === '');
    }
    if (finder.wordAt(from) > from && text[end] !== '\t') return true;
    const next = finder.numbered(start, before);
    const alone = (next?.items.length ?? 0) > 0 && numberEnd(start, cellEnd(start)) - start < LONGEST_NUMBER;
    if (alone && /^[\d.()a-z ]+$/.test(text.slice(start, cellEnd(start)))) return true;
    return (
      start >= text.length ||
      days.isDate(start) ||
      timesAt(text, start, vocabulary) !== null ||
      (next?.best ?? 0) >= ENOUGH
    );
  }

  function numberEnd(from: number, start: number): number {
    let end = Math.min(start, cellEnd(from));
    while (end > from && /[\s:.-]/.test(text[end - 1] ?? '')) end--;
    return end;
  }

  /** What is said of a list of numbers in the cell beside them. */
  function besideAt(from: number, slots: readonly OpenSlot[]): number | null {
    if (!last?.isList || last.slots[0] !== slots[0]) return null;
    const [one, other] = [last.row, here];
    const tabbed = text[from - 1] === '\t' && one === other;
    const isRow = one?.cell !== undefined && other?.cell?.table === one.cell.table && other.cell.row === one.cell.row;
    if (!one || !other || !(tabbed || (isRow && one.cell?.column !== other.cell?.column))) return null;
    if (context.bodyAt(one) !== context.bodyAt(other) || context.partAt(one) !== context.partAt(other)) return null;
    const end = cellEnd(from);
    replaceLast({ lines: [...new Set([...last.entry.lines, ...linesOf(flow, from, end)])] }, end);
    return end;
  }

  /** An item by its title alone, or with its number in brackets behind the title. */
  function titledAt(from: number, slots: readonly OpenSlot[]): number | null {
    if (slots.length === 0 || context.agenda.length === 0) return null;
    const found = finder.titled(from);
    const end = cellEnd(from);
    if (found.length > 0) {
      const titleStop = Math.max(...found.map((item) => item.end));
      const mark = continuedAt(titleStop);
      const lines = linesOf(flow, from, mark ?? titleStop);
      const items = inColumn(found.map(({ item }) => item));
      const title = shown(flow, from, titleStop);
      add(slots, { candidates: items, title, exact: true, continued: mark !== null, lines }, mark ?? titleStop);
      before = items[0]?.number ?? before;
      const number = bracketed(mark ?? titleStop, end);
      return number?.end ?? mark ?? titleStop;
    }
    const { stop, continued } = withoutMark(from, end);
    const line = text.slice(from, stop);
    const behind = numberBehind.exec(line);
    const inBrackets = behind ? itemsNamed(behind[1] ?? '') : [];
    const number = inBrackets.length > 0 ? inBrackets : namedWithin(from, stop);
    const lines = linesOf(flow, from, end);
    if (number.length > 0) {
      const title = withoutEnd(
        shown(flow, from, inBrackets.length > 0 ? from + (behind?.index ?? 0) : stop),
        /[。.；;:]/,
      );
      const numbers = [...new Set(number.map((item) => item.number))];
      for (const one of numbers) {
        const candidates = inColumn(number.filter((item) => item.number === one));
        add(slots, { candidates, title, exact: numbers.length > 1, continued, lines }, end);
      }
      return end;
    }
    const title = withoutEnd(shown(flow, from, stop), /[。.；;:]/);
    const near = finder.nearest(title);
    if (!near) return null;
    const where = { line: lines[0] ?? 0, item: near.id };
    observations.push({ rule: 'item-by-title', severity: 'warning', where, values: { number: near.number, title } });
    add(slots, { candidates: [near], title, exact: false, continued, lines }, end);
    return end;
  }

  function bracketed(from: number, end: number): { end: number } | null {
    const behind = /^\s?[([]([^()[\]]{1,40}(?:\([a-z]\))?)[)\]]/.exec(text.slice(from, Math.min(end, from + 60)));
    return behind && itemsNamed(behind[1] ?? '').length > 0 ? { end: from + behind[0].length } : null;
  }

  /** The items that a bracket's inside names: "item 47", "48 (a)", "137". */
  function itemsNamed(inside: string): readonly Item[] {
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

  function withoutMark(from: number, end: number): { stop: number; continued: boolean } {
    const printed = markAtEnd.exec(text.slice(from, end));
    return printed ? { stop: from + printed.index, continued: true } : { stop: end, continued: false };
  }

  /** A body's name over its own entries. */
  function headingAt(from: number): number | null {
    const end = cellEnd(from);
    if (end - from > 160) return null;
    const { stop } = withoutMark(from, end);
    const line = withoutEnd(text.slice(from, stop).trim(), /[\s:.]/);
    const body = context.bodyNamed.get(fold(line));
    if (body !== undefined) heading = { body, end, ofDay: dayBegun };
    else if (words.otherParts.test(line))
      heading = { part: withoutEnd(shown(flow, from, stop), /[\s:.]/), end, ofDay: dayBegun };
    else return null;
    context.headed(linesOf(flow, from, end));
    return end;
  }

  /** More of the entry before: the rest of its line, a title that runs on, or what is said of an item. */
  function moreAt(from: number, begins: boolean, slots: readonly OpenSlot[]): number | null {
    if (!last || slots.length === 0 || last.slots[0] !== slots[0]) return null;
    const end = cellEnd(from);
    const lines = [...new Set([...last.entry.lines, ...linesOf(flow, from, end)])];
    const raw = flow.raw[from] ?? '';
    const isOutside = last.entry.candidates.length === 0;
    if (!begins) {
      replaceLast({ lines }, end);
      return end;
    }
    if (isOutside && runsOn(from, raw)) {
      const { stop, continued } = withoutMark(from, end);
      const title = `${last.entry.title}${CASELESS.test(raw) && !/[\u0600-\u06ff]/.test(raw) ? '' : ' '}${shown(flow, from, stop)}`;
      replaceLast({ lines, title, continued: continued || last.entry.continued }, end);
      return end;
    }
    const dashed = /[-–—•▪●○·‣*]\s*$/.test(text.slice(Math.max(0, from - 3), from));
    if (!isOutside && (dashed || /^[\p{Ll}([“"«]/u.test(raw))) {
      replaceLast({ lines }, end);
      return end;
    }
    return null;
  }

  /** Whether a line goes on with the one before: in lower case, or in a script without case behind a long line. */
  function runsOn(from: number, raw: string): boolean {
    if (!last || text[from - 1] === '\t') return false;
    if (/\p{Ll}/u.test(raw)) return true;
    const lineBefore = byLine.get(last.entry.lines.at(-1) ?? 0);
    return (
      CASELESS.test(raw) && (lineBefore?.normal.length ?? 0) > LONG_LINE && !/[。.；;:]$/.test(lineBefore?.normal ?? '')
    );
  }

  /** Business that the agenda does not have. */
  function otherAt(from: number, slots: readonly OpenSlot[]): number | null {
    if (slots.length === 0) return null;
    const end = cellEnd(from);
    const { stop, continued } = withoutMark(from, end);
    const title = withoutEnd(shown(flow, from, stop), /[。.；;:]/);
    const lines = linesOf(flow, from, end);
    if (!/\p{L}{2}/u.test(title)) return null;
    if (context.agenda.length > 0)
      observations.push({
        rule: 'outside-agenda',
        severity: 'info',
        where: { line: lines[0] ?? 0 },
        values: { title },
      });
    add(slots, { candidates: [], title, exact: false, continued, lines }, end);
    return end;
  }

  function notOnAgenda(number: string, title: string, line: number): void {
    observations.push({ rule: 'item-not-on-agenda', severity: 'warning', where: { line }, values: { number, title } });
  }

  /** Of several bodies' items, those of the body in whose column or under whose name the entry stands. */
  function inColumn(items: readonly Item[]): readonly Item[] {
    const body = (here && context.bodyAt(here)) ?? heading.body;
    const own = items.filter((item) => item.body === body);
    return own.length > 0 ? own : items;
  }

  function isSameCell(a: number, b: number): boolean {
    const [one, other] = [rowAt(a)?.cell, rowAt(b)?.cell];
    return one?.table === other?.table && one?.row === other?.row && one?.column === other?.column;
  }

  /** Where a title that is not the agenda's ends: at the end of its cell, or where the next day, time or item begins. */
  function titleEnd(from: number): number {
    const row = lineBounds(flow, from);
    let line = row.end;
    if (text.slice(row.start, from).includes('\t')) return cellEnd(from);
    while (line < text.length && isSameCell(from, line)) {
      const meant = finder.numbered(line, before);
      const isLikely = (): boolean =>
        meant !== null &&
        finder.mostLikely(meant.items, fold(shown(flow, meant.start, lineBounds(flow, line).end))).length > 0;
      const isItem = meant && (meant.best >= ENOUGH || meant.named || context.agenda.length === 0 || isLikely());
      if (days.isDay(line) || isItem || isHoursOrAside(line) || beginsEntry(line)) break;
      line = lineBounds(flow, line).end;
    }
    return line;
  }

  /**
   * Whether a line that follows a title begins something else: a paragraph of its own, or a line in upper case behind one
   * that broke although the next word would have fitted.
   */
  function beginsEntry(line: number): boolean {
    const raw = flow.raw[line] ?? '';
    const row = rowAt(line);
    const above = rowAt(line - 1);
    if (!row || !above || !/[\p{Lu}]/u.test(raw)) return false;
    if (row.whole && above.whole) return true;
    if (row.page !== undefined) return false;
    const word = /^\S*/.exec(row.normal)?.[0].length ?? 0;
    return above.normal.length + word < widest * ROOM;
  }

  function isHoursOrAside(line: number): boolean {
    if (timesAt(text, line, vocabulary) || timeAt(text, line, vocabulary)) return true;
    const rest = text.slice(line, Math.min(cellEnd(line), line + 120)).replace(/^[\s•▪●·-]+/, '');
    if ([words.noMeeting, words.notice, words.pause].some((word) => word.test(rest))) return true;
    return [words.morning, words.afternoon, words.meeting].some((word) => {
      word.lastIndex = line;
      if (!word.test(text)) return false;
      let behind = word.lastIndex;
      while (/[\s:(,]/.test(text[behind] ?? '') && behind < cellEnd(line)) behind++;
      return (
        behind >= cellEnd(line) ||
        timesAt(text, behind, vocabulary) !== null ||
        timeAt(text, behind, vocabulary) !== null
      );
    });
  }
}
