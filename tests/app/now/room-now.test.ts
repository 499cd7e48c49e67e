// What the programme says of a moment, and what follows from what was noted in the room.
import { describe, expect, it } from 'vitest';
import { durationInWords } from '#app/duration.ts';
import { type Happened, type Happening, happenedFrom, happenedKey } from '#app/now/happened.ts';
import { restOfDay } from '#app/now/rest-of-day.ts';
import { roomNow, type Sitting } from '#app/now/room-now.ts';
import type { LocalDate, LocalTime, Meeting } from '#domain/meeting.ts';
import { minuteOfDay } from '#domain/time.ts';
import { viennaMeeting, withParallelMorning } from '../../domain/plan-meetings.ts';

const meeting = viennaMeeting();
const at = (date: LocalDate, time: LocalTime) => ({ date, minute: minuteOfDay(time) });
const withoutDay = (one: Meeting, date: LocalDate): Meeting => ({
  ...one,
  slots: one.slots.filter((slot) => slot.date !== date),
});
const told = ({ slot, session }: Sitting): string =>
  `${slot.date} ${slot.start} ${session.bodies.join('+')} ${session.entries.flatMap(({ items }) => items).join(' ')}`;

describe('the room', () => {
  it.each([
    ['before', '2022-05-20', '11:00'],
    ['before', '2022-05-23', '09:59'],
    ['sitting', '2022-05-23', '10:00'],
    ['sitting', '2022-05-23', '12:59'],
    ['between', '2022-05-23', '13:00'],
    ['day-ended', '2022-05-23', '18:00'],
    ['between', '2022-05-24', '09:00'],
    ['none-today', '2022-05-25', '11:00'],
    ['after', '2022-05-27', '13:00'],
    ['after', '2022-06-01', '10:00'],
  ] as const)('is %s on %s at %s', (phase, date, time) => {
    const idleDay = phase === 'none-today' ? withoutDay(meeting, date) : meeting;
    expect(roomNow(idleDay, at(date, time)).phase).toBe(phase);
  });

  it('has the joint session once, and knows what is next', () => {
    const room = roomNow(meeting, at('2022-05-24', '11:00'));
    expect(room.now.map(told)).toEqual(['2022-05-24 10:00 A+B A/3 B/2']);
    expect(room.next.map(told)).toEqual(['2022-05-24 15:00 A+B A/3 B/2']);
    expect(room.idle).toEqual([]);
  });

  it('names the bodies that do not meet, with where they meet next', () => {
    const room = roomNow(meeting, at('2022-05-25', '11:00'));
    expect(room.now.map(told)).toEqual(['2022-05-25 10:00 B B/3']);
    expect(room.idle.map(({ body, next }) => [body, next && told(next)])).toEqual([
      ['A', '2022-05-26 15:00 A+B A/4 B/6 A/5 B/7'],
    ]);
  });

  it('puts what is mine first', () => {
    const parallel = withParallelMorning(meeting);
    const mine = ({ session }: Sitting): boolean => session.bodies.includes('B');
    const clock = at('2022-05-25', '11:00');
    expect(roomNow(parallel, clock).now.map(({ session }) => session.bodies)).toEqual([['A'], ['B']]);
    expect(roomNow(parallel, clock, mine).now.map(({ session }) => session.bodies)).toEqual([['B'], ['A']]);
  });
});

describe('the rest of the day', () => {
  /** What follows at a moment where these items were noted. */
  function follows(noted: Record<string, Happening>, date: LocalDate, time: LocalTime) {
    const happened = (_sitting: Sitting, entry: { readonly items: readonly string[] }): Happened | null => {
      const what = noted[entry.items[0] ?? ''];
      return what ? { what, at: 0 } : null;
    };
    return restOfDay(meeting, at(date, time), happened).map((one) =>
      one.kind === 'free'
        ? `free ${one.minutes}`
        : `${one.kind} ${one.entry.items[0]} ${one.next?.slot.id ?? ''}`.trim(),
    );
  }

  it.each([
    ['nothing was noted', {}, '2022-05-24', '11:00', []],
    ['it began and is on', { 'A/3': 'began' }, '2022-05-24', '11:00', []],
    [
      'it was concluded at once',
      { 'A/3': 'concluded' },
      '2022-05-24',
      '11:00',
      ['done-again A/3 2022-05-24T15:00', 'free 120'],
    ],
    ['it began and the slot is over', { 'A/3': 'began' }, '2022-05-24', '13:00', ['open-again A/3 2022-05-24T15:00']],
    [
      'an item without a later place was not reached',
      { 'B/5': 'not-started' },
      '2022-05-26',
      '12:00',
      ['skipped-nowhere B/5'],
    ],
    [
      'everything of a sitting is settled',
      { 'B/4': 'concluded', 'B/5': 'not-started' },
      '2022-05-26',
      '12:20',
      ['skipped-nowhere B/5', 'free 40'],
    ],
    ['it began, was left open and has no later place', { 'B/4': 'began' }, '2022-05-26', '14:00', ['open-nowhere B/4']],
    ['a day is past', { 'B/5': 'not-started' }, '2022-05-27', '10:00', []],
  ] as [string, Record<string, Happening>, LocalDate, LocalTime, string[]][])(
    'is told where %s',
    (_case, noted, date, time, expected) => {
      expect(follows(noted, date, time)).toEqual(expected);
    },
  );
});

describe('what was noted', () => {
  const [slot] = meeting.slots;
  const session = slot?.sessions[0];
  const entry = session?.entries[0];
  if (!slot || !session || !entry) throw new Error('the meeting begins');

  it('is found again after an update gave other ids', () => {
    const again = { slot: { ...slot, id: 'x' }, session: { ...session, id: 'y', bodies: session.bodies.toReversed() } };
    expect(happenedKey('m', again, entry)).toBe(happenedKey('m', { slot, session }, entry));
  });

  it('is not that of the same item on another day', () => {
    const later = { slot: { ...slot, date: '2022-05-24' as const }, session };
    expect(happenedKey('m', later, entry)).not.toBe(happenedKey('m', { slot, session }, entry));
  });

  it.each([null, 'began', { what: 'began' }, { what: 'slept', at: 1 }, undefined])(
    'is nothing where %j is stored',
    (value) => {
      expect(happenedFrom(value)).toBeNull();
    },
  );
});

it.each([
  [5, 'en', '5 minutes'],
  [85, 'en', '1 hour 25 minutes'],
  [120, 'fr', '2\u00a0heures'],
  [0, 'en', '0 minutes'],
  [4110, 'en', '3 days'],
] as const)('%s minutes are told in %s as %s', (minutes, language, words) => {
  expect(durationInWords(minutes, language)).toBe(words);
});
