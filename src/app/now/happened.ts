// What was seen to happen with an entry, noted by hand in the room. Kept on this device as a setting of its own, so that
// two tabs do not overwrite each other; its key names the entry by what it is, so that it survives an update.
import type { Entry } from '#domain/meeting.ts';
import type { Sitting } from './room-now.ts';

/** What can happen with an entry. */
export const HAPPENINGS = ['began', 'concluded', 'not-started'] as const;

export type Happening = (typeof HAPPENINGS)[number];

/** What happened with an entry, and when it was noted. */
export interface Happened {
  readonly what: Happening;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The setting's key of an entry in its sitting. */
export function happenedKey(meeting: string, { slot, session }: Sitting, entry: Entry): string {
  const business = entry.items.length > 0 ? entry.items : (entry.title ?? {});
  return `now:${JSON.stringify([meeting, slot.date, slot.start, [...session.bodies].sort(), business])}`;
}

/** What a stored setting says; null where it says nothing that is understood. */
export function happenedFrom(value: unknown): Happened | null {
  if (typeof value !== 'object' || value === null || !('what' in value) || !('at' in value)) return null;
  const what = HAPPENINGS.find((one) => one === value.what);
  return what && typeof value.at === 'number' ? { what, at: value.at } : null;
}
