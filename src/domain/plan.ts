// What a delegate's plan is: the types of `rostrum-plan/1`. Plain JSON, immutable, private to its owner; changed by
// plan-edits.ts only. Each list is in ascending order of its key and holds a key once; ids and times come from outside.
import type { Choice } from './attendance.ts';
import type { DocumentSymbol, LocalDate, LocalTime } from './meeting.ts';
import type { Anchor } from './plan-anchor.ts';

/** The format that this program reads and writes. */
export const PLAN_FORMAT = 'rostrum-plan/1';

/** A choice for an entry, a whole session, or an item wherever it is taken up. */
export interface Mark {
  readonly id: string;
  readonly anchor: Anchor;
  readonly choice: Choice;
  /** Milliseconds since 1970 in UTC; of two marks on one thing the later holds. */
  readonly at: number;
}

/** A private note. */
export interface Note {
  readonly id: string;
  readonly anchor: Anchor;
  readonly text: string;
  /** Milliseconds since 1970 in UTC. */
  readonly at: number;
}

/** How an appointment repeats, up to and with the last day. */
export interface Repeat {
  readonly every: 'day' | 'weekday' | 'week';
  readonly until: LocalDate;
  /** Days on which it does not take place after all. */
  readonly except?: readonly LocalDate[];
}

/** An appointment of one's own: a bilateral, a group meeting, travel. */
export interface Appointment {
  readonly id: string;
  readonly title: string;
  readonly place?: string;
  readonly date: LocalDate;
  readonly start: LocalTime;
  /** Where it is not after `start` and there is no `endDate`, it is a time of the next day. */
  readonly end: LocalTime;
  readonly endDate?: LocalDate;
  /** IANA name; null = the local time of the venue. */
  readonly timeZone: string | null;
  readonly repeat?: Repeat;
  /** Milliseconds since 1970 in UTC. */
  readonly at: number;
}

export type ReadingState = 'to-read' | 'reading' | 'read';

/** Where a document stands on the reading list. */
export interface Reading {
  readonly symbol: DocumentSymbol;
  readonly state: ReadingState;
  /** Milliseconds since 1970 in UTC. */
  readonly at: number;
}

/** What one delegate keeps beside the meetings. */
export interface Plan {
  readonly format: typeof PLAN_FORMAT;
  readonly marks: readonly Mark[];
  readonly notes: readonly Note[];
  readonly appointments: readonly Appointment[];
  readonly reading: readonly Reading[];
  /** Keys of the changes that were seen (change-key.ts). */
  readonly seen: readonly string[];
}

/** A plan in which nothing stands yet. */
export const EMPTY_PLAN: Plan = {
  format: PLAN_FORMAT,
  marks: [],
  notes: [],
  appointments: [],
  reading: [],
  seen: [],
};
