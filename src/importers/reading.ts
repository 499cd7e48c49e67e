// What reading a document gives: the meeting, what is to be said about it, and an account of every line.
import type { Finding, Observation } from '#domain/finding.ts';
import type { LanguageTag, Meeting, Slot, SlotId } from '#domain/meeting.ts';

/** A place on a page as it is shown, in points of the file, from the page's upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A line of the document, counted from 1. */
export interface Line {
  readonly number: number;
  /** Without its end-of-line, otherwise as it stands. */
  readonly text: string;
  /** Where it stands in a table, for documents that have tables. */
  readonly cell?: {
    /** Tables count from 0 in the document. */
    readonly table: number;
    readonly row: number;
    readonly column: number;
    /** How many columns and rows the cell covers. */
    readonly columns: number;
    readonly rows: number;
  };
  /** It is a paragraph by itself, in files that know paragraphs. */
  readonly whole?: true;
  /** Where its links lead, http and https only. */
  readonly links?: readonly string[];
  /** The page on which it stands, counted from 1, in files that have pages. */
  readonly page?: number;
  /** Where on that page it is printed; of a line that was put together from several, around them all. */
  readonly box?: Box;
  /** It stands at the edge of a page, apart from what the page says: a running title, a page number. */
  readonly edge?: true;
}

/** Why a line gave nothing to the meeting. */
export type UnreadReason =
  /** Not understood: a person should look. */
  | 'not-understood'
  /** Understood and of no use to the meeting: a page header, a repeated heading, a job number, a bare link, a rule. */
  | 'page-furniture'
  /** Understood, and no slot: a deadline, a break, a holiday. */
  | 'notice'
  /** A footnote of the document, which the meeting file has no place for. */
  | 'footnote';

/** A line that is not part of anything in the meeting. */
export interface UnreadLine extends Line {
  readonly reason: UnreadReason;
}

/**
 * Names a value of the meeting: "symbol", "venue", "start", "end", "timeZone", "distribution", "reissued", "languages",
 * "constraints/<name>", "body/<id>", "item/<id>" (number and title), "annotation/<item id>", "document/<symbol>",
 * "slot/<id>", "entry/<slot id>/<session index>/<entry index>". "apart/<key>" is what a further document says otherwise.
 */
export type ValueKey = string;

/** One of several documents that were put together: where its lines begin. */
export interface DocumentPart {
  readonly name: string;
  readonly from: number;
  readonly language: LanguageTag;
}

/** A document, read. */
export interface Reading {
  readonly meeting: Meeting;
  /** Errors first, then warnings, then information. */
  readonly findings: readonly Finding[];
  readonly unread: readonly UnreadLine[];
  /** The lines from which each value was read. */
  readonly sources: { readonly [key: ValueKey]: readonly number[] };
  /** The document as lines, for showing beside what was read. */
  readonly lines: readonly Line[];
  /** The documents, where there are several. */
  readonly documents?: readonly DocumentPart[];
  /** Where the documents disagree on a slot, how a further one has it; by the slot's id in the meeting. */
  readonly others?: { readonly [slot: SlotId]: Slot };
}

/** Why a document cannot be read at all. */
export type ImportErrorCode =
  | 'empty'
  | 'too-large'
  /** An image, an archive …: another format's file; `values.format` names it. */
  | 'other-format'
  /** A file of a format that is read, which is broken; `values.format` names it. */
  | 'damaged'
  /** More lines, parts or depth than any document has; `values.limit` names the most. */
  | 'too-many-lines'
  | 'too-many-parts'
  | 'too-deep'
  | 'too-many-pages'
  /** A PDF file that asks for a password. */
  | 'locked'
  /** A PDF file that holds pictures and no text. */
  | 'picture-only'
  /** Bytes that are no text. */
  | 'not-text'
  /** Text, but no meeting document: neither an agenda nor a programme of work was found. */
  | 'not-a-meeting-document'
  /** An agenda, but no date anywhere. */
  | 'no-dates'
  /** A meeting file that breaks the format; `values.path` and `values.line` name the place. */
  | 'broken-meeting-file'
  /** A meeting file of a newer major format; `values.format` names it. */
  | 'newer-format';

/** A document that cannot be read. Nothing was stored. `observation` can be worded by `#languages/word-finding.ts`. */
export class ImportError extends Error {
  readonly code: ImportErrorCode;
  readonly observation: Observation;
  /** The lines of a document that could be opened and was not understood: its table can be drawn by hand. */
  readonly lines: readonly Line[];
  constructor(code: ImportErrorCode, values: Observation['values'] = {}, line?: number, lines: readonly Line[] = []) {
    super(code);
    this.name = 'ImportError';
    this.code = code;
    this.lines = lines;
    this.observation = { rule: code, severity: 'error', where: line === undefined ? {} : { line }, values };
  }
}
