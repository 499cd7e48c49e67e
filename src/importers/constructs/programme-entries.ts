// The entries of a slot: items by number, by a list of numbers or by title; what the agenda does not have; and the lines
// that say more of an entry.
import type { Observation } from '#domain/finding.ts';
import type { Item } from '#domain/meeting.ts';
import type { Vocabulary } from '#languages/language.ts';
import { fold, isWordCharacter, withoutEnd } from '#languages/normalise.ts';
import { type Flow, lineIndexAt, linesOf, shown } from '../flow.ts';
import type { PreparedLine } from '../prepared-line.ts';
import { bareNumbers } from './bare-number.ts';
import { continuationMarks } from './continuation-marks.ts';
import { entryHeadings } from './entry-headings.ts';
import { itemFinder, type MeantItem, SURE } from './meant-items.ts';
import { moreOfEntry } from './more-of-entry.ts';
import { namedItems } from './named-items.ts';
import { placedEntries } from './placed-entries.ts';
import type { OpenSlot, ProgrammeContext } from './printed-programme.ts';
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

/** Reads the entries of a table's flow. */
export function entryReader({ flow, rows, context, vocabulary, days, observations, cellEnd }: EntryParts) {
  const { text } = flow;
  const marks = continuationMarks(text, vocabulary);
  const { continuedAt, withoutMark } = marks;
  const beside = wordsBeside(flow, context, withoutMark);
  const finder = itemFinder(flow, context.agenda, context.foldedTitles, vocabulary, continuedAt);
  const byLine = new Map(rows.map((row) => [row.number, row]));
  const { bracketed, itemsNamed, namedWithin } = namedItems(text, finder, vocabulary);
  const hasAgenda = context.agenda.length > 0;
  const headings = entryHeadings({ flow, context, vocabulary, days, cellEnd, withoutMark });
  const isHeading = headings.stands;
  const bare = bareNumbers({ text, finder, days, vocabulary, cellEnd, continuedAt, isHeading });
  const { titleEnd, joinedAt } = titleEnds({
    flow,
    rows,
    finder,
    days,
    vocabulary,
    cellEnd,
    hasAgenda,
    isHeading,
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
  const placed = placedEntries(context, headings.over, () => here);
  const { add, inColumn } = placed;
  const more = moreOfEntry({ flow, rows, context, cellEnd, marks, beside, second, placed, secondAt });

  return { begin, at, newDay: headings.newDay };

  function begin(from: number): void {
    headings.beginSlot(from);
    before = null;
    placed.none();
  }

  /** Reads what begins at a place: an entry, more of the one before, a heading. Null where it is none of these. */
  function at(from: number, begins: boolean, slots: readonly OpenSlot[]): number | null {
    here = rowAt(from);
    if (isBehindTable(slots)) return null;
    if (days.isDate(from)) return begins ? otherAt(from, slots) : null;
    return (
      (begins ? listAt(from, slots) : null) ??
      numberedAt(from, begins, slots) ??
      (begins ? (more.besideAt(from, slots, here) ?? headings.at(from, slots) ?? titledAt(from, slots)) : null) ??
      more.moreAt(from, begins, slots) ??
      (begins ? otherAt(from, slots) : null)
    );
  }

  /** A line outside tables, where the hours of its slot stand in one: no part of it. */
  function isBehindTable(slots: readonly OpenSlot[]): boolean {
    const hours = byLine.get(slots[0]?.hoursLine ?? 0);
    return (hours?.cell?.table ?? -1) >= 0 && here?.cell === undefined;
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
    placed.list(list.numbers.flatMap(({ number }) => finder.bearing(number)));
    return end;
  }

  function numberedAt(from: number, begins: boolean, slots: readonly OpenSlot[]): number | null {
    const meant = finder.numbered(from, before);
    if (!meant || slots.length === 0) return null;
    if (meant.items.length === 0 && !begins) return null;
    if (!begins && meant.best < SURE && !meant.named) return null;
    const complete = meant.items.filter((item) => item.complete);
    const stack = complete.length === 0 && fillsCell(from, meant.start) ? more.stackedOn(slots, here) : [];
    const isAlone = stack.length > 0 || bare.isBare(from, meant.start, meant.best, before);
    const hasNoTitle = complete.length === 0 && meant.items.length > 0 && isAlone;
    const printedTo =
      hasNoTitle || bare.isBeforeOther(from, meant.start)
        ? bare.numberEnd(from, meant.start)
        : titleEnd(meant.start, before);
    const titleStop = complete.length > 0 ? Math.max(...complete.map((item) => item.end)) : printedTo;
    let end = titleStop;
    if (!hasNoTitle)
      while (end < text.length && !isWordCharacter(text[end] as string) && !/[(（[\t]/.test(text[end] as string)) end++;
    const mark = continuedAt(end);
    let continued = mark !== null;
    if (mark !== null) end = mark;
    let stop = titleStop;
    if (complete.length === 0 && !hasNoTitle) {
      const printed = withoutMark(meant.start, stop);
      const again = second.beginsAgain(meant.start, printed.stop);
      const own = again === null ? printed : withoutMark(meant.start, again);
      continued = again === null ? continued || own.continued : own.continued;
      stop = own.stop;
      end = again ?? end;
    }
    const title = hasNoTitle ? '' : titleIn(meant.start, stop, /[。.；;]/);
    const lines = linesOf(flow, from, Math.max(end, from + 1));
    const doubtful = hasNoTitle || complete.length > 0 ? null : joinedAt(meant.start, stop);
    if (doubtful !== null)
      observations.push({ rule: 'title-joined', severity: 'info', where: { line: doubtful }, values: { title } });
    const alike =
      complete.length > 0 ? complete : hasNoTitle ? meant.items : finder.mostLikely(meant.items, fold(title));
    // Where the print says "item 4", the number tells the item, whatever is said of it.
    const likely = alike.length === 0 && (meant.named || fillsCell(from, meant.start)) ? meant.items : alike;
    const items = inColumn(likely.map(({ item }: MeantItem) => item));
    if (items.length === 0 && hasAgenda) notOnAgenda(meant.number, title, lines[0] ?? 0);
    const printed = items.length === 0 ? `${meant.number} ${title}`.trim() : title;
    add(slots, { candidates: items, title: printed, exact: complete.length > 0 || hasNoTitle, continued, lines }, end);
    before = meant.number;
    if (hasNoTitle && stack.length > 0) placed.list([...stack, ...items]);
    return Math.max(end, from + 1);
  }

  /** Whether a number is all of its cell in a table. */
  function fillsCell(from: number, start: number): boolean {
    return here?.cell !== undefined && start >= cellEnd(from);
  }

  /** An item by its title alone, or with its number in brackets behind the title. */
  function titledAt(from: number, slots: readonly OpenSlot[]): number | null {
    if (slots.length === 0 || !hasAgenda) return null;
    const end = cellEnd(from);
    if (text[from] === '(' && namesLast(namedWithin(from, end), slots)) {
      placed.change({ lines: [...new Set([...(placed.last()?.entry.lines ?? []), ...linesOf(flow, from, end)])] }, end);
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
      if (numbers.length > 1) beside.leave(from, inBrackets.length > 0 ? from + (behind?.index ?? 0) : stop);
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
    const last = placed.last();
    const own = last && last.slots[0] === slots[0] ? last.entry.candidates : [];
    return items.length > 0 && items.every((item) => own.includes(item));
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
    if (context.secondPart !== null && second.isKnown(from, stop)) placed.change({ part: context.secondPart }, end);
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
}
