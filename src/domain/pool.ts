// What of the agenda still waits for its place in the programme, and for how much time.
import { parentNumber } from './agenda.ts';
import type { Item, ItemId, Meeting } from './meeting.ts';
import { type Occurrence, occurrencesByItem } from './programme.ts';

/** Business that waits: the same item on the agendas of one or more bodies. */
export interface Waiting {
  /** One a body, in the order of the bodies. */
  readonly items: readonly Item[];
  /** Minutes that it needs in all; null where nobody said. */
  readonly needs: number | null;
  /** Minutes that the programme gives it already. */
  readonly given: number;
  /** It is taken up somewhere, but not for as long as it needs. */
  readonly begun: boolean;
}

/** Items that are the same business, by each of their ids, in the order of the bodies. */
export function businessByItem(meeting: Pick<Meeting, 'agenda' | 'bodies'>): ReadonlyMap<ItemId, readonly Item[]> {
  const byId = new Map(meeting.agenda.map((item) => [item.id, item]));
  const order = new Map(meeting.bodies.map(({ id }, index) => [id, index]));
  return new Map(
    meeting.agenda.map((item) => {
      if (item.jointWith.length === 0) return [item.id, [item]];
      const partners = item.jointWith.map((id) => byId.get(id)).filter((one): one is Item => one !== undefined);
      return [item.id, [item, ...partners].sort((a, b) => (order.get(a.body) ?? 0) - (order.get(b.body) ?? 0))];
    }),
  );
}

/**
 * What waits, in the order of the agenda. An item with items below it does not wait itself; one that is taken up with
 * the item above it does not wait either. An entry without minutes gives an item all that it needs.
 */
export function waitingBusiness(meeting: Meeting): readonly Waiting[] {
  const business = businessByItem(meeting);
  const places = occurrencesByItem(meeting);
  const key = (item: Pick<Item, 'body' | 'number'>): string => `${item.body}/${item.number}`;
  const numbered = new Map(meeting.agenda.map((item) => [key(item), item]));
  const parentOf = (item: Item): Item | undefined => {
    const above = parentNumber(item.number);
    return above === null ? undefined : numbered.get(key({ body: item.body, number: above }));
  };
  const parents = new Set(meeting.agenda.map((item) => parentOf(item)?.id));
  const isAbove = (item: Item | undefined): boolean =>
    item !== undefined && (places.has(item.id) || isAbove(parentOf(item)));

  const told = new Set<ItemId>();
  const waiting: Waiting[] = [];
  for (const item of meeting.agenda) {
    if (told.has(item.id) || parents.has(item.id)) continue;
    const open = (business.get(item.id) ?? [item]).filter((one) => {
      if (told.has(one.id) || isAbove(parentOf(one))) return false;
      const there = places.get(one.id) ?? [];
      const needs = one.minutes ?? 0;
      return (
        there.length === 0 || (there.every(({ entry }) => entry.minutes !== undefined) && minutesOf(there) < needs)
      );
    });
    if (open.length === 0) continue;
    for (const one of open) told.add(one.id);
    const needs = open.reduce<number | null>(
      (most, one) => (one.minutes === undefined ? most : Math.max(most ?? 0, one.minutes)),
      null,
    );
    const there = open.flatMap((one) => places.get(one.id) ?? []);
    waiting.push({
      items: open,
      needs,
      given: Math.max(0, ...open.map((one) => minutesOf(places.get(one.id) ?? []))),
      begun: there.length > 0,
    });
  }
  return waiting;
}

const minutesOf = (places: readonly Occurrence[]): number =>
  places.reduce((sum, { entry }) => sum + (entry.minutes ?? 0), 0);
