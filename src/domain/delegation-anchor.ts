// Where an assignment stands, by what it means: the slot, the bodies that sit, the items that they take up. So it
// finds its session again after an update, and can tell when it is gone. Nothing is ever dropped for being gone.
import type { BodyId, ItemId, Meeting, Session, SessionId, Slot, SlotId } from './meeting.ts';

/** A session as it was when something was attached to it. */
export interface SessionAnchor {
  /** The meeting's id. */
  readonly meeting: string;
  readonly slot: SlotId;
  /** Tells sessions of the same bodies and items in one slot apart; means nothing else. */
  readonly session: SessionId;
  readonly bodies: readonly BodyId[];
  /** The items taken up: by them the session is known again. */
  readonly items: readonly ItemId[];
  /** In how many sessions of the meeting its items were taken up, itself included. Only a 1 can be known elsewhere. */
  readonly sittings: number;
}

/** A session with its slot. */
export interface AnchoredPlace {
  readonly slot: Slot;
  readonly session: Session;
}

/**
 * What became of an anchor's session: it stands as it was; other bodies sit in it (it became joint, or is no longer);
 * its only sitting moved to another slot; the bodies sit there but take up other business; it is gone.
 */
export type AnchorState = 'same' | 'other-bodies' | 'moved' | 'other-business' | 'gone';

/** An anchor's session in a meeting as it is now; `place` is null exactly where the state is `gone`. */
export type Anchored =
  | { readonly state: Exclude<AnchorState, 'gone'>; readonly place: AnchoredPlace }
  | { readonly state: 'gone'; readonly place: null };

/** The items that a session takes up, each once, in order. */
export function itemsOfSession(session: Session): readonly ItemId[] {
  return [...new Set(session.entries.flatMap((entry) => entry.items))];
}

/** The anchor of a session. */
export function anchorOf(meeting: Pick<Meeting, 'id' | 'slots'>, slot: Slot, session: Session): SessionAnchor {
  const items = itemsOfSession(session);
  return {
    meeting: meeting.id,
    slot: slot.id,
    session: session.id,
    bodies: session.bodies,
    items,
    sittings: placesOf(meeting).filter((place) => shared(itemsOfSession(place.session), items) > 0).length,
  };
}

/** A text that is equal for anchors made of the same session in the same state. */
export function anchorKey(anchor: SessionAnchor): string {
  const { meeting, slot, session, bodies, items } = anchor;
  return JSON.stringify([meeting, slot, session, bodies, items]);
}

/**
 * Finds an anchor's session in a meeting as it is now. Without the earlier state of the meeting a move can only be told
 * where the items had one sitting and have one: after an update, carry the delegation over first (delegation-update.ts).
 */
export function findAnchored(meeting: Pick<Meeting, 'id' | 'slots'>, anchor: SessionAnchor): Anchored {
  if (meeting.id !== anchor.meeting) return { state: 'gone', place: null };
  const slot = meeting.slots.find(({ id }) => id === anchor.slot);
  const here: AnchoredPlace[] = slot ? slot.sessions.map((session) => ({ slot, session })) : [];
  const known = ({ session }: AnchoredPlace): boolean => {
    const items = itemsOfSession(session);
    return shared(items, anchor.items) > 0 || items.length === 0 || anchor.items.length === 0;
  };
  const sameBodies = here.filter(({ session }) => isSameSet(session.bodies, anchor.bodies));

  const same = nearest(sameBodies.filter(known), anchor);
  if (same) return { state: 'same', place: same };
  const sharing = here.filter(
    ({ session }) => shared(session.bodies, anchor.bodies) > 0 && shared(itemsOfSession(session), anchor.items) > 0,
  );
  const otherBodies = nearest(sharing, anchor);
  if (otherBodies) return { state: 'other-bodies', place: otherBodies };
  if (anchor.sittings === 1) {
    const [only, more] = placesOf(meeting).filter(({ session }) => shared(itemsOfSession(session), anchor.items) > 0);
    if (only && !more) return { state: 'moved', place: only };
  }
  const otherBusiness = nearest(sameBodies, anchor);
  return otherBusiness ? { state: 'other-business', place: otherBusiness } : { state: 'gone', place: null };
}

function placesOf(meeting: Pick<Meeting, 'slots'>): readonly AnchoredPlace[] {
  return meeting.slots.flatMap((slot) => slot.sessions.map((session) => ({ slot, session })));
}

/** How many of the one list stand in the other. */
function shared(one: readonly string[], other: readonly string[]): number {
  return one.filter((id) => other.includes(id)).length;
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && shared(one, other) === one.length;
}

/** The place with most of the anchor's items, then the one of its session id, then the first. */
function nearest(places: readonly AnchoredPlace[], anchor: SessionAnchor): AnchoredPlace | null {
  const rank = ({ session }: AnchoredPlace): number =>
    shared(itemsOfSession(session), anchor.items) * 2 + (session.id === anchor.session ? 1 : 0);
  return places.reduce<AnchoredPlace | null>((best, place) => (best && rank(best) >= rank(place) ? best : place), null);
}
