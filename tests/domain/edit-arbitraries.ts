// Edits that fit whatever meeting there is when their turn comes.
import * as fc from 'fast-check';
import type { Edit } from '#domain/edits.ts';
import type { EntryPlace } from '#domain/entry-edits.ts';
import type { Meeting, Text } from '#domain/meeting.ts';
import { meetings } from './meeting-arbitraries.ts';

/** Chooses an edit that fits a meeting, or its absence. */
export type Choice = (meeting: Meeting | null) => Edit;

function placesOf(meeting: Meeting): { from: EntryPlace[]; to: EntryPlace[] } {
  const to = meeting.slots.flatMap((slot) =>
    slot.sessions.map((session) => ({ slot: slot.id, session: session.id, index: session.entries.length })),
  );
  const from = to.flatMap((place) => Array.from({ length: place.index }, (_, index) => ({ ...place, index })));
  return { from, to };
}

const title: fc.Arbitrary<Text | null> = fc.option(fc.string({ maxLength: 8 }).map((en) => ({ en })));

/** A choice of every kind of edit; where one does not fit, the meeting is put. */
export const editsOf: fc.Arbitrary<Choice> = fc
  .record({
    kind: fc.constantFrom('put', 'remove', 'retitle', 'set-slots', 'move-entry'),
    other: meetings,
    title,
    from: fc.nat(),
    to: fc.nat(),
    index: fc.nat(3),
  })
  .map(({ kind, other, title, from, to, index }) => (meeting) => {
    const put: Edit = { kind: 'put', meeting: { ...other, id: 'wg' } };
    if (!meeting) return put;
    if (kind === 'remove') return { kind };
    if (kind === 'retitle') return { kind, title };
    if (kind === 'set-slots') return { kind, slots: other.slots };
    if (kind === 'put') return put;
    const places = placesOf(meeting);
    const source = places.from[from % (places.from.length || 1)];
    const target = places.to[to % (places.to.length || 1)];
    return source && target ? { kind: 'move-entry', from: source, to: { ...target, index } } : put;
  });
