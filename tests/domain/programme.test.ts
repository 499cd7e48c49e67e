import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, LocalDate, LocalTime, Session, Slot } from '#domain/meeting.ts';
import {
  compareSlots,
  dayShape,
  idleBodies,
  idleSlots,
  occurrencesByItem,
  periodOf,
  programmeDays,
  sessionKind,
  sessionRows,
  withContinuations,
} from '#domain/programme.ts';
import { meetings } from './meeting-arbitraries.ts';

const entry = (...items: string[]): Entry => ({ items, continued: false });
const session = (bodies: string, ...entries: Entry[]): Session => ({ id: bodies, bodies: [...bodies], entries });

function slot(date: LocalDate, hours: string, ...sessions: Session[]): Slot {
  const [start, end] = hours.split('-') as [LocalTime, LocalTime];
  return { id: `${date} ${hours}`, date, start, end, sessions };
}

const DAY = '2022-05-24';

describe('the sessions of a slot', () => {
  it('are joint, parallel or single', () => {
    const kinds = (...bodies: string[]) => {
      const one = slot(DAY, '10:00-13:00', ...bodies.map((name) => session(name)));
      return one.sessions.map((each) => sessionKind(each, one));
    };
    expect(kinds('A')).toEqual(['single']);
    expect(kinds('A', 'B')).toEqual(['parallel', 'parallel']);
    expect(kinds('AB')).toEqual(['joint']);
    expect(kinds('AB', 'A')).toEqual(['joint', 'single']);
    expect(kinds('AB', 'C')).toEqual(['joint', 'parallel']);
    expect(kinds('A', 'A')).toEqual(['single', 'single']);
  });

  it('stand beside or below one another', () => {
    const rows = (...bodies: string[]) => sessionRows(slot(DAY, '10:00-13:00', ...bodies.map((name) => session(name))));
    expect(rows('AB', 'A')).toEqual([0, 1]);
    expect(rows('A', 'B')).toEqual([0, 0]);
    expect(rows('A', 'B', 'AB')).toEqual([0, 0, 1]);
    expect(rows('AB', 'A', 'A', 'B', 'BC')).toEqual([0, 1, 2, 1, 2]);
  });

  it('never stand in one row where they share a body', () => {
    fc.assert(
      fc.property(meetings, ({ slots }) => {
        for (const one of slots) {
          const rows = sessionRows(one);
          const places = one.sessions.flatMap(({ bodies }, at) => bodies.map((body) => `${body} ${rows[at]}`));
          expect(new Set(places).size).toBe(places.length);
        }
      }),
    );
  });

  it('leave the other bodies idle', () => {
    const bodies = ['A', 'B', 'C'].map((id) => ({ id, name: {} }));
    expect(idleBodies({ bodies }, slot(DAY, '10:00-13:00', session('B')))).toEqual(['A', 'C']);
    expect(idleBodies({ bodies }, slot(DAY, '10:00-13:00', session('AC'), session('B')))).toEqual([]);
  });
});

describe('days', () => {
  const slots = [
    slot('2022-05-23', '10:00-13:00', session('A')),
    slot('2022-05-23', '15:00-18:00', session('A')),
    slot('2022-05-24', '10:00-13:00', session('A')),
    slot('2022-05-28', '15:00-18:00', session('A')),
  ];
  const meeting = { start: '2022-05-23', end: '2022-05-25', slots } as const;

  it('run from the first to the last, with those outside on which a slot stands', () => {
    expect(programmeDays(meeting).map(({ date, slots }) => [date, slots.length])).toEqual([
      ['2022-05-23', 2],
      ['2022-05-24', 1],
      ['2022-05-25', 0],
      ['2022-05-28', 1],
    ]);
  });

  it('are full, half or without meetings', () => {
    expect(programmeDays(meeting).map(dayShape)).toEqual(['full', 'morning-only', 'none', 'afternoon-only']);
  });

  it('go over the end of a month and a leap day', () => {
    const dates = programmeDays({ start: '2024-02-28', end: '2024-03-01', slots: [] }).map(({ date }) => date);
    expect(dates).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
  });

  it('do not run on for ever where a year is a slip', () => {
    expect(programmeDays({ start: '2022-05-23', end: '9022-05-25', slots: [] })).toHaveLength(366);
  });

  it.each([
    ['09:00', 'morning'],
    ['12:59', 'morning'],
    ['13:00', 'afternoon'],
    ['17:59', 'afternoon'],
    ['18:00', 'evening'],
  ] as const)('have %s in the %s', (start, period) => {
    expect(periodOf({ start })).toBe(period);
  });

  it('are idle at the usual hours that hold no session', () => {
    expect(idleSlots({ ...meeting, slots: slots.slice(0, 3) })).toEqual([
      { date: '2022-05-24', start: '15:00', end: '18:00' },
      { date: '2022-05-25', start: '10:00', end: '13:00' },
      { date: '2022-05-25', start: '15:00', end: '18:00' },
    ]);
  });
});

describe('continuations', () => {
  const marks = (slots: readonly Slot[]) =>
    slots.map((one) => one.sessions.map(({ entries }) => entries.map(({ continued }) => continued)));

  it('begin with the second slot in which an item is taken up, not within the first', () => {
    const slots = [
      slot('2022-05-23', '10:00-13:00', session('AB', entry('A/1', 'B/1')), session('A', entry('A/2'), entry('A/2'))),
      slot('2022-05-23', '15:00-18:00', session('A', entry('A/2'), entry('A/3'))),
      slot('2022-05-24', '10:00-13:00', session('A', entry('A/3'), entry('A/2'))),
    ];
    expect(marks(withContinuations(slots))).toEqual([[[false], [false, false]], [[true, false]], [[true, true]]]);
  });

  it('count for each body by itself', () => {
    const slots = [
      slot('2022-05-23', '10:00-13:00', session('A', entry('A/3'))),
      slot('2022-05-23', '15:00-18:00', session('A', entry('A/3')), session('B', entry('B/3'))),
      slot('2022-05-24', '10:00-13:00', session('AB', entry('A/4', 'B/3'))),
    ];
    expect(marks(withContinuations(slots))).toEqual([[[false]], [[true], [false]], [[true]]]);
  });

  it('leave business outside the agenda as it is told', () => {
    const outside: Entry = { items: [], continued: true, title: { en: 'Side event' } };
    expect(marks(withContinuations([slot(DAY, '10:00-13:00', session('A', outside))]))).toEqual([[[true]]]);
  });

  it('take away a mark that no longer holds', () => {
    const wrong = [slot(DAY, '10:00-13:00', session('A', { items: ['A/1'], continued: true }))];
    expect(marks(withContinuations(wrong))).toEqual([[[false]]]);
  });

  it('found once, are found again without touching a thing', () => {
    fc.assert(
      fc.property(meetings, ({ slots }) => {
        const once = withContinuations(slots);
        const twice = withContinuations(once);
        expect(twice.every((one, index) => one === once[index])).toBe(true);
      }),
    );
  });
});

it('every place where an item is taken up is found, in the order of time', () => {
  fc.assert(
    fc.property(meetings, (meeting) => {
      const found = occurrencesByItem(meeting);
      const mentions = meeting.slots.flatMap((one) =>
        one.sessions.flatMap((two) => two.entries.flatMap((three) => three.items)),
      );
      expect([...found.values()].flat()).toHaveLength(mentions.length);
      for (const [item, places] of found) {
        for (const [at, place] of places.entries()) {
          expect(place.session.entries[place.index]?.items).toContain(item);
          const before = places[at - 1];
          if (before) expect(compareSlots(before.slot, place.slot)).toBeLessThanOrEqual(0);
        }
      }
    }),
  );
});
