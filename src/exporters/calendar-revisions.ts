// Brings the events of an export into line with those of the last one: the same event keeps its UID wherever it went,
// a changed one gets a higher SEQUENCE, one that is no longer there is told as cancelled.
import { alike, isSame, pairUp } from '#domain/pairing.ts';
import type { CalendarEvent, ExportedEvent } from './calendar-event.ts';

/** The events to be written now. `revision` counts from 0 or 1 and is the SEQUENCE of what is new. */
export function revisedEvents(
  events: readonly CalendarEvent[],
  previous: readonly ExportedEvent[],
  revision: number,
): readonly ExportedEvent[] {
  const { both, gone } = pairUp<CalendarEvent>(previous, events, [
    alike(({ uid, place }) => JSON.stringify([uid, place])),
    alike(({ place }) => place),
    alike(({ uid }) => uid),
  ]);
  const earlier = new Map(both.map(({ before, after }) => [after, before as ExportedEvent]));
  const taken = new Set(previous.map(({ uid }) => uid));
  const now = events.map((event): ExportedEvent => {
    const old = earlier.get(event);
    if (!old) {
      const uid = freeUid(event.uid, taken);
      taken.add(uid);
      return { ...event, uid, sequence: revision };
    }
    const same = isSame(contentOf(old), contentOf(event));
    return { ...event, uid: old.uid, sequence: same ? old.sequence : Math.max(revision, old.sequence + 1) };
  });
  return [...now, ...(gone as readonly ExportedEvent[]).map((event) => cancelled(event, revision))];
}

function cancelled(event: ExportedEvent, revision: number): ExportedEvent {
  if (event.status === 'CANCELLED') return event;
  return { ...event, status: 'CANCELLED', sequence: Math.max(revision, event.sequence + 1) };
}

/** What a reader of the calendar sees. */
function contentOf({ start, end, floating, summary, description, location, status, busy }: CalendarEvent): unknown {
  return { start, end, floating, summary, description, location, status, busy };
}

function freeUid(uid: string, taken: ReadonlySet<string>): string {
  for (let copy = 1; ; copy++) {
    const candidate = copy === 1 ? uid : `${copy}-${uid}`;
    if (!taken.has(candidate)) return candidate;
  }
}
