// What a delegation is: who belongs to it, what each follows, when each is there, who goes where. The types of the
// format `rostrum-delegation/1`. Plain JSON, immutable; whatever is changed is changed by an edit (delegation-edits.ts).

import type { SessionAnchor } from './delegation-anchor.ts';
import type { BodyId, ItemId, LanguageTag, LocalDate, LocalTime } from './meeting.ts';

/** The format that this program reads and writes. */
export const DELEGATION_FORMAT = 'rostrum-delegation/1';

export type MemberId = string;

/** A moment on the venue's clock. Moments compare as texts. */
export type LocalMoment = `${LocalDate}T${LocalTime}`;

/** A stretch of time that a member is at the venue: from a moment on, up to another and without it. */
export interface Stay {
  readonly from: LocalMoment;
  readonly to: LocalMoment;
}

/** A body that a member follows, or one item of it. */
export interface Followed {
  /** The meeting's id. */
  readonly meeting: string;
  readonly body: BodyId;
  /** Only this item and what stands under it; absent = all of the body's business. */
  readonly item?: ItemId;
}

/** A member of a delegation. */
export interface Member {
  readonly id: MemberId;
  readonly name: string;
  /** "Head of delegation", "Alternate", "Adviser": in the delegation's own words. */
  readonly role?: string;
  /** Languages that the member works in. */
  readonly languages: readonly LanguageTag[];
  readonly follows: readonly Followed[];
  /** Null = throughout; an empty list = never. */
  readonly stays: readonly Stay[] | null;
  readonly note?: string;
}

/** What a member does in a session. Whoever leads covers it. */
export type Duty = 'lead' | 'support' | 'speaker';

/** A member's part in a session. */
export interface Assignment {
  readonly member: MemberId;
  readonly at: SessionAnchor;
  /** One or more, each once. */
  readonly duties: readonly Duty[];
  /** Addressed to the member. */
  readonly note?: string;
}

/** A delegation to one or several meetings. */
export interface Delegation {
  readonly format: typeof DELEGATION_FORMAT;
  readonly id: string;
  readonly name: string;
  readonly members: readonly Member[];
  /** No two of the same member at the same anchor. */
  readonly assignments: readonly Assignment[];
}
