// What the grid's tests are given: the joint week of 2022, words in English, and meetings made at random.
import fc from 'fast-check';
import type { Entry, LocalTime, Meeting, Session, Slot } from '#domain/meeting.ts';
import { timeOfMinute } from '#domain/time.ts';
import feed from '../../public/feeds/wg-ic-ta-2022.json' with { type: 'json' };

/** Two working groups in Vienna, 23 to 27 May 2022, in Chinese. */
export const week = feed as unknown as Meeting;

/** A meeting of some bodies with nothing but slots. */
export function meetingWith(bodies: readonly string[], slots: readonly Slot[], more: Partial<Meeting> = {}): Meeting {
  return {
    format: 'rostrum-meeting/1',
    id: 'made-up',
    revision: 1,
    symbol: null,
    languages: ['en'],
    bodies: bodies.map((id) => ({ id, name: { en: `Body ${id}` } })),
    venue: null,
    timeZone: 'Europe/Vienna',
    start: '2026-11-02',
    end: '2026-11-02',
    agenda: [],
    documents: [],
    slots,
    constraints: {},
    ...more,
  };
}

/** A slot of Monday, 2 November 2026; each session is its bodies, with one entry of that name. */
export function slotAt(start: LocalTime, end: LocalTime, ...sessions: readonly string[]): Slot {
  const made = sessions.map((bodies, index): Session => {
    const entry: Entry = { items: [], continued: false, title: { en: `business of ${bodies}` } };
    return { id: `${start}/${index}`, bodies: bodies.split('+'), entries: [entry] };
  });
  return { id: `2026-11-02T${start}-${end}`, date: '2026-11-02', start, end, sessions: made };
}

const BODIES = ['A', 'B', 'C', 'D', 'E'];

/** A day that nobody has tidied: odd hours, overlaps, a body in two places at once, sessions in any order. */
export const anyDay: fc.Arbitrary<readonly Slot[]> = fc
  .array(
    fc.record({
      start: fc.integer({ min: 16, max: 40 }),
      length: fc.integer({ min: 1, max: 8 }),
      sessions: fc.array(fc.subarray(BODIES, { minLength: 1 }), { maxLength: 4 }),
    }),
    { maxLength: 5 },
  )
  .map((given) =>
    given
      .sort((a, b) => a.start - b.start || a.length - b.length)
      .map(({ start, length, sessions }, at) => ({
        ...slotAt(
          timeOfMinute(start * 30),
          timeOfMinute((start + length) * 30),
          ...sessions.map((bodies) => bodies.join('+')),
        ),
        id: `slot-${at}`,
      })),
  );

/** The bodies of the days above. */
export const anyBodies = meetingWith(BODIES, []).bodies;
