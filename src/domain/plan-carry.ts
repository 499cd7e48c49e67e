// Carries a plan over an update of a meeting: every anchor is set anew on what it belongs to in the later state, paired
// with the same rules by which changes are told (pairing.ts); what is gone is kept and known as lost.
import type { Item, ItemId, Meeting, Session, Slot } from './meeting.ts';
import { indexOf, type MeetingIndex } from './meeting-index.ts';
import { alike, type Correspondence, correspondence, isSame, type Pairs, pairUp } from './pairing.ts';
import type { Plan } from './plan.ts';
import {
  type Anchor,
  type EntryAnchor,
  entryAnchor,
  hoursPrint,
  isSamePlace,
  itemAnchor,
  sessionAnchor,
} from './plan-anchor.ts';
import type { Anchored, PlanEdit } from './plan-edits.ts';
import { anchorOf, findAnchor, findItem, type Standing, sittingIn } from './plan-standing.ts';
import type { Occurrence } from './programme.ts';

/** An update of a meeting, prepared once for carrying many anchors over it. */
export interface Update {
  readonly before: MeetingIndex;
  readonly after: MeetingIndex;
  readonly common: Correspondence;
  /** Slots of both states that are the same bear the same mark. */
  readonly slotMarks: ReadonlyMap<Slot, string>;
}

/** Prepares an update of a meeting from one state to another. */
export function updateOf(before: Meeting, after: Meeting): Update {
  const common = correspondence(before, after);
  const slotMarks = new Map<Slot, string>();
  common.slots.both.forEach((pair, at) => {
    slotMarks.set(pair.before, `${at}`);
    slotMarks.set(pair.after, `${at}`);
  });
  return { before: indexOf(before), after: indexOf(after), common, slotMarks };
}

/** The edit that carries a plan over an update of a meeting; null where nothing in it has to change. */
export function planAfterUpdate(plan: Plan, before: Meeting, after: Meeting): PlanEdit | null {
  const own = (things: readonly Anchored[]): boolean => things.some(({ anchor }) => anchor.meeting === before.id);
  if (before === after || !(own(plan.marks) || own(plan.notes))) return null;
  const update = updateOf(before, after);
  const carried = (things: readonly Anchored[]): readonly Anchored[] =>
    things.flatMap(({ id, anchor }) => {
      const next = carryAnchor(anchor, update);
      return isSame(next, anchor) ? [] : [{ id, anchor: next }];
    });
  const [marks, notes] = [carried(plan.marks), carried(plan.notes)];
  return marks.length > 0 || notes.length > 0 ? { kind: 'carry', marks, notes } : null;
}

/** An edit made before an update, as it means after it: what an undo brings back stands where it now belongs. */
export function carriedEdit(edit: PlanEdit, update: Update): PlanEdit {
  const carried = <Thing extends { readonly anchor: Anchor }>(thing: Thing): Thing => ({
    ...thing,
    anchor: carryAnchor(thing.anchor, update),
  });
  switch (edit.kind) {
    case 'set-mark':
      return edit.mark ? { ...edit, mark: carried(edit.mark) } : edit;
    case 'set-note':
      return edit.note ? { ...edit, note: carried(edit.note) } : edit;
    case 'carry':
      return { ...edit, marks: edit.marks.map(carried), notes: edit.notes.map(carried) };
    case 'all':
      return { ...edit, edits: edit.edits.map((one) => carriedEdit(one, update)) };
    case 'replace':
      return {
        ...edit,
        plan: { ...edit.plan, marks: edit.plan.marks.map(carried), notes: edit.plan.notes.map(carried) },
      };
    default:
      return edit;
  }
}

/** An anchor as it is after an update: on what it belongs to now, or lost. Anchors of other meetings stay. */
export function carryAnchor(anchor: Anchor, update: Update): Anchor {
  const { before, after } = update;
  if (anchor.meeting !== before.meeting.id) return anchor;
  const standing = findAnchor(before, anchor);
  const carried = standing && carryStanding(anchor, standing, update);
  if (carried) return carried;
  if (anchor.kind === 'entry') return carryLostEntry(anchor, update);
  const back = findAnchor(after, { ...anchor, lost: true });
  if (back) return anchorOf(after, back) ?? anchor;
  if (anchor.kind === 'item' || !anchor.first) return { ...anchor, lost: true };
  return { ...anchor, lost: true, first: carryLostEntry(anchor.first, update) };
}

/**
 * A lost entry comes back where it was: at its own hours, as a place that was not there before. At other hours it
 * would be a guess which of the lost ones came back. It knows the places beside it, so as not to take one that moves.
 */
function carryLostEntry(anchor: EntryAnchor, update: Update): EntryAnchor {
  const { before, after } = update;
  const lost = { ...anchor, lost: true };
  const print = anchor.items[0];
  const earlier = print && findItem(before, print, anchor.lost);
  const later = earlier && laterItem(earlier.id, update);
  if (print && !later) {
    const back = findAnchor(after, lost);
    return back?.kind === 'entry' ? entryAnchor(after, back) : lost;
  }
  const placesIn = (index: MeetingIndex, id: ItemId | undefined): readonly Occurrence[] =>
    (id === undefined ? index.otherBusiness(anchor.title ?? {}) : index.places.get(id)) ?? [];
  const now = placesIn(after, later?.id);
  const { come } = pairPlaces(placesIn(before, earlier?.id), now, update);
  const own = anchor.places[anchor.nth];
  const back = come.find(({ slot }) => own && slot.date === own.date && slot.start === own.start);
  if (back) return entryAnchor(after, back, later?.id);
  const items = later ? [...(itemAnchor(after, later.id)?.items.slice(0, 1) ?? []), ...anchor.items.slice(1)] : [];
  return {
    ...lost,
    items,
    places: [...now.map(({ slot }) => hoursPrint(slot)), ...(own ? [own] : [])],
    nth: now.length,
  };
}

function carryStanding(anchor: Anchor, standing: Standing, update: Update): Anchor | null {
  const { before, after, common } = update;
  switch (standing.kind) {
    case 'item': {
      const later = standing.items.flatMap((item) => laterItem(item.id, update) ?? []);
      return later[0] ? itemAnchor(after, later[0].id) : null;
    }
    case 'entry': {
      const place = carryPlace(standing, leadFirst(before, standing, anchor), update);
      return place && entryAnchor(after, place.to, place.under);
    }
    case 'session': {
      const slot = update.common.slots.both.find((pair) => pair.before === standing.slot)?.after;
      const bodies = standing.session.bodies.flatMap((id) => common.laterBody.get(id) ?? []);
      const nth = anchor.kind === 'session' ? anchor.nth : 0;
      const session = slot && sittingIn(slot, bodies, nth);
      if (slot && session) return sessionAnchor(after, slot, session);
      return followEntries(standing, update);
    }
  }
}

/** The items of an entry, first the one under which it was chosen. */
function leadFirst(index: MeetingIndex, { entry }: Occurrence, anchor: Anchor): readonly ItemId[] {
  const print = anchor.kind === 'session' ? undefined : anchor.items[0];
  const lead = print && findItem(index, print, anchor.lost)?.id;
  return entry.items.toSorted((a, b) => Number(b === lead) - Number(a === lead));
}

function laterItem(id: ItemId, { common, after }: Update): Item | undefined {
  return after.items.get(common.laterItem.get(id) ?? '');
}

/** Where a session's business went, when the session itself is no longer there. */
function followEntries({ slot, session }: { slot: Slot; session: Session }, update: Update): Anchor | null {
  for (const [index, entry] of session.entries.entries()) {
    const place = carryPlace({ slot, session, entry, index }, entry.items, update);
    if (place) return sessionAnchor(update.after, place.to.slot, place.to.session);
  }
  return null;
}

/** Where an entry went: with the first of its items that is still taken up for it, or by its title. */
function carryPlace(
  place: Occurrence,
  items: readonly ItemId[],
  update: Update,
): { to: Occurrence; under?: ItemId } | null {
  const { before, after } = update;
  const partnerIn = ({ both }: Pairs<Occurrence>): Occurrence | undefined =>
    both.find((pair) => isSamePlace(pair.before, place))?.after;
  for (const id of items) {
    const later = laterItem(id, update);
    if (!later) continue;
    const to = partnerIn(pairPlaces(before.places.get(id) ?? [], after.places.get(later.id) ?? [], update));
    if (to) return { to, under: later.id };
  }
  if (items.some((id) => before.items.has(id))) return null;
  const title = ({ entry }: Occurrence): string => JSON.stringify(entry.title ?? {});
  const to = partnerIn(pairPlaces(before.otherBusiness(), after.otherBusiness(), update, title));
  return to ? { to } : null;
}

/** Pairs all places of one business in both states: in the slot where they stayed first, then in order. */
function pairPlaces(
  earlier: readonly Occurrence[],
  later: readonly Occurrence[],
  { common, slotMarks }: Update,
  title: ((place: Occurrence) => string) | null = null,
): Pairs<Occurrence> {
  const gone = new Set(earlier);
  const bodies = (one: Occurrence): string =>
    one.session.bodies
      .map((id) => (gone.has(one) ? (common.laterBody.get(id) ?? id) : id))
      .sort()
      .join(' ');
  const slot = (one: Occurrence): string =>
    slotMarks.get(one.slot) ?? `${gone.has(one) ? 'gone' : 'come'} ${one.slot.id}`;
  const own = (one: Occurrence): string => title?.(one) ?? '';
  return pairUp(earlier, later, [
    alike((one) => JSON.stringify([slot(one), bodies(one), own(one), one.entry.continued])),
    alike((one) => JSON.stringify([slot(one), bodies(one), own(one)])),
    alike((one) => JSON.stringify([slot(one), own(one)])),
    alike((one) => (title ? JSON.stringify([slot(one), bodies(one)]) : null)),
    alike(own),
  ]);
}
