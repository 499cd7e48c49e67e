// What an update changed, as marks where it is seen in the grid: at an entry, at a session, at a slot's hours, at a day.
// The words come from whoever mounts the grid.
import type { LocalDate, SlotId } from '#domain/meeting.ts';
import type { Wording } from '#domain/text.ts';

/** One mark: a shape and the words for it, with the title or name that it is about where its place does not tell. */
export interface NewsLine {
  readonly shape: string;
  readonly text: string;
  readonly subject?: Wording;
}

/** The marks of a session: on itself, and on its entries by their index. */
export interface SessionNews {
  readonly head: readonly NewsLine[];
  readonly entries: ReadonlyMap<number, readonly NewsLine[]>;
}

/** All marks; one object as long as none of them changes. */
export interface GridNews {
  /** The days on which any mark stands. */
  readonly on: ReadonlySet<LocalDate>;
  readonly days: ReadonlyMap<LocalDate, readonly NewsLine[]>;
  readonly slots: ReadonlyMap<SlotId, readonly NewsLine[]>;
  /** By sessionKey (plan-resolve.ts). */
  readonly sessions: ReadonlyMap<string, SessionNews>;
}
