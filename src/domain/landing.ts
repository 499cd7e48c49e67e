// Where business fits into the programme: from what is carried and the spot under the hand to an edit, or to the reason
// why not. One answer for mouse, touch, keyboard and menus.
import { type Carried, carriedBodies, carriedEntries, staying, stillThere } from './carried.ts';
import type { Change } from './edits.ts';
import type { Landing } from './entry-edits.ts';
import { landingIn, landingsIn, sameBodies, shares } from './landings.ts';
import type { BodyId, Entry, Meeting, SessionId, Slot, SlotId } from './meeting.ts';
import { minuteOfDay } from './time.ts';

/** A spot of the programme. */
export interface Spot {
  readonly slot: SlotId;
  /** The session under the hand; null = the slot as a whole, or where nobody meets in it. */
  readonly session: SessionId | null;
  /** Before the entry of that index, as the programme stands. */
  readonly index: number;
  /** Whose column it is; null where a column is not one body's. */
  readonly body: BodyId | null;
}

/** Why something does not fit. */
export type Misfit =
  /** The body of the spot does not have it on its agenda. */
  | { readonly why: 'other-body'; readonly body: BodyId }
  /** A body that takes it up sits in another slot at these hours. */
  | { readonly why: 'body-elsewhere'; readonly body: BodyId; readonly slot: SlotId }
  /** It stands here already. */
  | { readonly why: 'here' }
  /** What was carried, or where it was to go, is there no longer. */
  | { readonly why: 'gone' };

/** What is to be known where it fits. */
export type Caution = 'twice-in-slot' | 'over-full';

/** Whether what is carried fits. */
export type Fit =
  | { readonly fits: true; readonly edit: Change; readonly to: Landing; readonly cautions: readonly Caution[] }
  | ({ readonly fits: false } & Misfit);

/** What is carried over a meeting: whose it is, what comes of landing at a spot, and every landing that there is. */
export interface Carriage {
  readonly carried: Carried;
  readonly bodies: readonly BodyId[];
  readonly fitAt: (spot: Spot) => Fit;
  /** In the order of time, for those who go from one to the next. */
  readonly landings: () => readonly FittingFit[];
}

type FittingFit = Extract<Fit, { fits: true }>;

/** Begins to carry. What is asked of it after the meeting has changed is answered for the meeting as it was. */
export function carry(meeting: Meeting, carried: Carried): Carriage {
  const bodies = carriedBodies(meeting, carried);
  const there = bodies.length > 0 && stillThere(meeting, carried);
  const fitAt = (spot: Spot): Fit => {
    const slot = meeting.slots.find(({ id }) => id === spot.slot);
    if (!slot || !there) return { fits: false, why: 'gone' };
    const under = slot.sessions.find(({ id }) => id === spot.session);
    const foreign = under && !shares(under, bodies) ? under.bodies[0] : spot.body;
    if (foreign && !bodies.includes(foreign)) return { fits: false, why: 'other-body', body: foreign };
    return fitOf(meeting, carried, slot, bodies, landingIn(slot, bodies, under, spot.index));
  };
  const landings = (): readonly FittingFit[] => {
    if (!there) return [];
    return meeting.slots.flatMap((slot) =>
      landingsIn(slot, bodies)
        .map((to) => fitOf(meeting, carried, slot, bodies, to))
        .filter((fit) => fit.fits),
    );
  };
  return { carried, bodies, fitAt, landings };
}

/** What comes of landing at a spot. */
export function fitAt(meeting: Meeting, carried: Carried, spot: Spot): Fit {
  return carry(meeting, carried).fitAt(spot);
}

function fitOf(meeting: Meeting, carried: Carried, slot: Slot, bodies: readonly BodyId[], landing: Landing): Fit {
  const elsewhere = meeting.slots.find(
    (other) =>
      other !== slot &&
      other.date === slot.date &&
      other.start < slot.end &&
      slot.start < other.end &&
      staying(other, carried).some((session) => shares(session, bodies)),
  );
  const entries = carriedEntries(meeting, carried).map(({ entry }) => entry);
  if (elsewhere) {
    const busy = bodies.find((body) => staying(elsewhere, carried).some((session) => session.bodies.includes(body)));
    return { fits: false, why: 'body-elsewhere', body: busy ?? '', slot: elsewhere.id };
  }
  const to = afterLeaving(carried, landing);
  if (staysPut(meeting, carried, to)) return { fits: false, why: 'here' };
  return {
    fits: true,
    edit: editOf(carried, entries, to),
    to: landing,
    cautions: cautionsOf(slot, carried, bodies, entries),
  };
}

/** A landing counts entries as they are; an edit, once those that move have left. */
function afterLeaving(carried: Carried, to: Landing): Landing {
  if (carried.kind === 'business') return to;
  const before = carried.places.filter(
    (place) => place.slot === to.slot && place.session === to.session && place.index < to.index,
  );
  return before.length === 0 ? to : { ...to, index: to.index - before.length };
}

function staysPut(meeting: Meeting, carried: Carried, to: Landing): boolean {
  if (carried.kind === 'business') return false;
  const [first] = carried.places;
  if (!first) return true;
  if (to.opens) {
    // A session opened beside the one that closes for it is the same one.
    const slot = meeting.slots.find(({ id }) => id === first.slot);
    const at = slot?.sessions.findIndex(({ id }) => id === first.session) ?? -1;
    const from = slot?.sessions[at];
    if (!from || to.slot !== first.slot || from.entries.length !== carried.places.length) return false;
    const together = carried.places.every((place) => place.slot === first.slot && place.session === first.session);
    return together && sameBodies(from, to.opens.bodies) && (to.opens.at === at || to.opens.at === at + 1);
  }
  return carried.places.every(
    (place, order) => place.slot === to.slot && place.session === to.session && place.index === to.index + order,
  );
}

function editOf(carried: Carried, entries: readonly Entry[], to: Landing): Change {
  if (carried.kind === 'business') return { kind: 'place-entries', entries, to };
  const [only] = carried.places;
  const expected = carried.places.map((place, at) => ({ ...place, items: entries[at]?.items ?? [] }));
  if (only && carried.places.length === 1) return { kind: 'move-entry', from: expected[0] ?? only, to };
  return { kind: 'move-entries', from: expected, to };
}

function cautionsOf(
  slot: Slot,
  carried: Carried,
  bodies: readonly BodyId[],
  entries: readonly Entry[],
): readonly Caution[] {
  const cautions: Caution[] = [];
  const around = staying(slot, carried).filter((session) => shares(session, bodies));
  const rest = around.flatMap((session) => session.entries);
  const items = new Set(entries.flatMap((entry) => entry.items));
  if (rest.some((entry) => entry.items.some((id) => items.has(id)))) cautions.push('twice-in-slot');
  const length = minuteOfDay(slot.end) - minuteOfDay(slot.start);
  const asked = [...rest, ...entries].reduce((sum, entry) => sum + (entry.minutes ?? 0), 0);
  if (asked > length && entries.some((entry) => entry.minutes !== undefined)) cautions.push('over-full');
  return cautions;
}
