import { expect, it } from 'vitest';
import { expectedTimes } from '#domain/expected-times.ts';
import type { Entry, Session, Slot } from '#domain/meeting.ts';

const entry = (minutes?: number): Entry => ({
  items: [],
  continued: false,
  ...(minutes === undefined ? {} : { minutes }),
});
const session = (bodies: string, ...entries: Entry[]): Session => ({ id: bodies, bodies: bodies.split('+'), entries });

function timesIn(...sessions: Session[]) {
  const slot: Slot = { id: 's', date: '2022-05-23', start: '10:00', end: '13:00', sessions };
  return sessions.map((one) => expectedTimes(slot, one));
}

it('an entry begins when those before it have taken their minutes', () => {
  expect(timesIn(session('A', entry(15), entry(45), entry(30)))).toEqual([['10:00', '10:15', '11:00']]);
});

it('a session begins after every earlier one that shares a body with it, and beside the others', () => {
  const [joint, ofA, ofB] = timesIn(
    session('A+B', entry(30)),
    session('A', entry(60)),
    session('B', entry(20), entry(20)),
  );
  expect([joint, ofA, ofB]).toEqual([['10:00'], ['10:30'], ['10:30', '10:50']]);
});

it('nothing is known behind an entry without minutes, nor where nobody gave any', () => {
  expect(timesIn(session('A', entry(15), entry(), entry(10)), session('A', entry(10)))).toEqual([
    ['10:00', '10:15', null],
    [null],
  ]);
  expect(timesIn(session('A', entry(), entry()))).toEqual([[null, null]]);
});
