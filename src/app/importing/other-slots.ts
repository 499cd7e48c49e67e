// Where documents disagree on a slot a person may take the other document's: that it meets at all, or what it takes up.
import type { Meeting, Slot } from '#domain/meeting.ts';
import type { Reading } from '#importers/reading.ts';

/** How a further document has the slots that are disputed, by their ids. */
export type OtherSlots = NonNullable<Reading['others']>;

interface Chosen {
  /** Of a slot. */
  readonly id: string;
  /** `taken` (true, false) or `from` (own, other). */
  readonly fields: { readonly [field: string]: string };
}

/** The meeting with the slots as they were chosen. */
export function withChosenSlots(meeting: Meeting, chosen: readonly Chosen[], others: OtherSlots): Meeting {
  if (chosen.length === 0) return meeting;
  const byId = new Map<string, Slot>(meeting.slots.map((slot) => [slot.id, slot]));
  for (const { id, fields } of chosen) {
    const [own, other] = [byId.get(id), others[id]];
    if (fields.taken === 'false') byId.delete(id);
    else if (fields.taken === 'true' && !own && other) byId.set(id, other);
    else if (fields.from === 'other' && own && other) byId.set(id, { ...own, sessions: other.sessions });
  }
  return { ...meeting, slots: [...byId.values()] };
}
