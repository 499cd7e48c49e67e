// What an update means for a plan: which of its changes touch what was chosen, noted or is being read, and which of
// them were seen already.
import { changeKeys, oppositeKey } from './change-key.ts';
import type { Change } from './changes.ts';
import type { DocumentSymbol, Item, ItemId, LocalDate, LocalTime, Meeting } from './meeting.ts';
import type { Plan } from './plan.ts';
import type { Anchor, EntryAnchor, ItemPrint } from './plan-anchor.ts';
import type { PlanEdit } from './plan-edits.ts';
import { type ResolvedPlan, resolvePlan } from './plan-resolve.ts';
import type { Standing } from './plan-standing.ts';

/** A change with what it means for a plan. */
export interface ChangeForMe {
  readonly change: Change;
  /** By which the plan remembers that it was seen. */
  readonly key: string;
  readonly mine: boolean;
  readonly seen: boolean;
}

/**
 * The changes of one meeting, mine first and otherwise in their order. The plan is that after the update
 * (planAfterUpdate), the meeting the later state. What was chosen as "not" is not mine.
 */
export function changesForMe(changes: readonly Change[], plan: Plan, after: Meeting): readonly ChangeForMe[] {
  const touches = touchOf(plan, resolvePlan([after], plan), after);
  const keys = changeKeys(after.id, changes);
  const seen = new Set(plan.seen);
  const told = changes.map((change, index) => {
    const key = keys[index] as string;
    return { change, key, mine: touches(change), seen: seen.has(key) };
  });
  return [...told.filter(({ mine }) => mine), ...told.filter(({ mine }) => !mine)];
}

/** The edit by which changes count as seen. A change that takes back an earlier one lets that be told anew. */
export function seeChanges(meeting: string, told: readonly ChangeForMe[]): PlanEdit {
  const add = told.map(({ key }) => key);
  const forget = told.map(({ change }) => oppositeKey(meeting, change)).filter((key) => !add.includes(key));
  return { kind: 'see', add, forget };
}

type Place = { readonly date: LocalDate; readonly start: LocalTime; readonly bodies?: readonly string[] };

function touchOf(plan: Plan, resolved: ResolvedPlan, meeting: Meeting): (change: Change) => boolean {
  const chosen = resolved.marks.filter(({ of }) => of.anchor.meeting === meeting.id && of.choice !== 'not');
  const noted = resolved.notes.filter(({ of }) => of.anchor.meeting === meeting.id);
  const all = [...chosen, ...noted];
  const items = new Set(all.flatMap(({ standing }) => (standing ? itemsAt(standing) : [])));
  const goneItems = new Set(all.flatMap(({ of, standing }) => (standing ? [] : itemsOf(of.anchor)).map(goneMark)));
  const titles = new Set(all.flatMap(({ of, standing }) => titlesOf(of.anchor, standing)));
  const places = chosen.flatMap(({ of, standing }) => placesOf(of.anchor, standing));
  const papers = new Set<DocumentSymbol>([
    ...plan.reading.map(({ symbol }) => symbol),
    ...meeting.agenda.filter(({ id }) => items.has(id)).flatMap(({ documents }) => documents),
  ]);
  const isMine = (item: Item): boolean => items.has(item.id) || goneItems.has(goneMark(item));
  const isMyHour = (hours: Place): boolean =>
    places.some(({ date, start }) => date === hours.date && start === hours.start);
  const isMyPlace = (place: Place): boolean =>
    places.some(
      ({ date, start, bodies }) =>
        date === place.date && start === place.start && (bodies ?? []).some((body) => place.bodies?.includes(body)),
    );
  return (change) => {
    switch (change.kind) {
      case 'venue-changed':
      case 'time-zone-changed':
      case 'dates-changed':
        return all.length > 0;
      case 'item-added':
      case 'item-removed':
        return isMine(change.item);
      case 'item-renamed':
      case 'item-renumbered':
      case 'annotation-changed':
        return isMine(change.after);
      case 'items-became-joint':
      case 'items-no-longer-joint':
        return change.items.some(isMine);
      case 'document-added':
      case 'document-removed':
        return papers.has(change.document.symbol) || change.items.some(isMine);
      case 'document-changed':
        return papers.has(change.after.symbol);
      case 'document-listed':
      case 'document-unlisted':
        return papers.has(change.document.symbol) || isMine(change.item);
      case 'slot-added':
        return false;
      case 'slot-cancelled':
        return (
          isMyHour(change.slot) ||
          change.slot.sessions.some((one) => one.entries.some((e) => e.items.some((id) => items.has(id))))
        );
      case 'slot-time-changed':
        return isMyHour(change.before) || isMyHour(change.after);
      case 'slot-mode-changed':
        return isMyHour(change.slot);
      case 'room-changed':
      case 'session-added':
      case 'session-cancelled':
        return isMyPlace(change.place);
      case 'order-changed':
        return change.after.some((business) => business.items.some(isMine)) || isMyHour(change.slot);
      case 'entry-moved':
        return (
          isMyBusiness(change) ||
          isMyPlace(change.from) ||
          isMyPlace(change.to) ||
          (change.frees !== undefined && isMyHour(change.frees))
        );
      case 'entry-became-joint':
      case 'entry-no-longer-joint':
      case 'entry-bodies-changed':
        return isMyBusiness(change) || isMyPlace(change.from) || isMyPlace(change.to);
      case 'entry-added':
        return isMyBusiness(change) || isMyPlace(change.to);
      case 'entry-withdrawn':
        return isMyBusiness(change) || isMyPlace(change.from);
      case 'entry-retitled':
      case 'entry-length-changed':
      case 'continued-mark-changed':
        return isMyBusiness(change) || isMyPlace(change.place);
      default:
        return false;
    }
  };

  function isMyBusiness({
    business,
  }: {
    readonly business: { readonly items: readonly Item[]; readonly title?: object };
  }): boolean {
    return (
      business.items.some(isMine) || (business.items.length === 0 && titles.has(JSON.stringify(business.title ?? {})))
    );
  }
}

function itemsAt(standing: Standing): readonly ItemId[] {
  if (standing.kind === 'item') return standing.items.map(({ id }) => id);
  if (standing.kind === 'entry') return standing.entry.items;
  return standing.session.entries.flatMap(({ items }) => items);
}

function itemsOf(anchor: Anchor): readonly ItemPrint[] {
  return (anchor.kind === 'session' ? anchor.first : anchor)?.items ?? [];
}

/** What is gone is named by its earlier id, which another item may have by now: the title tells them apart. */
function goneMark({ id, title }: Pick<Item, 'id' | 'title'>): string {
  return JSON.stringify([id, title]);
}

function titlesOf(anchor: Anchor, standing: Standing | null): readonly string[] {
  if (standing?.kind === 'session') return standing.session.entries.map(({ title }) => JSON.stringify(title ?? {}));
  const title = standing?.kind === 'entry' ? standing.entry.title : anchor.kind === 'entry' ? anchor.title : undefined;
  return title ? [JSON.stringify(title)] : [];
}

/** The sessions that were chosen: where they are, or where they were. */
function placesOf(anchor: Anchor, standing: Standing | null): readonly Place[] {
  if (standing) {
    if (standing.kind === 'item') return [];
    return [{ date: standing.slot.date, start: standing.slot.start, bodies: standing.session.bodies }];
  }
  if (anchor.kind === 'item') return [];
  const hours = anchor.kind === 'session' ? anchor.hours : lastHours(anchor);
  return hours ? [{ date: hours.date, start: hours.start, bodies: anchor.bodies.map(({ id }) => id) }] : [];
}

function lastHours(anchor: EntryAnchor): Place | undefined {
  return anchor.places[anchor.nth];
}
