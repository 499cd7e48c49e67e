// The entries of a slot: items by number, by a list of numbers or by title; what the agenda does not have; and the lines
// that say more of an entry.
import type { Observation } from '#domain/finding.ts';
import type { Item } from '#domain/meeting.ts';
import type { Vocabulary } from '#languages/language.ts';
import { CASELESS, fold, isWordCharacter, withoutEnd } from '#languages/normalise.ts';
import { timeAt, timesAt } from '#languages/printed-times.ts';
import { type Flow, lineIndexAt, linesOf, shown } from '../flow.ts';
import type { PreparedLine } from '../prepared-line.ts';
import { bareNumbers } from './bare-number.ts';
import { continuationMarks } from './continuation-marks.ts';
import { entryHeadings } from './entry-headings.ts';
import { itemFinder, type MeantItem, SURE } from './meant-items.ts';
import { namedItems } from './named-items.ts';
import type { OpenSlot, PrintedEntry, ProgrammeContext } from './printed-programme.ts';
import type { Days } from './programme-days.ts';
import { secondColumn } from './second-column.ts';
import { titleEnds } from './title-end.ts';
import { wordsBeside } from './words-beside.ts';

interface EntryParts {
  readonly flow: Flow;
  readonly rows: readonly PreparedLine[];
  readonly context: ProgrammeContext;
  readonly vocabulary: Vocabulary;
  readonly days: Days;
  readonly observations: Observation[];
  readonly cellEnd: (from: number) => number;
}

const LONG_LINE = 24;

/** Reads the entries of a table's flow. */
export function entryReader({ flow, rows, context, vocabulary, days, observations, cellEnd }: EntryParts) {
  const { text } = flow;
  const { continuedAt, withoutMark } = continuationMarks(text, vocabulary);
  const { saidBehind, isOfItems, leave } = wordsBeside(flow, context, withoutMark);
  const finder = itemFinder(flow, context.agenda, context.foldedTitles, vocabulary, continuedAt);
  const byLine = new Map(rows.map((row) => [row.number, row]));
  const { bracketed, itemsNamed, namedWithin } = namedItems(text, finder, vocabulary);
  const hasAgenda = context.agenda.length > 0;
  const { isBare, numberEnd } = bareNumbers({ text, finder, days, vocabulary, cellEnd, continuedAt });
  const headings = entryHeadings({ flow, context, vocabulary, days, cellEnd, withoutMark });
  const { titleEnd, joinedAt } = titleEnds({
    flow,
    rows,
    finder,
    days,
    vocabulary,
    cellEnd,
    hasAgenda,
    isHeading: headings.stands,
    isMarked: (from, end) => withoutMark(from, end).continued,
  });
  const second = secondColumn(text);
  /** The row in which a place stands; a printed line may hold several. */
  const rowAt = (place: number): PreparedLine | undefined => rows[lineIndexAt(flow, place)];
  const titleIn = (from: number, to: number, end = /[。.；;:]/): string => withoutEnd(shown(flow, from, to), end);
  let here: PreparedLine | undefined;
  /** "General debate (item 3)", "Public clocks [48]". */
  const numberBehind = /[([]([^()[\]]{1,40}(?:\([a-z]\))?)[)\]][\s.;*]*$/;
  let before: string | null = null;
  let last: {
    entry: PrintedEntry;
    slots: readonly OpenSlot[];
    end: number;
    row: PreparedLine | undefined;
    /** The items of a list of numbers. */
    listed?: readonly Item[];
  } | null = null;

  return { begin, at, newDay: headings.newDay };

  function begin(from: number): void {
    headings.beginSlot(from);
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
      (begins ? (besideAt(from, slots) ?? headings.at(from, slots) ?? titledAt(from, slots)) : null) ??
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
    const body = (here && context.bodyAt(here)) ?? headings.over().body;
    const part = (here && context.partAt(here)) ?? headings.over().part;
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

  function listAt(from: number, slots: readonly OpenSlot[]): number | null {
    const list = slots.length === 0 ? null : finder.listed(from, before, cellEnd(from));
    if (!list) return null;
    // Where no agenda has the numbers, what is said of them is all that is known.
    if (!hasAgenda && /\p{L}/u.test(text.slice(list.endIndex, cellEnd(from)))) return otherAt(from, slots);
    const end = list.endIndex;
    const lines = linesOf(flow, from, end);
    for (const { number, continued } of list.numbers) {
      const items = inColumn(finder.bearing(number));
      if (items.length === 0 && hasAgenda) notOnAgenda(number, '', lines[0] ?? 0);
      const title = items.length > 0 ? '' : shown(flow, from, list.endIndex);
      if (items.length === 0 && number !== list.numbers[0]?.number) continue;
      add(slots, { candidates: items, title, exact: items.length > 0, continued, lines }, end);
    }
    before = list.numbers.at(-1)?.number ?? null;
    if (last) (last as NonNullable<typeof last>).listed = list.numbers.flatMap(({ number }) => finder.bearing(number));
    return end;
  }

  function numberedAt(from: number, begins: boolean, slots: readonly OpenSlot[]): number | null {
    const meant = finder.numbered(from, before);
    if (!meant || slots.length === 0) return null;
    if (meant.items.length === 0 && !begins) return null;
    if (!begins && meant.best < SURE && !meant.named) return null;
    const complete = meant.items.filter((item) => item.complete);
    const stack = complete.length === 0 && fillsCell(from, meant.start) ? stackedOn(slots) : [];
    const isAlone = stack.length > 0 || isBare(from, meant.start, meant.best, before);
    const bare = complete.length === 0 && meant.items.length > 0 && isAlone;
    const printedTo =
      bare || isBeforeOther(from, meant.start) ? numberEnd(from, meant.start) : titleEnd(meant.start, before);
    const titleStop = complete.length > 0 ? Math.max(...complete.map((item) => item.end)) : printedTo;
    let end = titleStop;
    if (!bare)
      while (end < text.length && !isWordCharacter(text[end] as string) && !/[(（[\t]/.test(text[end] as string)) end++;
    const mark = continuedAt(end);
    let continued = mark !== null;
    if (mark !== null) end = mark;
    let stop = titleStop;
    if (complete.length === 0 && !bare) {
      const printed = withoutMark(meant.start, stop);
      const again = second.beginsAgain(meant.start, printed.stop);
      const own = again === null ? printed : withoutMark(meant.start, again);
      continued = again === null ? continued || own.continued : own.continued;
      stop = own.stop;
      end = again ?? end;
    }
    const title = bare ? '' : titleIn(meant.start, stop, /[。.；;]/);
    const lines = linesOf(flow, from, Math.max(end, from + 1));
    const doubtful = bare || complete.length > 0 ? null : joinedAt(meant.start, stop);
    if (doubtful !== null)
      observations.push({ rule: 'title-joined', severity: 'info', where: { line: doubtful }, values: { title } });
    const alike = complete.length > 0 ? complete : bare ? meant.items : finder.mostLikely(meant.items, fold(title));
    // Where the print says "item 4", the number tells the item, whatever is said of it.
    const likely = alike.length === 0 && (meant.named || fillsCell(from, meant.start)) ? meant.items : alike;
    const items = inColumn(likely.map(({ item }: MeantItem) => item));
    if (items.length === 0 && hasAgenda) notOnAgenda(meant.number, title, lines[0] ?? 0);
    const printed = items.length === 0 ? `${meant.number} ${title}`.trim() : title;
    add(slots, { candidates: items, title: printed, exact: complete.length > 0 || bare, continued, lines }, end);
    before = meant.number;
    if (bare && stack.length > 0 && last) last.listed = [...stack, ...items];
    return Math.max(end, from + 1);
  }

  /** The items whose numbers stand above one in its cell: their titles stand together in the cell beside. */
  function stackedOn(slots: readonly OpenSlot[]): readonly Item[] {
    const [one, other] = [last?.row?.cell, here?.cell];
    if (!last || last.slots[0] !== slots[0] || !one || !other) return [];
    const isSame = one.table === other.table && one.row === other.row && one.column === other.column;
    return isSame ? (last.listed ?? last.entry.candidates) : [];
  }

  /** Whether a number ends its line, and what follows is a day, hours or a heading, and no title. */
  function isBeforeOther(from: number, start: number): boolean {
    if (start < cellEnd(from)) return false;
    return (
      start >= text.length ||
      days.isDay(start) ||
      timesAt(text, start, vocabulary) !== null ||
      timeAt(text, start, vocabulary) !== null ||
      headings.stands(start)
    );
  }

  /** Whether a number is all of its cell in a table. */
  function fillsCell(from: number, start: number): boolean {
    return here?.cell !== undefined && start >= cellEnd(from);
  }

  /** What is said of a list of numbers in the cell beside them. */
  function besideAt(from: number, slots: readonly OpenSlot[]): number | null {
    if (!last?.listed || last.slots[0] !== slots[0]) return null;
    const [one, other] = [last.row, here];
    const tabbed = text[from - 1] === '\t' && one === other;
    const isRow = one?.cell !== undefined && other?.cell?.table === one.cell.table && other.cell.row === one.cell.row;
    if (!one || !other || !(tabbed || (isRow && one.cell?.column !== other.cell?.column))) return null;
    if (context.bodyAt(one) !== context.bodyAt(other) || context.partAt(one) !== context.partAt(other)) return null;
    const end = cellEnd(from);
    if (!isOfItems(from, end, last.listed ?? [])) leave(from, end);
    const own = linesOf(flow, from, end);
    for (const { entries } of last.slots)
      for (let index = Math.max(0, entries.length - last.listed.length); index < entries.length; index++) {
        const entry = entries[index] as PrintedEntry;
        entries[index] = { ...entry, lines: [...new Set([...entry.lines, ...own])] };
      }
    last = { ...last, end };
    return end;
  }

  /** An item by its title alone, or with its number in brackets behind the title. */
  function titledAt(from: number, slots: readonly OpenSlot[]): number | null {
    if (slots.length === 0 || !hasAgenda) return null;
    const end = cellEnd(from);
    if (text[from] === '(' && namesLast(namedWithin(from, end), slots)) {
      replaceLast({ lines: [...new Set([...(last?.entry.lines ?? []), ...linesOf(flow, from, end)])] }, end);
      return end;
    }
    const found = finder.titled(from);
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
      const title = titleIn(from, inBrackets.length > 0 ? from + (behind?.index ?? 0) : stop);
      const numbers = [...new Set(number.map((item) => item.number))];
      if (numbers.length > 1) leave(from, inBrackets.length > 0 ? from + (behind?.index ?? 0) : stop);
      for (const one of numbers) {
        const candidates = inColumn(number.filter((item) => item.number === one));
        add(slots, { candidates, title, exact: numbers.length > 1, continued, lines }, end);
      }
      return end;
    }
    const title = titleIn(from, stop);
    const near = finder.nearest(title);
    if (!near) return null;
    const where = { line: lines[0] ?? 0, item: near.id };
    observations.push({ rule: 'item-by-title', severity: 'warning', where, values: { number: near.number, title } });
    add(slots, { candidates: [near], title, exact: false, continued, lines }, end);
    return end;
  }

  /** Whether a bracket on a line of its own names the item of the entry above. */
  function namesLast(items: readonly Item[], slots: readonly OpenSlot[]): boolean {
    const own = last?.slots[0] === slots[0] ? (last?.entry.candidates ?? []) : [];
    return items.length > 0 && items.every((item) => own.includes(item));
  }

  /** More of the entry before: the rest of its line, a title that runs on, or what is said of an item. */
  function moreAt(from: number, begins: boolean, slots: readonly OpenSlot[]): number | null {
    if (!last || slots.length === 0 || last.slots[0] !== slots[0]) return null;
    const end = cellEnd(from);
    const lines = [...new Set([...last.entry.lines, ...linesOf(flow, from, end)])];
    const raw = flow.raw[from] ?? '';
    const isOutside = last.entry.candidates.length === 0;
    if (!begins) {
      const said = last.listed ? null : saidBehind(last.entry, from, end);
      const isApart = last.entry.exact || second.isKnown(from, withoutMark(from, end).stop);
      if (said === null && context.secondPart !== null && isApart && /\p{Lu}|\p{Lo}/u.test(raw))
        return secondAt(from, slots);
      if (said === null) leave(from, end);
      replaceLast(said === null ? { lines } : { ...said, lines, exact: false }, end);
      return end;
    }
    const mark = continuedAt(from);
    if (mark !== null && text.slice(mark, end).trim() === '') {
      replaceLast({ lines, continued: true }, end);
      return end;
    }
    if (isOutside && runsOn(from, raw)) {
      const { stop, continued } = withoutMark(from, end);
      const isWithinWord = !/\s/.test(text[from - 1] ?? ' ') || (CASELESS.test(raw) && !/[\u0600-\u06ff]/.test(raw));
      const title = `${last.entry.title}${isWithinWord ? '' : ' '}${shown(flow, from, stop)}`;
      replaceLast({ lines, title, continued: continued || last.entry.continued }, end);
      return end;
    }
    const dashed = /[-–—•▪●○·‣*]\s*$/.test(text.slice(Math.max(0, from - 3), from));
    if (!isOutside && (dashed || /^[\p{Ll}([“"«]/u.test(raw))) {
      leave(from, end);
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
    const title = titleIn(from, stop);
    const lines = linesOf(flow, from, end);
    if (!/\p{L}{2}/u.test(title)) return null;
    if (hasAgenda)
      observations.push({
        rule: 'outside-agenda',
        severity: 'info',
        where: { line: lines[0] ?? 0 },
        values: { title },
      });
    add(slots, { candidates: [], title, exact: false, continued, lines }, end);
    if (context.secondPart !== null && second.isKnown(from, stop)) replaceLast({ part: context.secondPart }, end);
    return end;
  }

  /** What the second column has, in the line of the first. */
  function secondAt(from: number, slots: readonly OpenSlot[]): number | null {
    second.note(from, withoutMark(from, cellEnd(from)).stop);
    return otherAt(from, slots);
  }

  function notOnAgenda(number: string, title: string, line: number): void {
    observations.push({ rule: 'item-not-on-agenda', severity: 'warning', where: { line }, values: { number, title } });
  }

  /** Of several bodies' items, those of the body in whose column or under whose name the entry stands. */
  function inColumn(items: readonly Item[]): readonly Item[] {
    const body = (here && context.bodyAt(here)) ?? headings.over().body;
    const own = items.filter((item) => item.body === body);
    return own.length > 0 ? own : items;
  }
}
