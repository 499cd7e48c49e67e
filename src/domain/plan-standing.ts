// Where an anchor now stands in a meeting. Works from what the anchor holds alone; how an update moves anchors when
// both states are known is in plan-carry.ts.
import { numberParts } from './agenda.ts';
import type { BodyId, Item, ItemId, Meeting, Session, Slot } from './meeting.ts';
import type { MeetingIndex } from './meeting-index.ts';
import { alike, pairUp } from './pairing.ts';
import {
  type Anchor,
  type BodyPrint,
  type EntryAnchor,
  entryAnchor,
  type HoursPrint,
  haveSameBodies,
  hoursPrint,
  type ItemPrint,
  itemAnchor,
  type SessionAnchor,
  sessionAnchor,
} from './plan-anchor.ts';
import { type Occurrence, periodOf } from './programme.ts';
import { sharesWording, sharesWords } from './wording-match.ts';

/** Where something stands in a meeting. */
export type Standing =
  | { readonly kind: 'item'; readonly meeting: Meeting; readonly items: readonly Item[] }
  | ({ readonly kind: 'entry'; readonly meeting: Meeting } & Occurrence)
  | { readonly kind: 'session'; readonly meeting: Meeting; readonly slot: Slot; readonly session: Session };

/** Finds what an anchor belongs to; null where it is no longer there. */
export function findAnchor(index: MeetingIndex, anchor: Anchor): Standing | null {
  const { meeting } = index;
  switch (anchor.kind) {
    case 'item': {
      const found = anchor.items.flatMap((print) => findItem(index, print, anchor.lost) ?? []);
      return found.length > 0 ? { kind: 'item', meeting, items: found } : null;
    }
    case 'entry': {
      const found = findEntry(index, anchor);
      return found && { kind: 'entry', meeting, ...found };
    }
    case 'session': {
      const found = findSession(index, anchor);
      return found && { kind: 'session', meeting, ...found };
    }
  }
}

/** The anchor of what stands in a meeting. `under` is the item at which an entry was chosen. */
export function anchorOf(index: MeetingIndex, standing: Standing, under?: ItemId): Anchor | null {
  switch (standing.kind) {
    case 'item':
      return standing.items[0] ? itemAnchor(index, standing.items[0].id) : null;
    case 'entry':
      return entryAnchor(index, standing, under);
    case 'session':
      return sessionAnchor(index, standing.slot, standing.session);
  }
}

function findBody(index: MeetingIndex, print: BodyPrint): BodyId | null {
  const own = index.bodies.get(print.id);
  if (own && sharesWording(own.name, print.name)) return own.id;
  const named = index.meeting.bodies.find((body) => sharesWording(body.name, print.name));
  return (named ?? own)?.id ?? null;
}

/** By number and title; by title; by number, unless it was lost. */
export function findItem(index: MeetingIndex, print: ItemPrint, lost = false): Item | null {
  const own = index.items.get(print.id);
  if (own?.number === print.number && own.body === print.body.id && sharesWording(own.title, print.title)) {
    const body = index.bodies.get(own.body);
    if (body && sharesWording(body.name, print.body.name)) return own;
  }
  const body = findBody(index, print.body);
  const agenda = body === null ? [] : (index.itemsOf.get(body) ?? []);
  const depth = numberParts(print.number).length;
  const rounds: ((item: Item) => boolean)[] = [
    (item) => item.number === print.number && sharesWording(item.title, print.title),
    (item) => item.number === print.number && sharesWords(item.title, print.title),
    (item) => numberParts(item.number).length === depth && sharesWording(item.title, print.title),
    (item) => sharesWording(item.title, print.title),
    (item) => sharesWords(item.title, print.title),
    (item) => !lost && item.number === print.number,
  ];
  for (const round of rounds) {
    const found = agenda.find(round);
    if (found) return found;
  }
  return null;
}

const hoursMark = ({ date, start }: HoursPrint): string => `${date} ${start}`;

const hoursAt = (place: Occurrence | undefined): string => (place ? hoursMark(place.slot) : '');

/** The place that answers to the nth of the known ones: at the same hours, in the same half day, in order. */
function nthPlace(known: readonly HoursPrint[], nth: number, places: readonly Occurrence[]): Occurrence | null {
  const unmoved =
    known.length === places.length && known.every((hours, at) => hoursMark(hours) === hoursAt(places[at]));
  if (unmoved) return places[nth] ?? null;
  const prints = known.map((hours) => ({ hours, place: null as Occurrence | null }));
  const now = places.map((place) => ({ hours: hoursPrint(place.slot), place }));
  const { both } = pairUp<{ hours: HoursPrint; place: Occurrence | null }>(prints, now, [
    alike(({ hours }) => hoursMark(hours)),
    alike(({ hours }) => `${hours.date} ${periodOf(hours)}`),
    alike(() => ''),
  ]);
  return both.find(({ before }) => before === prints[nth])?.after.place ?? null;
}

function findEntry(index: MeetingIndex, anchor: EntryAnchor): Occurrence | null {
  const hours = anchor.places[anchor.nth];
  for (const [at, print] of anchor.items.entries()) {
    const item = findItem(index, print, anchor.lost);
    const places = (item && index.places.get(item.id)) ?? [];
    const found =
      at === 0
        ? nthPlace(anchor.places, anchor.nth, places)
        : places.find(({ slot }) => hours && hoursMark(slot) === hoursMark(hours));
    if (found) return found;
  }
  if (anchor.items.length > 0 || !hours) return null;
  const titled = nthPlace(anchor.places, anchor.nth, anchor.title ? index.otherBusiness(anchor.title) : []);
  if (titled || anchor.lost) return titled;
  const bodies = anchor.bodies.flatMap((print) => findBody(index, print) ?? []);
  const there = index
    .otherBusiness()
    .filter(({ slot, session }) => hoursMark(slot) === hoursMark(hours) && haveSameBodies(session.bodies, bodies));
  return there.length === 1 ? (there[0] ?? null) : null;
}

function findSession(index: MeetingIndex, anchor: SessionAnchor): { slot: Slot; session: Session } | null {
  const bodies = anchor.bodies.flatMap((print) => findBody(index, print) ?? []);
  const { slots } = index.meeting;
  const slot =
    slots.find((one) => hoursMark(one) === hoursMark(anchor.hours)) ??
    slots.find((one) => one.date === anchor.hours.date && periodOf(one) === periodOf(anchor.hours));
  const session = slot && sittingIn(slot, bodies, anchor.nth);
  if (slot && session) return { slot, session };
  return anchor.first && findEntry(index, anchor.lost ? { ...anchor.first, lost: true } : anchor.first);
}

/** The nth sitting of these bodies in a slot, or one in which some of them sit. */
export function sittingIn(slot: Slot, bodies: readonly BodyId[], nth: number): Session | undefined {
  const same = slot.sessions.filter((session) => haveSameBodies(session.bodies, bodies));
  return same[nth] ?? same.at(-1) ?? slot.sessions.find((one) => one.bodies.some((id) => bodies.includes(id)));
}
