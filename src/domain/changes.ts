// What can change between two states of a meeting, as data: each change is told once, with what is needed to tell it.
// Ids are those of the later state where the thing is still there, of the earlier one where it is gone.
import type {
  Body,
  BodyId,
  Constraints,
  Document,
  Item,
  LanguageTag,
  LocalDate,
  LocalTime,
  SessionId,
  Slot,
  SlotId,
  SlotMode,
  Text,
} from './meeting.ts';

/** A value before and after. */
export interface Turn<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** The hours of a slot. */
export interface Hours {
  readonly slot: SlotId;
  readonly date: LocalDate;
  readonly start: LocalTime;
  readonly end: LocalTime;
}

/** A session in the programme. */
export interface SessionPlace extends Hours {
  readonly session: SessionId;
  readonly bodies: readonly BodyId[];
  readonly room?: string;
}

/** What an entry takes up: its items, one a body; or the title of business outside the agenda. */
export interface Business {
  readonly items: readonly Item[];
  readonly title?: Text;
}

/** A change of the meeting itself. */
export type MeetingChange =
  | ({ readonly kind: 'symbol-changed' } & Turn<string | null>)
  | ({ readonly kind: 'title-changed' } & Turn<Text | null>)
  | ({ readonly kind: 'languages-changed' } & Turn<readonly LanguageTag[]>)
  | ({ readonly kind: 'venue-changed' } & Turn<Text | null>)
  | ({ readonly kind: 'time-zone-changed' } & Turn<string | null>)
  | ({ readonly kind: 'dates-changed' } & Turn<{ readonly start: LocalDate; readonly end: LocalDate }>)
  | ({ readonly kind: 'distribution-changed' } & Turn<LocalDate | null>)
  | ({ readonly kind: 'reissue-changed' } & Turn<LocalDate | null>)
  | ({ readonly kind: 'constraint-changed'; readonly constraint: keyof Constraints } & Turn<number | null>)
  | { readonly kind: 'body-added' | 'body-removed'; readonly body: Body }
  | ({ readonly kind: 'body-renamed' | 'body-ordinal-changed' } & Turn<Body>);

/** A change of an agenda. */
export type AgendaChange =
  | { readonly kind: 'item-added' | 'item-removed'; readonly item: Item }
  | ({ readonly kind: 'item-renamed' } & Turn<Item>)
  /** Its number changed; the items below it that only follow are not told again. */
  | ({ readonly kind: 'item-renumbered' } & Turn<Item>)
  | ({ readonly kind: 'annotation-changed' } & Turn<Item>)
  /** Items of different bodies became the same business, or ceased to be. */
  | { readonly kind: 'items-became-joint' | 'items-no-longer-joint'; readonly items: readonly Item[] };

/** A change of the documents. */
export type DocumentChange =
  /** With the items that list it. */
  | {
      readonly kind: 'document-added' | 'document-removed';
      readonly document: Document;
      readonly items: readonly Item[];
    }
  /** Its title, status or address. */
  | ({ readonly kind: 'document-changed' } & Turn<Document>)
  /** A document that is there before and after came to be listed under an item, or is no longer. */
  | { readonly kind: 'document-listed' | 'document-unlisted'; readonly document: Document; readonly item: Item };

/** A change of the programme of work. */
export type ProgrammeChange =
  | { readonly kind: 'slot-added' | 'slot-cancelled'; readonly slot: Slot }
  | ({ readonly kind: 'slot-time-changed' } & Turn<Hours>)
  | ({ readonly kind: 'slot-mode-changed'; readonly slot: Hours } & Turn<SlotMode | null>)
  | ({ readonly kind: 'room-changed'; readonly place: SessionPlace } & Turn<string | null>)
  /** A session without entries, which no other change would tell. */
  | { readonly kind: 'session-added' | 'session-cancelled'; readonly place: SessionPlace }
  | {
      readonly kind: 'entry-moved';
      readonly business: Business;
      readonly from: SessionPlace;
      readonly to: SessionPlace;
      /** The slot that it leaves, where that is gone since all that it held has moved; told with the last of these moves. */
      readonly frees?: Slot;
    }
  | { readonly kind: 'entry-added'; readonly business: Business; readonly to: SessionPlace }
  | { readonly kind: 'entry-withdrawn'; readonly business: Business; readonly from: SessionPlace }
  /** In the same slot the business is now taken up by more bodies together, by fewer, or by others. */
  | {
      readonly kind: 'entry-became-joint' | 'entry-no-longer-joint' | 'entry-bodies-changed';
      readonly business: Business;
      readonly from: SessionPlace;
      readonly to: SessionPlace;
    }
  | ({ readonly kind: 'entry-retitled'; readonly business: Business; readonly place: SessionPlace } & Turn<Text | null>)
  | ({ readonly kind: 'entry-length-changed'; readonly business: Business; readonly place: SessionPlace } & Turn<
      number | null
    >)
  /** Only the mark changed, not where else the business is taken up. */
  | ({
      readonly kind: 'continued-mark-changed';
      readonly business: Business;
      readonly place: SessionPlace;
    } & Turn<boolean>)
  /** What stays in a slot is taken up in another order. */
  | ({ readonly kind: 'order-changed'; readonly slot: Hours } & Turn<readonly Business[]>);

/** One change between two states of a meeting. */
export type Change = MeetingChange | AgendaChange | DocumentChange | ProgrammeChange;
