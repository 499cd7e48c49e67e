// What every edit of the programme leaves: slots in the order of time, continuations as they follow from it.
import type { Slot } from './meeting.ts';
import { compareSlots, withContinuations } from './programme.ts';

/** The slots in their order, with continuations as they follow. */
export function settled(slots: readonly Slot[]): readonly Slot[] {
  return withContinuations([...slots].sort(compareSlots));
}
