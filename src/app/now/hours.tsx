// Hours of a slot and times of the day, in tabular figures that keep their order among Arabic words.
import type { Slot } from '#domain/meeting.ts';

/** "10:00–13:00". */
export function Hours({ slot }: { slot: Pick<Slot, 'start' | 'end'> }) {
  return (
    <bdi dir="ltr" className="figures whitespace-nowrap">
      {slot.start}–{slot.end}
    </bdi>
  );
}
