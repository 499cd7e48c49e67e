// What a language is to the program: the words that documents are written in, for reading and for writing (fr.ts), and
// the words in which findings are told (finding-words/fr.ts). A seventh language is added by two such files and its
// lines in the three tables beside this.
import type { Observation } from '#domain/finding.ts';
import type { LanguageTag } from '#domain/meeting.ts';

/** Words for writing programmes of work as official documents do. */
export interface Writing {
  readonly language: LanguageTag;
  /** The mark of an entry that goes on from an earlier slot, with its brackets: "(continued)". */
  readonly continued: string;
}

/** The sentence of each finding by its rule, with {placeholders} for the observation's values and its line. */
export interface FindingWords {
  readonly [rule: string]: string;
}

/** The words of the checks: the sentence of each rule, and what each kind of fix does, as a button says it. */
export interface CheckWords {
  readonly sentences: FindingWords;
  readonly fixes: FindingWords;
}

/** A number stated in prose, as "four meetings": the pattern's group `number` is given to `cardinal`. */
export interface StatedLimit {
  readonly limit: 'meetingsWithInterpretation' | 'languagesOfInterpretation' | 'days' | 'hybridMeetingMaxHours';
  readonly pattern: RegExp;
}

/**
 * Words around hours and items in programmes of work. Sticky patterns find what begins at a place; the others are
 * tried on a line. Like all patterns of a vocabulary they run over normalised text and must be linear.
 */
export interface ProgrammeWords {
  /** "item", "agenda items" before a number; sticky. */
  readonly itemWord: RegExp;
  /** Behind an item's number, what says whose it is: "of the agenda"; sticky. */
  readonly ofAgenda: RegExp;
  /** What stands between two numbers of a list ("3 and 4"), sticky; and of a range ("3-5"), sticky. */
  readonly joiner: RegExp;
  readonly upTo: RegExp;
  /**
   * One time, as "10 a.m.", whose end is printed nowhere; sticky. Groups startHour or clockHour, startMinute, longMinute
   * or clockMinute, half, startPeriod.
   */
  readonly time: RegExp;
  /** Between the ranges of two slots that share their entries: "10 a.m.-1 p.m. and 3-6 p.m."; sticky. */
  readonly alsoHours: RegExp;
  /** Halves of a day without hours; sticky. */
  readonly morning: RegExp;
  readonly afternoon: RegExp;
  readonly evening: RegExp;
  /** The number of a meeting, as "17th plenary meeting"; sticky. */
  readonly meeting: RegExp;
  /** A heading over the days of a week, by the week's number: "Week 2". It fills its line. */
  readonly week: RegExp;
  /** Says that a day or half a day has no meeting. */
  readonly noMeeting: RegExp;
  /** Begins what has an hour and is no slot: deadlines, the closing of a list of speakers. */
  readonly notice: RegExp;
  /** Begins a break. */
  readonly pause: RegExp;
  /** What meets beside the bodies of the agenda, or is one of them: "Plenary", "Committee of the Whole". */
  readonly otherParts: RegExp;
  /** Of these, those that are the body itself in full. */
  readonly plenary: RegExp;
  /** A room, alone on its line or in its cell; and the head of a column of rooms. */
  readonly room: RegExp;
  readonly roomHead: RegExp;
  /** Begins a time that is none: "upon completion of item 3". */
  readonly upon: RegExp;
}

/**
 * Words for reading documents. All patterns run over normalised text (`./normalise.ts`: NFKC, ASCII digits
 * and hyphens, lower case, single spaces) and must be linear.
 */
export interface Vocabulary {
  readonly language: LanguageTag;
  /** Frequent words or signs that tell the language from others. */
  readonly telltale: RegExp;
  /** Headings that stand alone on their line. */
  readonly headings: {
    readonly agenda: readonly string[];
    readonly annotations: readonly string[];
    readonly annex: readonly string[];
    readonly programme: readonly string[];
    readonly documents: readonly string[];
  };
  /** Words of the programme table's column heads. */
  readonly columnHeads: readonly string[];
  /** Found in the name of every body: "working group", "committee". */
  readonly bodyKind: RegExp;
  /** January to December, each with its variants. */
  readonly months: readonly (readonly string[])[];
  /** Monday to Sunday, each with its variants. */
  readonly weekdays: readonly (readonly string[])[];
  /** Weekdays, from Monday, as they stand in brackets behind a date and nowhere else: "3月18日（一）". */
  readonly weekdaysInBrackets?: readonly string[];
  /**
   * A date or a range of dates: groups day, month, and where given year, endDay, endMonth. Where a range prints its
   * month but once and behind, it is endMonth alone. Global.
   */
  readonly date: RegExp;
  /** The same where the month stands first ("October 6, 2028"), in languages that have it: the same groups. */
  readonly monthFirst?: RegExp;
  /**
   * A range of times, sticky: groups startHour, startMinute?, startPeriod?, endHour?, endMinute?, endPeriod?; the
   * periods are keys of `periods`. Without endHour it ends at noon.
   */
  readonly timeRange: RegExp;
  /** Words around hours and items in programmes. */
  readonly programme: ProgrammeWords;
  readonly periods: { readonly [word: string]: 'am' | 'pm' | 'noon' };
  /** Words that stand in brackets behind an entry that goes on. */
  readonly continued: readonly string[];
  /** Found in the brackets that mark an item as joint. */
  readonly joint: RegExp;
  /** An ordinal before "session" or "meeting" in the sense of the whole: group ordinal. Global. */
  readonly ordinalSession: RegExp;
  /** Whether the ordinal stands behind the body's name ("working group, thirteenth session") or before it. */
  readonly ordinalFollowsName: boolean;
  /** The source of a pattern that finds a body's normalised name in a sentence, where the language inflects names. */
  readonly nameInProse?: (name: string) => string;
  /** Where documents break words at the ends of lines: whether a hyphen there only breaks the word, by its halves. */
  readonly isBreak?: (before: string, behind: string) => boolean;
  readonly ordinal: (word: string) => number | null;
  readonly cardinal: (word: string) => number | null;
  readonly limits: readonly StatedLimit[];
  /** Says that the document was issued anew, for technical reasons. */
  readonly reissued: RegExp;
  /** Says that a document will be issued anew. */
  readonly toBeReissued: RegExp;
  /** Lines of the masthead and of page edges that mean nothing for the meeting. */
  readonly furniture: RegExp;
  /** Cities in which bodies meet, by their name in this language, with their time zone. */
  readonly venues: { readonly [name: string]: string };
}

/** One of several words, longest first, as the source of a regular expression. */
export function oneOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

/** Reads ordinals: a word of the list (its index from 1), or digits with whatever suffix. */
export function ordinalFrom(words: readonly string[]): (word: string) => number | null {
  const byWord = new Map(words.flatMap((variants, index) => variants.split('|').map((word) => [word, index + 1])));
  return (word) => {
    const digits = /^\d{1,3}/.exec(word);
    return digits ? Number(digits[0]) : (byWord.get(word) ?? null);
  };
}

/** Reads cardinals: a word of the list (its index from 1), or digits. */
export function cardinalFrom(words: readonly string[]): (word: string) => number | null {
  return ordinalFrom(words);
}

/** Puts an observation's values into a sentence; a placeholder without a value is left empty. */
export function fillIn(sentence: string, observation: Observation): string {
  return sentence.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) =>
    String(observation.values?.[name] ?? (name === 'line' ? (observation.where.line ?? '') : '')),
  );
}
