// What a meeting is: the types of the meeting file `rostrum-meeting/1` (docs/meeting-file.md).
// Plain JSON, immutable; whatever is changed is changed by an edit (edits.ts).

/** The format that this program reads and writes. */
export const FORMAT = 'rostrum-meeting/1';

/** A BCP 47 language tag; the six official languages are ar, en, es, fr, ru and zh. */
export type LanguageTag = string;

/** One wording a language. */
export type Text = { readonly [language: LanguageTag]: string };

/** A calendar date at the venue, "YYYY-MM-DD". It never passes through `Date`. */
export type LocalDate = `${number}-${number}-${number}`;

/** A wall-clock time at the venue, "HH:MM" in 24 hours. */
export type LocalTime = `${number}:${number}`;

/** Document symbol without footnote marks and spaces, joint symbols as they are printed: "CTOC/COP/WG.3/2016/1". */
export type DocumentSymbol = string;

export type BodyId = string;
/** "<body id>/<number>", as "A/5(a)". */
export type ItemId = string;
export type SlotId = string;
export type SessionId = string;

/** A body that meets: a working group, committee, conference or its plenary. */
export interface Body {
  readonly id: BodyId;
  readonly name: Text;
  /** "thirteenth session" = 13. */
  readonly ordinal?: number;
}

/** An agenda item of one body, numbered in a tree ("5", "5(a)", "5(a)(i)", "13.3"). */
export interface Item {
  readonly id: ItemId;
  readonly body: BodyId;
  /** Without spaces. */
  readonly number: string;
  /** Without the number, the closing full stop, or the words that mark it joint. */
  readonly title: Text;
  /** The same business on other bodies' agendas, where its number may differ. */
  readonly jointWith: readonly ItemId[];
  /** Paragraphs parted by a blank line. */
  readonly annotation: Text | null;
  /** Symbols listed under the item itself. */
  readonly documents: readonly DocumentSymbol[];
  /** The time that the item needs in all, over all the sessions that take it up. */
  readonly minutes?: number;
}

export type DocumentStatus = 'issued' | 'expected' | 'to-be-reissued' | 'none-expected';

/** A document of the meeting. */
export interface Document {
  readonly symbol: DocumentSymbol;
  readonly title: Text;
  /** http or https. */
  readonly url?: string;
  readonly status?: DocumentStatus;
}

/** An item taken up in a session. */
export interface Entry {
  /** One item a body of the session; none = business outside the agenda. */
  readonly items: readonly ItemId[];
  /** True from the second slot in which the item is taken up. */
  readonly continued: boolean;
  /** Where it is printed otherwise than in the agenda, or `items` is empty. */
  readonly title?: Text;
  /** Indicative length. */
  readonly minutes?: number;
}

/** One body's sitting in a slot, or a joint sitting of several bodies. */
export interface Session {
  readonly id: SessionId;
  /** Two or more = a joint session. */
  readonly bodies: readonly BodyId[];
  readonly room?: string;
  readonly entries: readonly Entry[];
}

export type SlotMode = 'in-person' | 'hybrid' | 'online';

/** A stretch of time with meeting services, in local time at the venue. */
export interface Slot {
  readonly id: SlotId;
  readonly date: LocalDate;
  readonly start: LocalTime;
  readonly end: LocalTime;
  readonly mode?: SlotMode;
  /** In order: those that share a body follow each other, those that share none run in parallel. */
  readonly sessions: readonly Session[];
}

/** What the meeting has been granted. */
export interface Constraints {
  readonly meetingsWithInterpretation?: number;
  readonly languagesOfInterpretation?: number;
  readonly days?: number;
  readonly hybridMeetingMaxHours?: number;
}

/** A finding that somebody has looked at and lets stand. */
export interface Acknowledgement {
  /** The finding's key (finding.ts): once its facts change it has another one, and is told again. */
  readonly finding: string;
  readonly reason: string;
}

/** A whole event of one or more bodies, as its documents announce it. */
export interface Meeting {
  readonly format: typeof FORMAT;
  readonly id: string;
  /** 1 or more. */
  readonly revision: number;
  readonly symbol: DocumentSymbol | null;
  readonly title?: Text;
  readonly languages: readonly LanguageTag[];
  /** In the order of the document's columns. */
  readonly bodies: readonly Body[];
  readonly venue: Text | null;
  /** IANA name. */
  readonly timeZone: string | null;
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly distribution?: LocalDate;
  readonly reissued?: LocalDate;
  /** Parents before their children, each body's items together. */
  readonly agenda: readonly Item[];
  readonly documents: readonly Document[];
  /** Sorted by date, then start; they may overlap. */
  readonly slots: readonly Slot[];
  readonly constraints: Constraints;
  readonly acknowledged?: readonly Acknowledgement[];
}
