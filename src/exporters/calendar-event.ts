// What of a programme or a plan goes into a calendar file, before it is written (icalendar.ts). One language at a time.
import type { LanguageTag } from '#domain/meeting.ts';

/** An event of a calendar. */
export interface CalendarEvent {
  readonly uid: string;
  /** Where it stands, so that an event is known again although its business changed. Not written. */
  readonly place: string;
  /** Milliseconds since 1970 in UTC; where `floating`, the wall clock read as if it were UTC. */
  readonly start: number;
  readonly end: number;
  /** The meeting names no time zone: the hours are those of wherever the reader is. */
  readonly floating: boolean;
  readonly summary: string;
  /** The language of the summary; absent where it is of several, or in a person's own words. */
  readonly language?: LanguageTag;
  readonly description: string;
  readonly location: string;
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  /** False = the time stays free for others: what is only a maybe. */
  readonly busy: boolean;
  /** Minutes before the start at which to remind. */
  readonly reminders: readonly number[];
}

/** An event as it was written; kept by the caller and given back at the next export. */
export interface ExportedEvent extends CalendarEvent {
  readonly sequence: number;
}

/** The words that a calendar file needs, in its language. */
export interface CalendarWords {
  readonly language: LanguageTag;
  /** Told as the location where neither room nor venue is known. */
  readonly placeUnknown: string;
  /** Put in brackets behind an item that is continued. */
  readonly continued: string;
}

/** How an event of a programme is to be written. */
export interface ProgrammeStyle {
  readonly words: CalendarWords;
  /** A proposed programme gives tentative events, an adopted one confirmed events. */
  readonly programme: 'proposed' | 'adopted';
}
