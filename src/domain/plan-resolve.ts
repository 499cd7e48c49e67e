// Where everything in a plan now stands: marks and notes in their meetings, and what follows for each entry and
// session. A mark on an entry goes before one on its session, that before one on its item; of two marks on the same
// thing the later holds, so that what was chosen under either body's item of a joint entry is one choice.
import { type Choice, firmest } from './attendance.ts';
import type { Item, ItemId, Meeting, Session, SessionId, Slot, SlotId } from './meeting.ts';
import { indexOf } from './meeting-index.ts';
import type { Mark, Note, Plan } from './plan.ts';
import { findAnchor, type Standing } from './plan-standing.ts';

/** A mark or note with where it stands. */
export interface Resolved<Thing> {
  readonly of: Thing;
  readonly standing: Standing | null;
  /** Why it stands nowhere: its meeting is not on this device, or what it belonged to is no longer in it. */
  readonly gone: 'meeting' | 'place' | null;
}

/** What holds for an entry or a session. */
export interface Effective {
  readonly choice: Choice;
  /** On what the mark was set that decides; `entries` = a session's own entries do. */
  readonly by: 'entry' | 'session' | 'item' | 'entries';
  /** The deciding mark. */
  readonly mark: Mark;
}

/** A plan with where everything in it now stands. */
export interface ResolvedPlan {
  readonly marks: readonly Resolved<Mark>[];
  readonly notes: readonly Resolved<Note>[];
  /** By entryKey. */
  readonly entries: ReadonlyMap<string, Effective>;
  /** By sessionKey. */
  readonly sessions: ReadonlyMap<string, Effective>;
  /** By itemKey: marks on an item itself. */
  readonly items: ReadonlyMap<string, Mark>;
}

/** The key of a session among all meetings. */
export function sessionKey(meeting: string, slot: SlotId, session: SessionId): string {
  return JSON.stringify([meeting, slot, session]);
}

/** The key of an entry among all meetings. */
export function entryKey(meeting: string, slot: SlotId, session: SessionId, index: number): string {
  return entryKeyIn(sessionKey(meeting, slot, session), index);
}

/** The key of an entry from that of its session: for the many entries of a large meeting. */
export function entryKeyIn(session: string, index: number): string {
  return `${session.slice(0, -1)},${index}]`;
}

/** The key of an item among all meetings. */
export function itemKey(meeting: string, item: Item['id']): string {
  return JSON.stringify([meeting, item]);
}

/** The key of what an anchor stands on. One for a joint item under whichever body it was chosen. */
export function standingKey(standing: Standing): string {
  const { meeting } = standing;
  switch (standing.kind) {
    case 'item':
      return JSON.stringify([meeting.id, 'items', standing.items.map(({ id }) => id).sort()]);
    case 'entry':
      return entryKey(meeting.id, standing.slot.id, standing.session.id, standing.index);
    case 'session':
      return sessionKey(meeting.id, standing.slot.id, standing.session.id);
  }
}

/** Finds where everything in a plan stands in the meetings that are here. */
export function resolvePlan(meetings: readonly Meeting[], plan: Plan): ResolvedPlan {
  const indexes = new Map(meetings.map((meeting) => [meeting.id, indexOf(meeting)]));
  const resolve = <Thing extends Mark | Note>(of: Thing): Resolved<Thing> => {
    const index = indexes.get(of.anchor.meeting);
    const standing = index ? findAnchor(index, of.anchor) : null;
    return { of, standing, gone: standing ? null : index ? 'place' : 'meeting' };
  };
  const marks = plan.marks.map(resolve<Mark>);
  const holding = new Map<string, { mark: Mark; standing: Standing }>();
  for (const { of: mark, standing } of marks) {
    if (!standing) continue;
    const key = standingKey(standing);
    const other = holding.get(key)?.mark;
    if (!other || isLater(mark, other)) holding.set(key, { mark, standing });
  }
  const items = new Map<string, Mark>();
  for (const { mark, standing } of holding.values()) {
    if (standing.kind !== 'item') continue;
    for (const item of standing.items) {
      const key = itemKey(standing.meeting.id, item.id);
      const other = items.get(key);
      if (!other || isLater(mark, other)) items.set(key, mark);
    }
  }
  const entries = new Map<string, Effective>();
  const sessions = new Map<string, Effective>();
  for (const meeting of meetings) {
    for (const slot of meeting.slots) {
      for (const session of slot.sessions) {
        resolveSession(meeting, slot, session, { holding, items, entries, sessions });
      }
    }
  }
  return { marks, notes: plan.notes.map(resolve<Note>), entries, sessions, items };
}

function isLater(a: Mark, b: Mark): boolean {
  return a.at > b.at || (a.at === b.at && a.id > b.id);
}

interface Tables {
  readonly holding: ReadonlyMap<string, { readonly mark: Mark }>;
  readonly items: ReadonlyMap<string, Mark>;
  readonly entries: Map<string, Effective>;
  readonly sessions: Map<string, Effective>;
}

function resolveSession(meeting: Meeting, slot: Slot, session: Session, tables: Tables): void {
  const key = sessionKey(meeting.id, slot.id, session.id);
  const whole = tables.holding.get(key)?.mark;
  const own: Effective[] = [];
  session.entries.forEach((entry, index) => {
    const place = entryKeyIn(key, index);
    const mark = tables.holding.get(place)?.mark;
    const item = tables.items.size === 0 ? undefined : latestOf(meeting, entry.items, tables.items);
    const effective = effectiveOf(mark, 'entry') ?? effectiveOf(whole, 'session') ?? effectiveOf(item, 'item');
    if (!effective) return;
    tables.entries.set(place, effective);
    own.push(effective);
  });
  const choice = firmest(own.map((one) => one.choice));
  const deciding = own.find((one) => one.choice === choice);
  const effective: Effective | null =
    deciding && deciding.by !== 'session'
      ? { ...deciding, by: 'entries' }
      : (deciding ?? effectiveOf(whole, 'session'));
  if (effective) tables.sessions.set(key, effective);
}

function latestOf(meeting: Meeting, items: readonly ItemId[], marks: Tables['items']): Mark | undefined {
  return items
    .flatMap((id) => marks.get(itemKey(meeting.id, id)) ?? [])
    .reduce<Mark | undefined>((held, next) => (held && !isLater(next, held) ? held : next), undefined);
}

function effectiveOf(mark: Mark | undefined, by: Effective['by']): Effective | null {
  return mark ? { choice: mark.choice, by, mark } : null;
}
