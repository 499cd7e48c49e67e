// The notes on a meeting in the order in which they are looked for: on items as the agenda has them, on times as they
// come, then those whose place is gone.
import type { Meeting } from '#domain/meeting.ts';
import type { Note } from '#domain/plan.ts';
import type { Resolved } from '#domain/plan-resolve.ts';

/** The notes on a meeting. */
export function notesInOrder(meeting: Meeting, notes: readonly Resolved<Note>[]): readonly Resolved<Note>[] {
  const order = new Map(meeting.agenda.map(({ id }, index) => [id, index]));
  const place = ({ standing }: Resolved<Note>): readonly [number, string] => {
    if (!standing) return [2, ''];
    if (standing.kind !== 'item') return [1, `${standing.slot.date} ${standing.slot.start}`];
    return [0, String(order.get(standing.items[0]?.id ?? '') ?? 0).padStart(6, '0')];
  };
  return notes
    .filter(({ of }) => of.anchor.meeting === meeting.id)
    .map((note) => ({ note, place: place(note) }))
    .sort(
      (a, b) =>
        a.place[0] - b.place[0] ||
        (a.place[1] < b.place[1] ? -1 : a.place[1] > b.place[1] ? 1 : a.note.of.at - b.note.of.at),
    )
    .map(({ note }) => note);
}
