// What changed between two states of a programme of work. An item's places are held against each other slot by slot:
// what stayed in its slot, what went from one slot to another (one change, not two), what was added or withdrawn.
import type { Business, Hours, ProgrammeChange, SessionPlace } from './changes.ts';
import { bodiesKey, hoursOf, placeOf, slotChanges } from './compare-slots.ts';
import type { BodyId, Entry, Item, Meeting, Slot } from './meeting.ts';
import { alike, type Correspondence, isSame, pairUp } from './pairing.ts';

/** One item of an entry in its place, known by a mark that both states share. */
interface Occurrence {
  /** The item, or the title of business outside the agenda. */
  readonly mark: string;
  readonly item: Item | null;
  readonly slot: string;
  readonly place: SessionPlace;
  readonly entry: Entry;
  /** The marks of all that the entry takes up, as one key. */
  readonly beside: string;
  /** Its order among the places of the same mark. */
  readonly nth: number;
  /** Its order in the whole programme. */
  readonly index: number;
}

/** An occurrence before and after; one side is missing where it was added or withdrawn. */
interface Course {
  readonly from: Occurrence | null;
  readonly to: Occurrence | null;
}

/** What changed in the programme of work. */
export function compareProgrammes(before: Meeting, after: Meeting, common: Correspondence): ProgrammeChange[] {
  const { slots, laterBody, laterItem } = common;
  const slotMark = new Map<Slot, string>();
  slots.both.forEach((pair, index) => {
    slotMark.set(pair.before, `${index}`);
    slotMark.set(pair.after, `${index}`);
  });
  const itemsAfter = new Map(after.agenda.map((item) => [item.id, item]));
  const itemsBefore = new Map(
    before.agenda.map((item) => [item.id, itemsAfter.get(laterItem.get(item.id) ?? '') ?? item]),
  );
  const earlier = occurrences(before, {
    slotMark: (slot) => slotMark.get(slot) ?? `gone ${slot.id}`,
    itemMark: (id) => laterItem.get(id) ?? `gone ${id}`,
    item: (id) => itemsBefore.get(id) ?? null,
    body: (id) => laterBody.get(id) ?? id,
  });
  const later = occurrences(after, {
    slotMark: (slot) => slotMark.get(slot) ?? `come ${slot.id}`,
    itemMark: (id) => id,
    item: (id) => itemsAfter.get(id) ?? null,
    body: (id) => id,
  });
  const courses = coursesOf(earlier, later);
  const { left, told } = freed(merged(courses.flatMap(courseChanges)), slots.gone);
  return [
    ...slotChanges(common).filter((change) => change.kind !== 'slot-cancelled' || !left.has(change.slot)),
    ...told,
    ...orderChanges(courses, new Map(slots.both.map((pair, index) => [`${index}`, hoursOf(pair.after)]))),
  ];
}

/** Slots that are gone because all that they held has moved: the last move tells it, and they are no change by themselves. */
function freed(
  changes: readonly ProgrammeChange[],
  gone: readonly Slot[],
): { readonly left: ReadonlySet<Slot>; readonly told: readonly ProgrammeChange[] } {
  const last = new Map<ProgrammeChange, Slot>();
  for (const slot of gone) {
    const leaving = changes.filter((change) => 'from' in change && change.from.slot === slot.id);
    const move = leaving.at(-1);
    const isBare = slot.sessions.some(({ entries }) => entries.length === 0);
    if (move && !isBare && leaving.every(({ kind }) => kind === 'entry-moved')) last.set(move, slot);
  }
  const told = changes.map((change) => {
    const frees = last.get(change);
    return frees ? { ...change, frees } : change;
  });
  return { left: new Set(last.values()), told };
}

interface Marks {
  readonly slotMark: (slot: Slot) => string;
  readonly itemMark: (id: string) => string;
  readonly item: (id: string) => Item | null;
  readonly body: (id: BodyId) => BodyId;
}

function occurrences(meeting: Meeting, marks: Marks): readonly Occurrence[] {
  const count = new Map<string, number>();
  const found: Occurrence[] = [];
  for (const slot of meeting.slots) {
    for (const session of slot.sessions) {
      const place = placeOf(slot, session, marks.body);
      for (const entry of session.entries) {
        const beside = entry.items.map(marks.itemMark).sort().join(' ');
        const add = (mark: string, item: Item | null): void => {
          const nth = count.get(mark) ?? 0;
          count.set(mark, nth + 1);
          found.push({ mark, item, slot: marks.slotMark(slot), place, entry, beside, nth, index: found.length });
        };
        for (const id of entry.items) add(marks.itemMark(id), marks.item(id));
        if (entry.items.length === 0) add(`title ${JSON.stringify(entry.title ?? {})}`, null);
      }
    }
  }
  return found;
}

function coursesOf(earlier: readonly Occurrence[], later: readonly Occurrence[]): readonly Course[] {
  const { both, gone, come } = pairUp(earlier, later, [
    // Where an item stands twice, the one that is taken up with the same others.
    alike((one) => JSON.stringify([one.mark, one.slot, bodiesKey(one.place), one.entry.continued, one.beside])),
    alike((one) => JSON.stringify([one.mark, one.slot, bodiesKey(one.place), one.beside])),
    alike((one) => JSON.stringify([one.mark, one.slot, bodiesKey(one.place), one.entry.continued])),
    alike((one) => JSON.stringify([one.mark, one.slot, bodiesKey(one.place)])),
    alike((one) => JSON.stringify([one.mark, one.slot])),
    // Business outside the agenda that only got another title, in the same sitting.
    alike((one) => (one.item === null ? JSON.stringify([one.slot, bodiesKey(one.place)]) : null)),
    alike((one) => one.mark),
  ]);
  return [
    ...both.map(({ before, after }) => ({ from: before, to: after })),
    ...gone.map((from) => ({ from, to: null })),
    ...come.map((to) => ({ from: null, to })),
  ];
}

/** A change of one item, with the entry that it is merged by: joint items of an entry change together. */
interface ItemChange {
  readonly entry: Entry;
  readonly other: string;
  readonly change: Exclude<ProgrammeChange, { readonly kind: 'order-changed' }>;
}

function courseChanges({ from, to }: Course): readonly ItemChange[] {
  if (!to) {
    if (!from) return [];
    const change = { kind: 'entry-withdrawn' as const, business: businessOf(from), from: from.place };
    return [{ entry: from.entry, other: '', change }];
  }
  const business = businessOf(to);
  if (!from) return [{ entry: to.entry, other: '', change: { kind: 'entry-added' as const, business, to: to.place } }];
  const told: ItemChange['change'][] = [];
  const moved = from.slot !== to.slot;
  const places = { business, from: from.place, to: to.place };
  const place = to.place;
  if (moved) told.push({ kind: 'entry-moved', ...places });
  else if (bodiesKey(from.place) !== bodiesKey(to.place)) told.push({ kind: togetherness(from, to), ...places });
  const titles = { before: from.entry.title ?? null, after: to.entry.title ?? null };
  if (!isSame(titles.before, titles.after)) told.push({ kind: 'entry-retitled', business, place, ...titles });
  const minutes = { before: from.entry.minutes ?? null, after: to.entry.minutes ?? null };
  if (minutes.before !== minutes.after) told.push({ kind: 'entry-length-changed', business, place, ...minutes });
  const marks = { before: from.entry.continued, after: to.entry.continued };
  if (!moved && marks.before !== marks.after && from.nth > 0 === to.nth > 0)
    told.push({ kind: 'continued-mark-changed', business, place, ...marks });
  return told.map((change) => ({
    entry: change.kind === 'entry-no-longer-joint' ? from.entry : to.entry,
    other: change.kind === 'entry-moved' ? from.slot : '',
    change,
  }));
}

function togetherness(
  from: Occurrence,
  to: Occurrence,
): 'entry-became-joint' | 'entry-no-longer-joint' | 'entry-bodies-changed' {
  if (to.place.bodies.length > from.place.bodies.length) return 'entry-became-joint';
  return to.place.bodies.length < from.place.bodies.length ? 'entry-no-longer-joint' : 'entry-bodies-changed';
}

function businessOf({ item, entry }: Occurrence): Business {
  return { items: item ? [item] : [], ...(entry.title ? { title: entry.title } : {}) };
}

/** The changes of an entry's items told as one, with all its items. */
function merged(changes: readonly ItemChange[]): readonly ProgrammeChange[] {
  const byEntry = new Map<Entry, Map<string, ItemChange['change']>>();
  for (const { entry, other, change } of changes) {
    const own = byEntry.get(entry) ?? new Map<string, ItemChange['change']>();
    byEntry.set(entry, own);
    const key = `${change.kind} ${other}`;
    const first = own.get(key);
    own.set(key, first && 'business' in first && 'business' in change ? together(first, change) : change);
  }
  return [...byEntry.values()].flatMap((own) => [...own.values()]);
}

function together<Told extends { readonly business: Business }>(first: Told, next: Told): Told {
  return { ...first, business: { ...first.business, items: [...first.business.items, ...next.business.items] } };
}

/** Slots in which a body takes up what stayed there in another order. */
function orderChanges(courses: readonly Course[], hours: ReadonlyMap<string, Hours>): readonly ProgrammeChange[] {
  const bySlot = new Map<string, Stayed[]>();
  for (const { from, to } of courses) {
    if (!from || !to || from.slot !== to.slot) continue;
    const stayed = bySlot.get(to.slot) ?? [];
    stayed.push({ from, to });
    bySlot.set(to.slot, stayed);
  }
  return [...bySlot].flatMap(([mark, stayed]): ProgrammeChange[] => {
    const slot = hours.get(mark);
    const before = stayed.toSorted((a, b) => a.from.index - b.from.index);
    const after = stayed.toSorted((a, b) => a.to.index - b.to.index);
    const bodies = new Set(stayed.flatMap(bodiesOf));
    const ownOrder = (all: readonly Stayed[], body: BodyId): readonly Stayed[] =>
      all.filter((one) => bodiesOf(one).includes(body));
    const kept = [...bodies].every((body) => isInSameOrder(ownOrder(before, body), ownOrder(after, body)));
    if (!slot || kept) return [];
    return [{ kind: 'order-changed', slot, before: businessInOrder(before), after: businessInOrder(after) }];
  });
}

interface Stayed {
  readonly from: Occurrence;
  readonly to: Occurrence;
}

function bodiesOf({ to }: Stayed): readonly BodyId[] {
  return to.item ? [to.item.body] : to.place.bodies;
}

function isInSameOrder(before: readonly Stayed[], after: readonly Stayed[]): boolean {
  return before.every((one, index) => one === after[index]);
}

function businessInOrder(stayed: readonly Stayed[]): readonly Business[] {
  const byEntry = new Map<Entry, Business>();
  for (const { to } of stayed) {
    const own = businessOf(to);
    const first = byEntry.get(to.entry);
    byEntry.set(to.entry, first ? { ...first, items: [...first.items, ...own.items] } : own);
  }
  return [...byEntry.values()];
}
