// Where the line for now lies in a day: within the slot that is on, or on the edge before the next one.
import { type MinuteOfDay, minuteOfDay } from '#domain/time.ts';
import type { DayLayout } from './day-layout.ts';
import { type Row, row, type Share, share } from './units.ts';

/** A place between two edges of rows: how far down from the first row's top to the last row's bottom. */
export interface NowPlace {
  readonly row: Row;
  readonly rowSpan: number;
  readonly at: Share;
}

/** The place of a minute in a day's table; null for a day without rows. */
export function nowPlace(layout: DayLayout, minute: MinuteOfDay): NowPlace | null {
  if (layout.hours.length === 0) return null;
  for (const group of layout.hours) {
    const start = minuteOfDay(group.slots[0]?.start ?? '00:00');
    if (minute < start) return { row: group.row, rowSpan: group.rowSpan, at: share(0) };
    const next = layout.hours.find((other) => other.row === group.row + group.rowSpan);
    const ends = Math.max(...group.slots.map((slot) => minuteOfDay(slot.end)));
    const end = next ? Math.min(ends, minuteOfDay(next.slots[0]?.start ?? '24:00')) : ends;
    if (minute < end) return { row: group.row, rowSpan: group.rowSpan, at: share((minute - start) / (end - start)) };
  }
  return { row: row(layout.rows - 1), rowSpan: 1, at: share(1) };
}
