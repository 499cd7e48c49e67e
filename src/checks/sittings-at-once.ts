// Which sittings fall together in time. Sessions of one slot that share a body follow each other, so only sittings of
// different slots can clash for a body.
import type { Sitting } from './programme-facts.ts';

/** Pairs of sittings of different slots that overlap. The sittings are in the order of time. */
export function sittingsAtOnce(sittings: readonly Sitting[]): readonly (readonly [Sitting, Sitting])[] {
  const pairs: (readonly [Sitting, Sitting])[] = [];
  let open: Sitting[] = [];
  for (const sitting of sittings) {
    const { date, start } = sitting.slot;
    open = open.filter(({ slot }) => slot.date === date && slot.end > start);
    for (const other of open) if (other.slot !== sitting.slot) pairs.push([other, sitting]);
    open.push(sitting);
  }
  return pairs;
}
