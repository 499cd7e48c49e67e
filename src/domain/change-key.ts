// A stable key for a change of a meeting, by which it is told once. It is made of what the change says, not of ids or
// revisions, so that comparing with an earlier state gives the same change the same key.
import type { Business, Change, Hours, SessionPlace } from './changes.ts';
import { digest } from './digest.ts';
import type { BodyId, Item } from './meeting.ts';

/** A change as it is told: whose, from what, to what. */
interface Told {
  readonly subject: unknown;
  readonly from: unknown;
  readonly to: unknown;
}

/** The keys of changes, one each and in their order; changes that say the same are counted through. */
export function changeKeys(meeting: string, changes: readonly Change[]): readonly string[] {
  const count = new Map<string, number>();
  return changes.map((change) => {
    const key = keyOf(meeting, toldBy(change));
    const nth = (count.get(key) ?? 0) + 1;
    count.set(key, nth);
    return nth === 1 ? key : `${key}.${nth}`;
  });
}

/** The key of the change that takes a change back; once it is told, the first must be told again if it recurs. */
export function oppositeKey(meeting: string, change: Change): string {
  const { subject, from, to } = toldBy(change);
  return keyOf(meeting, { subject, from: to, to: from });
}

function keyOf(meeting: string, { subject, from, to }: Told): string {
  return digest(canonical([meeting, subject, from, to]));
}

const itemPart = ({ body, title }: Item): unknown => [body, title];
const businessPart = ({ items, title }: Business): unknown => [items.map(itemPart), title ?? null];
const hoursPart = ({ date, start, end }: Pick<Hours, 'date' | 'start' | 'end'>): unknown => [date, start, end];
const bodiesPart = (bodies: readonly BodyId[]): unknown => [...bodies].sort();
const placePart = (place: SessionPlace): unknown => [hoursPart(place), bodiesPart(place.bodies)];

function toldBy(change: Change): Told {
  switch (change.kind) {
    case 'body-added':
    case 'body-removed':
      return came('body', change.body.name, change.kind === 'body-added');
    case 'body-renamed':
    case 'body-ordinal-changed':
      return { subject: [change.kind, change.after.id], from: change.before, to: change.after };
    case 'item-added':
    case 'item-removed':
      return came('item', [itemPart(change.item), change.item.number], change.kind === 'item-added');
    case 'item-renamed':
      return { subject: [change.kind, change.after.body], from: change.before.title, to: change.after.title };
    case 'item-renumbered':
      return {
        subject: [change.kind, itemPart(change.after)],
        from: change.before.number,
        to: change.after.number,
      };
    case 'annotation-changed':
      return {
        subject: [change.kind, itemPart(change.after)],
        from: change.before.annotation,
        to: change.after.annotation,
      };
    case 'items-became-joint':
    case 'items-no-longer-joint':
      return came('joint', change.items.map(itemPart), change.kind === 'items-became-joint');
    case 'document-added':
    case 'document-removed':
      return came('document', change.document.symbol, change.kind === 'document-added');
    case 'document-changed':
      return { subject: [change.kind, change.after.symbol], from: change.before, to: change.after };
    case 'document-listed':
    case 'document-unlisted':
      return came('listed', [change.document.symbol, itemPart(change.item)], change.kind === 'document-listed');
    case 'slot-added':
    case 'slot-cancelled':
      return came('slot', hoursPart(change.slot), change.kind === 'slot-added');
    case 'slot-time-changed':
      return { subject: change.kind, from: hoursPart(change.before), to: hoursPart(change.after) };
    case 'slot-mode-changed':
      return { subject: [change.kind, hoursPart(change.slot)], from: change.before, to: change.after };
    case 'room-changed':
      return { subject: [change.kind, placePart(change.place)], from: change.before, to: change.after };
    case 'session-added':
    case 'session-cancelled':
      return came('session', placePart(change.place), change.kind === 'session-added');
    case 'entry-added':
      return { subject: ['entry', businessPart(change.business)], from: null, to: placePart(change.to) };
    case 'entry-withdrawn':
      return { subject: ['entry', businessPart(change.business)], from: placePart(change.from), to: null };
    case 'entry-moved':
    case 'entry-became-joint':
    case 'entry-no-longer-joint':
    case 'entry-bodies-changed':
      return {
        subject: ['entry', change.business.items.map(itemPart)[0] ?? change.business.title],
        from: placePart(change.from),
        to: placePart(change.to),
      };
    case 'entry-retitled':
    case 'entry-length-changed':
    case 'continued-mark-changed':
      return {
        subject: [change.kind, businessPart(change.business), placePart(change.place)],
        from: change.before,
        to: change.after,
      };
    case 'order-changed':
      return {
        subject: [change.kind, hoursPart(change.slot)],
        from: change.before.map(businessPart),
        to: change.after.map(businessPart),
      };
    case 'constraint-changed':
      return { subject: [change.kind, change.constraint], from: change.before, to: change.after };
    default:
      return { subject: change.kind, from: change.before, to: change.after };
  }
}

function came(kind: string, thing: unknown, added: boolean): Told {
  return { subject: [kind, thing], from: added ? 0 : 1, to: added ? 1 : 0 };
}

/** JSON whose keys stand in one order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
