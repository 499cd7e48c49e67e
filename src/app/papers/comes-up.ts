// When a document is needed: the next time that an item which lists it is taken up, or one above it.
import { isOfItem, type ListedDocument } from '#domain/listed-documents.ts';
import type { ItemId, LocalDate, Meeting } from '#domain/meeting.ts';
import { type Occurrence, occurrencesByItem } from '#domain/programme.ts';
import { minuteOfDay } from '#domain/time.ts';

/** A moment by the venue's clock. */
export interface VenueMoment {
  readonly date: LocalDate;
  /** Minutes since midnight. */
  readonly minute: number;
}

/** When a document is needed. */
export interface ComesUp {
  readonly place: Occurrence;
  /** Whether that was the last time. */
  readonly over: boolean;
}

/** A document with when it is needed; null = the programme does not take its items up. */
export interface Needed extends ListedDocument {
  readonly comesUp: ComesUp | null;
}

const timeOf = ({ slot }: Occurrence): string => `${slot.date} ${slot.start}`;

/** Documents by when they are needed: those that still come up, the next first; then those that did; then the others. */
export function byNeed(meeting: Meeting, documents: readonly ListedDocument[], now: VenueMoment): readonly Needed[] {
  const places = occurrencesByItem(meeting);
  const placesOf = (id: ItemId): readonly Occurrence[] => places.get(id) ?? [];
  const isOver = ({ slot }: Occurrence): boolean =>
    slot.date < now.date || (slot.date === now.date && minuteOfDay(slot.end) <= now.minute);
  const needed = documents.map((listed): Needed => {
    const own = listed.items.flatMap(({ id }) => placesOf(id));
    const above = meeting.agenda.filter((item) => listed.items.some((one) => isOfItem(one, item)));
    const all = (own.length > 0 ? own : above.flatMap(({ id }) => placesOf(id))).toSorted((a, b) =>
      timeOf(a) < timeOf(b) ? -1 : 1,
    );
    const next = all.find((place) => !isOver(place));
    const place = next ?? all.at(-1);
    return { ...listed, comesUp: place ? { place, over: !next } : null };
  });
  const rank = ({ comesUp }: Needed): string => (comesUp ? `${comesUp.over ? 1 : 0} ${timeOf(comesUp.place)}` : '2');
  return needed.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}
