// What a programme's table prints, and what is known of the meeting before it is read.
import type { BodyId, Item, LocalDate, LocalTime } from '#domain/meeting.ts';
import type { LeftWords } from '../ledger.ts';
import type { PreparedLine } from '../prepared-line.ts';

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

/** A slot as the table prints it. */
export interface PrintedSlot {
  readonly date: LocalDate;
  readonly start: LocalTime;
  readonly end: LocalTime;
  /** Its day as printed, where that leaves a doubt which date it is. */
  readonly doubtedDay?: string;
  readonly lines: readonly number[];
  readonly entries: readonly PrintedEntry[];
}

/** What is known before the table is read. */
export interface ProgrammeContext {
  readonly agenda: readonly Item[];
  /** The agenda's titles, folded, by item id. */
  readonly foldedTitles: ReadonlyMap<string, string>;
  /** The years that dates without one may have, the likeliest first. */
  readonly years: readonly number[];
  /** First and last day as the masthead states them. */
  readonly start: LocalDate | null;
  readonly end: LocalDate | null;
  /** The body in whose column a line stands, for documents that have tables. */
  readonly bodyAt: (line: PreparedLine) => BodyId | undefined;
  /** What meets beside the bodies of the agenda, in whose column a line stands. */
  readonly partAt: (line: PreparedLine) => string | undefined;
  /** What meets in a second column that is run together with the first; null where none is. */
  readonly secondPart: string | null;
  /** The bodies by their folded names, for headings inside the table. */
  readonly bodyNamed: ReadonlyMap<string, BodyId>;
  /** Takes account of lines that are headings inside the table. */
  readonly headed: (lines: readonly number[]) => void;
  /** Takes account of words that stand beside what was read, and are no part of it. */
  readonly leave: (left: LeftWords) => void;
}

/** A slot while the table is read. */
export interface OpenSlot extends PrintedSlot {
  end: LocalTime;
  supposed: 'hours-supposed' | 'end-supposed' | null;
  /** The line of its hours. */
  readonly hoursLine: number;
  entries: PrintedEntry[];
  lines: number[];
}
