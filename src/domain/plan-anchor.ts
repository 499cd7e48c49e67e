// What a mark or a note belongs to, by meaning and not by place: the body, the item, the how-manieth time it is taken
// up. An anchor holds enough of what it was set on to find it again without the meeting that it was set in.
import { jointGroup } from './agenda.ts';
import type { BodyId, Item, ItemId, LocalDate, LocalTime, Session, Slot, Text } from './meeting.ts';
import type { MeetingIndex } from './meeting-index.ts';
import type { Occurrence } from './programme.ts';

/** By what a body is known again. */
export interface BodyPrint {
  readonly id: BodyId;
  readonly name: Text;
}

/** By what an item is known again. */
export interface ItemPrint {
  readonly id: ItemId;
  readonly body: BodyPrint;
  readonly number: string;
  readonly title: Text;
}

/** By what a slot is known again, in local time at the venue. */
export interface HoursPrint {
  readonly date: LocalDate;
  readonly start: LocalTime;
  readonly end: LocalTime;
}

interface AnyAnchor {
  /** The meeting's id. */
  readonly meeting: string;
  /** An update took it away: from then on only the same title brings it back, not merely the same number. */
  readonly lost?: boolean;
}

/** An item of an agenda, wherever it is taken up. */
export interface ItemAnchor extends AnyAnchor {
  readonly kind: 'item';
  /** The item, then the same business on other agendas. */
  readonly items: readonly ItemPrint[];
}

/** An entry: the how-manieth time its business is taken up. */
export interface EntryAnchor extends AnyAnchor {
  readonly kind: 'entry';
  /** The item under which it was chosen, then those that are taken up with it; none = business outside the agenda. */
  readonly items: readonly ItemPrint[];
  readonly title?: Text;
  readonly bodies: readonly BodyPrint[];
  /** Every time the first item (or the title) is taken up. */
  readonly places: readonly HoursPrint[];
  /** Which of the places, from 0. */
  readonly nth: number;
}

/** A whole session: the sitting of these bodies in a slot. */
export interface SessionAnchor extends AnyAnchor {
  readonly kind: 'session';
  readonly bodies: readonly BodyPrint[];
  readonly hours: HoursPrint;
  /** Which of the sittings of the same bodies in the slot, from 0. */
  readonly nth: number;
  /** Its first entry, which it follows when the sitting is no longer there. */
  readonly first: EntryAnchor | null;
}

/** What a mark or a note belongs to. */
export type Anchor = ItemAnchor | EntryAnchor | SessionAnchor;

function bodyPrint(index: MeetingIndex, id: BodyId): BodyPrint {
  return { id, name: index.bodies.get(id)?.name ?? {} };
}

function itemPrint(index: MeetingIndex, item: Item): ItemPrint {
  return { id: item.id, body: bodyPrint(index, item.body), number: item.number, title: item.title };
}

/** The hours of a slot. */
export function hoursPrint({ date, start, end }: Slot): HoursPrint {
  return { date, start, end };
}

/** The anchor of an item; null where the agenda has none of that id. */
export function itemAnchor(index: MeetingIndex, id: ItemId): ItemAnchor | null {
  const own = index.items.get(id);
  if (!own) return null;
  const others = jointGroup(index.meeting, id).filter((item) => item !== own);
  return { kind: 'item', meeting: index.meeting.id, items: [own, ...others].map((item) => itemPrint(index, item)) };
}

/** The anchor of an entry. `under` is the item at which it was chosen, where it is taken up with others. */
export function entryAnchor(index: MeetingIndex, place: Occurrence, under?: ItemId): EntryAnchor {
  const { entry, session } = place;
  const known = entry.items.flatMap((id) => index.items.get(id) ?? []);
  const items = known.toSorted((a, b) => Number(b.id === under) - Number(a.id === under));
  const places = items[0] ? (index.places.get(items[0].id) ?? []) : index.otherBusiness(entry.title);
  return {
    kind: 'entry',
    meeting: index.meeting.id,
    items: items.map((item) => itemPrint(index, item)),
    ...(entry.title ? { title: entry.title } : {}),
    bodies: session.bodies.map((id) => bodyPrint(index, id)),
    places: places.map(({ slot }) => hoursPrint(slot)),
    nth: Math.max(
      0,
      places.findIndex((other) => isSamePlace(other, place)),
    ),
  };
}

/** The anchor of a whole session. */
export function sessionAnchor(index: MeetingIndex, slot: Slot, session: Session): SessionAnchor {
  const alike = slot.sessions.filter((other) => haveSameBodies(other.bodies, session.bodies));
  const [entry] = session.entries;
  return {
    kind: 'session',
    meeting: index.meeting.id,
    bodies: session.bodies.map((id) => bodyPrint(index, id)),
    hours: hoursPrint(slot),
    nth: Math.max(
      0,
      alike.findIndex((other) => other.id === session.id),
    ),
    first: entry ? entryAnchor(index, { slot, session, entry, index: 0 }) : null,
  };
}

/** Whether two places are one entry of the programme. */
export function isSamePlace(a: Occurrence, b: Occurrence): boolean {
  return a.slot.id === b.slot.id && a.session.id === b.session.id && a.index === b.index;
}

/** Whether two sessions are of the same bodies, in whatever order. */
export function haveSameBodies(some: readonly BodyId[], others: readonly BodyId[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id));
}
