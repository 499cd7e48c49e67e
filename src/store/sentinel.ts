// A note outside the database of how much it holds. Browsers lose or clear IndexedDB and then show it empty, without an
// error; the note tells lost data from a first visit. It is written after a commit, so that it may be older than the
// database (a browser killed in between), never newer: less in the database than in the note means loss.
import * as v from 'valibot';
import type { Counts, Rows } from './meta-record.ts';

/** The place where the note is kept; `localStorage` in the browser. */
export type SentinelPlace = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What is missing. */
export interface Loss {
  readonly lost: number;
  readonly lostEdits: number;
  readonly lastSavedAt: number | null;
}

const number = v.number();
const lossSchema = v.object({ lost: number, lostEdits: number, lastSavedAt: v.nullable(number) });
const noteSchema = v.object({
  meetings: number,
  sources: number,
  edits: number,
  // Notes of version 1 say nothing of what is private.
  privates: v.optional(number, 0),
  privateEdits: v.optional(number, 0),
  attachments: v.optional(number, 0),
  // Those of versions before 4 nothing of revisions.
  revisions: v.optional(number, 0),
  sequence: number,
  savedAt: v.nullable(number),
  /** Set when a loss was found, until it is accepted or made good. */
  loss: v.optional(lossSchema),
});
/** What the note says. */
export type Note = v.InferOutput<typeof noteSchema>;

/** The note about one database. */
export class Sentinel {
  readonly #place: SentinelPlace;
  readonly #key: string;

  constructor(place: SentinelPlace, database: string) {
    this.#place = place;
    this.#key = `${database}.kept`;
  }

  /** Notes what was committed, unless a loss stands in the note or another tab has noted more. */
  note(counts: Counts): void {
    const old = this.read();
    if (old?.loss || (old && old.sequence > counts.sequence)) return;
    this.#write(counts);
  }

  /** Notes what there is, whatever was noted before. */
  startAnew(counts: Counts): void {
    this.#write(counts);
  }

  /**
   * Holds a note, and the counts that the database keeps of itself, against the rows that are there. The note has to be
   * read before the rows, or what another tab writes in between looks like a loss. A loss is noted, so that it is still
   * told after the next start.
   */
  compare(note: Note | null, own: Counts, there: Rows): Loss | null {
    if (note?.loss) return note.loss;
    const expected = note && note.sequence > own.sequence ? note : own;
    const shortOf = (table: keyof Rows): number => Math.max(0, expected[table] - there[table]);
    const lostPrivates = Math.max(shortOf('privates'), shortOf('privateEdits'));
    const lostRows = shortOf('edits') + lostPrivates + shortOf('attachments') + shortOf('revisions');
    const lostEdits = Math.max(lostRows, expected.sequence - own.sequence);
    if (lostEdits === 0 && shortOf('meetings') === 0 && shortOf('sources') === 0) {
      this.note(own);
      return null;
    }
    const loss = { lost: shortOf('meetings'), lostEdits, lastSavedAt: expected.savedAt };
    this.#write(expected, loss);
    return loss;
  }

  /** The note as it stands; null where there is none. */
  read(): Note | null {
    try {
      const result = v.safeParse(noteSchema, JSON.parse(this.#place.getItem(this.#key) ?? 'null'));
      return result.success ? result.output : null;
    } catch {
      return null;
    }
  }

  #write(counts: Counts, loss?: Loss): void {
    const { meetings, sources, edits, privates, privateEdits, attachments, revisions, sequence, savedAt } = counts;
    const rows = { meetings, sources, edits, privates, privateEdits, attachments, revisions };
    const note = { ...rows, sequence, savedAt, loss };
    try {
      this.#place.setItem(this.#key, JSON.stringify(note));
    } catch {
      // Without room for the note the database still works; only a loss could not be told.
    }
  }
}
