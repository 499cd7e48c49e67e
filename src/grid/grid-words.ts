// What the grid says, given to it by whoever mounts it: the grid formats nothing and knows no language.
// Dates and hours are asked for once a day and once a slot, never once an entry.
import type { LanguageTag, LocalDate, Slot } from '#domain/meeting.ts';

/** A slot's hours in words. */
export interface HoursInWords {
  /** At the venue: "10:00–13:00". */
  readonly venue: string;
  /** On the viewer's clock, where it differs: "16:00–19:00", with the day if that is another one. */
  readonly viewer: string | null;
}

/** The grid's words, in the language of the interface. One object as long as nothing in it changes. */
export interface GridWords {
  readonly language: LanguageTag;
  /** The direction in which the interface is written; arrow keys follow it. */
  readonly direction: 'ltr' | 'rtl';
  /** Names the whole grid. */
  readonly programme: string;
  /** "Monday 23 May 2022". */
  readonly day: (date: LocalDate) => string;
  readonly hours: (slot: Slot) => HoursInWords;
  /** The mark of a continued entry in the content's language: "(continued)", "（续）". */
  readonly continued: (language: LanguageTag) => string;
  readonly mode: (mode: NonNullable<Slot['mode']>) => string;
  /** Heads the column of hours. */
  readonly time: string;
  readonly idle: string;
  /** On a narrow screen, who does not meet: "Not meeting: B, C". */
  readonly idleBodies: (bodies: string) => string;
  readonly noMeetings: string;
  readonly morningOnly: string;
  readonly afternoonOnly: string;
  readonly today: string;
  readonly joint: string;
  readonly parallel: string;
  /** Said of a joint session whose bodies' columns do not stand side by side: "Joint: A + C". */
  readonly jointWith: (bodies: string) => string;
  /** What was chosen of an entry, by its letter (`choices` of the grid): a shape and the word for it. */
  readonly choice?: (letter: string) => { readonly shape: string; readonly word: string } | undefined;
  readonly severity: (severity: 'error' | 'warning' | 'info') => string;
}
